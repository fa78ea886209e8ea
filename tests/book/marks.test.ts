import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/book/book.ts'
import type { LedgerBlock } from '../../src/recension/recension.ts'
import { bookFrom, bookOfCase } from './read-sample.ts'

function elementsOf(book: Book, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const see = (node: ElementContent): void => {
    if (node.type !== 'element') return
    if (wanted(node)) found.push(node)
    for (const child of node.children) see(child)
  }
  for (const { tree } of book.parts) for (const node of tree.children) if (node.type !== 'doctype') see(node)
  return found
}

describe('the trace', () => {
  test('wraps known sentences, whatever their quotes and emphasis, with their note call', () => {
    const { book } = bookOfCase('cartographer')
    const traced = elementsOf(book, ({ properties }) => properties.dataTrace !== undefined)
    expect(traced.map((element) => `${element.properties.dataTrace} ${textOf(element).slice(0, 30)}`)).toEqual([
      'A:10 Ilse Vantongeren was born at t',
      'B:120 Her mother kept the ledger of ',
      'C:300 “A canal is only a sentence th',
      'C:77 She kept both until her death.',
      'A:900 She died on 3\u00a0February 1934, o',
    ])
    expect(
      traced[0]?.children.some((child) => child.type === 'element' && child.properties.dataNote === 'fn-birth'),
    ).toBe(true)
    expect(book.trace.get('A:10')?.place).toEqual({ file: 'a.txt', start: 10, end: 143 })
  })

  test('leaves a sentence alone that a person rewrote', () => {
    const trace = sentences('The lock froze in the second week of January.')
    const { book } = bookFrom('# One\n\nThe lock froze hard in the second week of January.\n', { trace })
    expect(elementsOf(book, ({ properties }) => properties.dataTrace !== undefined)).toEqual([])
  })

  test('takes a name in a note for no sentence', () => {
    const markdown = '# One\n\nHe left.[^1]\n\n[^1]: Ada Wendt: “Ada Wendt: A Life of Salt”, 1904.\n'
    const { book } = bookFrom(markdown, { trace: sentences('Ada Wendt.') })
    expect(JSON.stringify([...book.notes])).toContain('A Life of Salt')
    expect(JSON.stringify([...book.notes])).not.toContain('dataTrace')
  })

  test('does not take the beginning of a longer word for a sentence', () => {
    const { book } = bookFrom('# One\n\nHe was lefthanded.\n', { trace: sentences('He was left.') })
    expect(elementsOf(book, ({ properties }) => properties.dataTrace !== undefined)).toEqual([])
  })
})

describe('the index', () => {
  test('has a mark in the text for every locator, and no heading without a place', () => {
    const { book } = bookOfCase('cartographer')
    const marks = elementsOf(book, ({ properties }) => properties.dataIndex !== undefined)
    const ids = new Set(marks.map(({ properties }) => properties.id))
    const locators = elementsOf(book, ({ properties }) => properties.dataLocator !== undefined)
    expect(locators.length).toBeGreaterThan(5)
    expect(locators.every(({ properties }) => ids.has(String(properties.href).slice(1)))).toBe(true)
    const index = book.parts.find(({ role }) => role === 'index')
    const text = index ? textOf(index.tree).replace(/\s+/g, ' ') : ''
    expect(text).toContain('Nasbinals, 2; see also Aubrac')
    expect(text).toContain('Ponts, Service des, see Ghent')
    expect(text).not.toContain('Nobody')
  })
})

describe('ids', () => {
  test('of paragraphs stay when the text around them changes', () => {
    const idOf = (markdown: string): unknown =>
      elementsOf(bookFrom(markdown).book, (element) => element.tagName === 'p' && textOf(element) === 'Same words.')[0]
        ?.properties.id
    const id = idOf('# One\n\nSame words.\n')
    expect(id).toMatch(/^p-[a-z\d]+$/)
    expect(idOf('# Zero\n\nNew.\n\n# One changed\n\nAlso new.\n\n*Same* words.\n')).toBe(id)
  })

  test('are never given twice', () => {
    const { book } = bookFrom('# One\n\nSame.\n\nSame.\n\n# One\n\nSame.\n\n## One\n\n<b id="one">x</b>\n')
    const ids = elementsOf(book, ({ properties }) => properties.id !== undefined).map(({ properties }) => properties.id)
    const all = [...ids, ...book.parts.map(({ id }) => id)]
    expect(new Set(all).size).toBe(all.length)
  })
})

function sentences(text: string): LedgerBlock[] {
  const place = { file: 'a.txt', start: 0, end: text.length }
  const sentence = { text, statement: 'A:0', siglum: 'A', place, tellings: [], disagreements: [] }
  return JSON.parse(JSON.stringify([{ key: 'life/1', markdown: text, sentences: [sentence] }]))
}
