import { describe, expect, test } from 'vitest'
import { specCases, specFolder } from '../../spec.ts'
import { witnessed } from '../witnessed.ts'

/** Each quotation to the letter with what is told of its source, then the messages about quotations. */
async function shown(text: string): Promise<string> {
  const witness = await witnessed('a.txt', text)
  const quotations = witness.quotations.map((one) => {
    const { speaker, author, work, year, pages, note, toldWork, asWritten, letter, via } = one.citation
    const source = [
      speaker,
      author && author !== speaker && `by ${author}`,
      work,
      year,
      pages && `p. ${pages}`,
      note && `note ${note}`,
      toldWork && `told ${toldWork}`,
      asWritten && `written ${asWritten}`,
      letter && `letter ${letter.to ?? ''} ${letter.date ?? ''}`.trim(),
    ].filter(Boolean)
    const parts = one.parts.map(({ start, end }) => witness.text.slice(start, end))
    const words = one.form === 'split' ? parts.join(' … ') : one.text
    return `${one.nested ? '  ' : ''}${one.form} | ${words.replaceAll('\n', ' ¶ ')}\n${one.nested ? '  ' : ''}${via}: ${source.join(', ')}`.trimEnd()
  })
  const messages = witness.file.messages
    .filter(({ ruleId }) => ruleId?.includes('quotation'))
    .map((message) => `${message.line}:${message.column} ${message.ruleId}`)
  return [...quotations, ...messages].join('\n')
}

describe('quotations in en', () => {
  for (const { file, line, input, output } of specFolder(new URL('quotations-en', import.meta.url))) {
    test(`${file}:${line}: ${input.slice(0, 40)}`, async () => expect(await shown(input)).toBe(output))
  }
})

for (const language of ['fr', 'de']) {
  describe(`quotations in ${language}`, () => {
    for (const { line, input, output } of specCases(`${import.meta.dirname}/quotations-${language}.md`)) {
      test(`line ${line}: ${input.slice(0, 40)}`, async () => expect(await shown(input)).toBe(output))
    }
  })
}

test('the place of every quotation holds its words', async () => {
  const text =
    'Ada Bee\n\nAda Bee was born in 1900.  She said: “The sea\nis   wide and cold.” Then she left the town and never came back to it again.'
  const [quotation] = (await witnessed('a.txt', text)).quotations
  expect(quotation?.text).toBe('The sea is wide and cold.')
  expect(text.slice(quotation?.place.start, quotation?.place.end)).toBe('The sea\nis   wide and cold.')
})
