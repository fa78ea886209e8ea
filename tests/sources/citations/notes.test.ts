import { describe, expect, test } from 'vitest'
import { specCases } from '../../spec.ts'
import { witnessed } from '../witnessed.ts'

/** Each note with its citations, then the messages about notes. */
async function shown(text: string): Promise<string> {
  const witness = await witnessed('a.txt', text)
  const notes = witness.notes.map(({ label, marks, citations }) => {
    const cited = citations.map((one) =>
      [
        one.speaker && `(${one.speaker})`,
        one.author,
        one.work,
        one.year,
        one.pages && `p. ${one.pages}`,
        one.resolved && `<${one.resolved}>`,
      ]
        .filter(Boolean)
        .join(' | '),
    )
    return `${label} x${marks.length}: ${cited.join(' // ') || 'prose'}`
  })
  const messages = witness.file.messages
    .filter(({ ruleId }) => ruleId?.includes('note'))
    .map((message) => `${message.line}:${message.column} ${message.ruleId}`)
  return [...notes, ...messages].join('\n')
}

describe('notes', () => {
  for (const { line, input, output } of specCases(`${import.meta.dirname}/notes.md`)) {
    test(`line ${line}`, async () => expect(await shown(input)).toBe(output))
  }
})
