import { describe, expect, test } from 'vitest'
import type { BookConfig } from '../../../src/config/config.ts'
import { readConfig } from '../../../src/config/read.ts'
import { edit } from '../../../src/recension/spelling/edit.ts'
import { reportSuspicions } from '../../../src/recension/spelling/report-suspicions.ts'
import { suspectSpellings } from '../../../src/recension/spelling/suspect-spellings.ts'
import type { Witness } from '../../../src/sources/witness.ts'
import { listed } from '../../messages/listed.ts'
import { specCases } from '../../spec.ts'
import { witness } from './witness.ts'

const config: BookConfig = readConfig(null, 'book')

/** `== A fr` begins a witness. */
function witnessesOf(input: string): Witness[] {
  return input
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n')
      const [siglum = '', language] = head.split(' ')
      return witness(siglum, lines.join('\n'), language)
    })
}

async function told(witnesses: Witness[]): Promise<string> {
  const suspicions = await suspectSpellings(witnesses, config)
  for (const { siglum, start, end, word } of suspicions) {
    const source = witnesses.find((other) => other.siglum === siglum)
    expect(source?.text.slice(start, end).replace(/\s+/g, ' ')).toBe(word)
  }
  const lines = suspicions.map(({ siglum, line, column, confidence, kind, word, suggestion, evidence }) => {
    const weight = confidence >= 0.5 ? 'likely' : 'possible'
    return `${siglum} ${line}:${column} ${weight} ${kind}: ${word}, perhaps ${suggestion} (${evidence})`
  })
  return lines.join('\n')
}

for (const name of ['english.md', 'french.md']) {
  describe(name, () => {
    for (const { line, input, output } of specCases(new URL(name, import.meta.url)))
      test(`${name}:${line}`, async () => expect(await told(witnessesOf(input))).toBe(output))
  })
}

test.each([
  ['recieve', 'receive', 'swapped inside'],
  ['untill', 'until', 'doubled last'],
  ['comittee', 'committee', 'doubled inside'],
  ['evenement', 'événement', 'accents inside'],
  ['definately', 'definitely', 'vowel inside'],
  ['goverment', 'government', 'missing inside'],
  ['attemptt', 'attempt', 'doubled last'],
  ['arthem', 'anthem', 'other inside'],
  ['ladder', 'adder', 'extra first'],
  ['bell', 'bell', 'none'],
  ['bell', 'bolt', 'none'],
  ['a', 'abc', 'none'],
])('from %s to %s: %s', (written, meant, expected) => {
  const found = edit(written, meant)
  expect(found ? `${found.kind} ${found.where}` : 'none').toBe(expected)
})

describe('a suspicion', () => {
  test('has a line for book.yaml, and is gone once it stands there', async () => {
    const witnesses = witnessesOf('== A\nThe comittee met.\n')
    const [first] = await suspectSpellings(witnesses, config)
    expect(first?.decision).toBe('- spell: {forms: [comittee], as: committee}')
    const decided = readConfig(`decisions:\n  ${first?.decision}\n`, 'book')
    expect(decided.file.messages).toEqual([])
    expect(await suspectSpellings(witnesses, decided)).toEqual([])
  })

  test('has its place in a file with markup', async () => {
    const html = '<p>The <a href="comittee">comittee</a>\n<i>met</i> the\n<b>the</b> mayor.</p>'
    const page = witness('A', html, 'en', 'a.html')
    const found = await suspectSpellings([page], config)
    expect(found.map(({ start, end }) => html.slice(start, end))).toEqual(['the\n<b>the', 'comittee'])
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:12', '1:27'])
  })

  test('has the place of its sentence where the word is written in entities', async () => {
    const page = witness('A', '<p>The comi&#116;tee met.</p>', 'en', 'a.html')
    const [statement] = page.passages[0]?.statements ?? []
    if (statement) statement.text = 'The comittee met.'
    const [found] = await suspectSpellings([page], config)
    expect([found?.word, found?.start, found?.end]).toEqual(['comittee', 0, page.text.length])
  })
})

test('messages tell the likely ones, each word of a file once', async () => {
  const text = 'The comittee met.\nThe comittee rose.\n\nThe the bell was genral.\n'
  const witnesses = [witness('A', text)]
  const suspicions = await suspectSpellings(witnesses, config)
  reportSuspicions(witnesses, suspicions)
  const [file] = witnesses.map((source) => source.file)
  if (!file) throw new Error('There is no file')
  expect(listed(file)).toBe('1:5 no-suspected-misspelling\n4:1 no-doubled-word')
  expect(file.messages.map(({ reason }) => reason).sort()).toEqual([
    '`The the`: it stands twice in a row',
    '`comittee` is perhaps `committee`: the dictionary knows no such word, and once more in this file; ' +
      'to settle it: `- spell: {forms: [comittee], as: committee}`',
  ])
  expect(suspicions.map(({ word }) => word)).toContain('genral')
})

test('the same witnesses give the same suspicions, whatever was asked before', async () => {
  const text = 'The comittee occured. Vellenberg was cold. '
  const make = () => [witness('A', text), witness('B', 'Vellenburg, in Vellenburg, of Vellenburg.')]
  const first = await suspectSpellings(make(), config)
  await suspectSpellings([witness('A', 'Another comitee altogether recieved it.')], config)
  expect(await suspectSpellings(make(), config)).toEqual(first)
  expect(first.length).toBeGreaterThan(2)
})

describe('a hostile text ends in bounded time', () => {
  let seed = 1
  const random = (length: number) => {
    const letters = Array.from({ length }, () => {
      seed = (seed * 48_271) % 2_147_483_647
      return String.fromCharCode(97 + ((seed >> 8) % 26))
    })
    return letters.join('')
  }
  test.each([
    ['of unknown words', Array.from({ length: 20_000 }, () => `${random(7)} and then they went`).join(' ')],
    ['of words alike', Array.from({ length: 20_000 }, () => `zz${random(3)}zz and then they went`).join(' ')],
    ['of names alike', Array.from({ length: 20_000 }, () => `Zz${random(3)}zz and then they went`).join(' ')],
    ['of one word', 'the '.repeat(100_000)],
    ['of one slip', 'they recieve it or not but '.repeat(20_000)],
    ['of one word without an end', 'a'.repeat(500_000)],
    [
      'of hyphens, apostrophes, marks and tags',
      `${'a-'.repeat(100_000)}${"l'".repeat(100_000)}${'("'.repeat(100_000)}${'<'.repeat(100_000)}`,
    ],
  ])('%s', async (_, text) => {
    const both = [witness('A', text, 'en', 'a.html'), witness('B', text, 'fr', 'b.html')]
    expect(await suspectSpellings(both, config)).toBeInstanceOf(Array)
  })
})
