import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { Book, Part } from '../../src/book/book.ts'
import { listed } from '../messages/listed.ts'
import { specCases } from '../spec.ts'
import { bookFrom } from './read-sample.ts'

describe('structure', () => {
  for (const { line, input, output } of specCases(new URL('structure.md', import.meta.url))) {
    test(`structure.md:${line}`, () => {
      const { book, file } = bookFrom(input)
      const title = output.startsWith('title: ') ? [`title: ${book.about.title}`] : []
      expect([...title, ...partsOf(book), ...messages(listed(file))].join('\n')).toBe(output)
    })
  }
})

describe('words', () => {
  for (const { line, input, output } of specCases(new URL('words.md', import.meta.url))) {
    test(`words.md:${line}`, () => {
      const { book, file } = bookFrom(input)
      const [, ...blocks] = textPart(book).tree.children
      expect([html(blocks as ElementContent[]), ...messages(listed(file))].join('\n')).toBe(output)
    })
  }
})

function textPart(book: Book): Part {
  const part = book.parts.find(({ matter }) => matter === 'body')
  if (!part) throw new Error('no part of the text')
  return part
}

function partsOf(book: Book): string[] {
  const parts = book.parts.filter(({ role }) => !/half-title|title-page|imprint|contents|colophon/.test(role))
  return parts.flatMap(({ role, number, title, id, tree }) => {
    const blocks = tree.children.slice(1).map((block) => `  ${html([block as ElementContent])}`)
    return [`${role} ${number ?? '-'} ${title} #${id}`, ...blocks]
  })
}

/** Without what every block carries: its line and the id made of its words. */
function html(blocks: ElementContent[]): string {
  return toHtml({ type: 'root', children: blocks })
    .replace(/ data-line="\d+"/g, '')
    .replace(/ id="p-[^"]*"/g, '')
    .replace(/>\n</g, '><')
}

function messages(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

test('a table of thousands of rows stays one table, each row on its line, and what follows stays behind it', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `| ${at} | *feet* of water[^a] |`)
  const head = '| year | flood |\n| --- | ---: |'
  const { book, file } = bookFrom(`# Floods\n\nBefore.\n\n${head}\n${rows.join('\n')}\n\nAfter.\n\n[^a]: The bridge.\n`)
  const [, , table, after, ...others] = textPart(book).tree.children as ElementContent[]
  const found = toHtml(table ? [table] : []).match(/<tr[^>]*>/g) ?? []
  expect(found.map((row) => Number(/data-line="(\d+)"/.exec(row)?.[1]))).toEqual([5, ...rows.map((_, at) => at + 7)])
  expect(html(after ? [after] : [])).toContain('After.')
  expect(others).toEqual([])
  expect(listed(file)).not.toContain('no-undefined-note')
})
