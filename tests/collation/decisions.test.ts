import { describe, expect, test } from 'vitest'
import type { Statement } from '../../src/sources/witness.ts'
import { composedBook } from '../recension/composed-book.ts'
import { specCases } from '../spec.ts'

const path = new URL('decisions.md', import.meta.url)

describe('what is told already', () => {
  for (const { line, input, output } of specCases(path))
    test(`decisions.md:${line}`, async () => {
      expect(await toldIn(sourcesOf(input))).toBe(output)
    })
})

describe('decisions of the editor', () => {
  const sources = {
    'a.txt': 'In 1902 Skaar was arrested in Bergen and held for two months.\n',
    'b.txt': 'In 1902 Skaar was arrested in Bergen and held for two months.\n\nThe fine was paid by a stranger.\n',
  }

  test('sentences set apart are both printed', async () => {
    const apart = '- apart: [{file: a.txt, text: In 1902 Skaar}, {file: b.txt, text: In 1902 Skaar}]'
    expect(await toldIn(sources, `decisions:\n  ${apart}\n`)).toBe('')
  })

  test('sentences that are the same are told once', async () => {
    const same = '- same: [{file: a.txt, text: In 1902 Skaar}, {file: b.txt, text: The fine was}]'
    expect(await toldIn(sources, `decisions:\n  ${same}\n`)).toContain('The fine was paid > In 1902 Skaar was')
  })

  test('a sentence that leads stands in the place of what it overlaps', async () => {
    const lead = '- lead: {file: b.txt, text: Skaar went to prison}'
    const accounts = {
      'a.txt':
        'Ragnhild Skaar was born at Molde in 1871. She came to Bergen in 1890 and set type for Halvor Berle. In 1902 she was arrested at Bergen for a pamphlet of the seamen and spent two months in prison. She died at Hull in 1931.',
      'b.txt':
        'Ragnhild Skaar was born at Molde in 1871. Skaar went to prison at Bergen in 1902 for two months for a pamphlet of the seamen, and sewed sails there. She died at Hull in 1931.',
    }
    expect(await toldIn(accounts)).toContain('overlap: Skaar went to prison > In 1902 she was')
    expect(await toldIn(accounts, `decisions:\n  ${lead}\n`)).toContain(
      'overlap: In 1902 she was > Skaar went to prison',
    )
    const { recension } = await composedBook(accounts, `decisions:\n  ${lead}\nsources:\n  a.txt: {rank: 1}\n`)
    const text = recension.blocks.map(({ markdown }) => markdown.replace(/\[\^[^\]]+\]/g, '')).join('\n')
    expect(text).toContain('Halvor Berle. Skaar went to prison at Bergen')
    expect(text).not.toContain('Halvor Berle. In 1902')
  })

  test('a sentence that is dropped is cut with the reason', async () => {
    const drop = '- drop: {file: b.txt, text: The fine was, reason: hearsay}'
    const { recension } = await composedBook(sources, `decisions:\n  ${drop}\n`)
    const cut = recension.fates.filter(({ fate }) => fate === 'cut')
    expect(cut.map(({ statement, reason }) => [statement.text, reason])).toEqual([
      ['The fine was paid by a stranger.', 'hearsay'],
    ])
  })

  test('a decision that matches nothing is reported on its line', async () => {
    const apart = '- apart: [{file: a.txt, text: In 1902 Skaar}, {file: b.txt, text: Never written}]'
    const { config } = await composedBook(sources, `decisions:\n  ${apart}\n`)
    expect(config.file.messages.map(({ ruleId, line }) => `${line} ${ruleId}`)).toEqual(['2 no-unmatched-decision'])
  })
})

function sourcesOf(input: string): Record<string, string> {
  const parts = input.split(/^=== (.+)$/m).slice(1)
  const sources: Record<string, string> = {}
  for (let at = 0; at < parts.length; at += 2) sources[parts[at] ?? ''] = `${(parts[at + 1] ?? '').trim()}\n`
  return sources
}

async function toldIn(sources: Record<string, string>, settings: string | null = null): Promise<string> {
  const ranks = Object.keys(sources).map((file, index) => `  ${file}: {rank: ${index + 1}}`)
  const { witnesses, collation } = await composedBook(sources, `${settings ?? ''}sources:\n${ranks.join('\n')}\n`)
  const statements = witnesses.flatMap(({ passages }) => passages.flatMap((passage) => passage.statements))
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const told = new Map(
    collation.loci.flatMap(({ lemma, variants }) =>
      variants.map((reading) => [reading.statement, { ...reading, lemma }] as const),
    ),
  )
  return statements
    .flatMap(({ id }) => {
      const reading = told.get(id)
      return reading ? [`${reading.relation}: ${opening(byId.get(id))} > ${opening(byId.get(reading.lemma))}`] : []
    })
    .join('\n')
}

function opening(statement: Statement | undefined): string {
  return statement?.text.split(' ').slice(0, 4).join(' ') ?? ''
}
