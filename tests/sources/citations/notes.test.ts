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

test('a number used twice is told of the note that is not called', async () => {
  const text = 'Essay\n\nThe mill stood.[1] It burnt.[2]\n\nNotes\n\n1. Brandt, p. 4.\n2. Orme, p. 5.\n2. Orme, p. 6.\n'
  const { file } = await witnessed('a.txt', text)
  const told = file.messages.filter(({ ruleId }) => ruleId === 'no-note-without-mark')
  expect(told.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '9 Another note with the number `2` is called in place of this: `Orme, p. 6.`',
  ])
})
