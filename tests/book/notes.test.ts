import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/book/book.ts'
import { listed } from '../messages/listed.ts'
import { bookFrom } from './read-sample.ts'

const notesOf = (book: Book): string[] =>
  [...book.notes.values()].map(
    ({ id, number, part, calls, content }) =>
      `${part} ${number} ${id} ${calls.join(',')}: ${textOf({ type: 'root', children: content })}`,
  )

describe('notes', () => {
  test('are numbered from one in each part, wherever they are defined', () => {
    const { book, file } = bookFrom(
      '# One\n\nA.[^a] B.[^b]\n\n# Two\n\nC.[^c]\n\n[^c]: Third.\n[^a]: First.\n[^b]: Second.\n',
    )
    expect(notesOf(book)).toEqual([
      'one 1 fn-a fnref-a: First.',
      'one 2 fn-b fnref-b: Second.',
      'two 1 fn-c fnref-c: Third.',
    ])
    expect(listed(file)).toBe('')
  })

  test('called twice in a part stand once, called in two parts stand in both', () => {
    const { book } = bookFrom('# One\n\nA.[^a] B.[^a]\n\n# Two\n\nC.[^a]\n\n[^a]: Same.\n')
    expect(notesOf(book)).toEqual(['one 1 fn-a fnref-a,fnref-a-2: Same.', 'two 1 fn-a-2 fnref-a-3: Same.'])
  })

  test('missing, unused, repeated and nested ones are reported on their line', () => {
    const { book, file } = bookFrom(
      '# One\n\nA.[^gone]\n\nB.[^b]\n\n[^b]: Has[^c] a call.\n[^c]: Not called.\n[^b]: Again.\n',
    )
    expect(listed(file)).toBe(
      ['3:1 no-undefined-note', '7:1 no-note-in-note', '8:1 no-unused-note', '9:1 no-duplicate-note'].join('\n'),
    )
    expect(notesOf(book)).toEqual(['one 1 fn-b fnref-b: Has a call.'])
    expect(file.messages.find(({ ruleId }) => ruleId === 'no-undefined-note')?.fatal).toBe(true)
  })

  test('keep their paragraphs, lists and quotations', () => {
    const { book } = bookFrom('# One\n\nA.[^a]\n\n[^a]: First.\n\n    Second.\n\n    > Third.\n')
    const [note] = [...book.notes.values()]
    expect(note?.content.map((node) => (node.type === 'element' ? node.tagName : node.type))).toEqual([
      'p',
      'p',
      'blockquote',
    ])
  })

  test('are found in long manuscripts that are parsed in pieces, with their lines', () => {
    const paragraph = `${'Words that fill the page without end. '.repeat(40)}\n\n`
    const chapters = Array.from({ length: 60 }, (_, i) => `# Chapter ${i + 1}\n\n${paragraph}Called here.[^n${i}]\n\n`)
    const definitions = chapters.map((_, i) => `[^n${i}]: Note ${i}.\n`)
    const text = `${chapters.join('')}Lost.[^lost]\n\n${definitions.join('')}`
    const { book, file } = bookFrom(text)
    expect(book.notes.size).toBe(60)
    expect([...book.notes.values()].every(({ number }) => number === 1)).toBe(true)
    expect(listed(file)).toBe(`${text.slice(0, text.indexOf('Lost')).split('\n').length}:1 no-undefined-note`)
  })
})
