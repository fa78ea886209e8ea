import fc from 'fast-check'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { PassageType, Statement } from '../../src/sources/witness.ts'
import { arbitrarySources } from './arbitrary-sources.ts'
import { type ComposedBook, composedBook } from './composed-book.ts'

const RUNS = { numRuns: 20 }

/** Passages whose sentences are text of the book, never left out. */
const PROSE: ReadonlySet<PassageType> = new Set<PassageType>([
  'narrative',
  'block-quotation',
  'epigraph',
  'extract',
  'attribution',
])

describe('the ledger adds up', () => {
  test('every sentence of every source has one fate, and what it names exists', async () => {
    await everyBook((book) => {
      const statements = statementsOf(book)
      const blocks = new Set<string>(book.recension.blocks.map(({ key }) => key))
      expect(book.recension.fates.map(({ statement }) => statement.id).sort()).toEqual(
        statements.map(({ id }) => id).sort(),
      )
      for (const { fate, into, reason } of book.recension.fates) {
        if (fate === 'printed' || fate === 'note') expect(blocks).toContain(into)
        if (fate === 'merged') expect(statements.map(({ id }) => id)).toContain(into)
        if (fate === 'cut') expect(reason).toMatch(/\S/)
      }
    })
  })

  test('no prose is cut', async () => {
    await everyBook((book) => {
      const prose = new Set(
        book.witnesses.flatMap(({ passages }) =>
          passages.filter(({ type }) => PROSE.has(type)).flatMap(({ statements }) => statements),
        ),
      )
      expect(book.recension.fates.filter(({ statement, fate }) => fate === 'cut' && prose.has(statement))).toEqual([])
    })
  })

  test('what is merged ends in a sentence that is printed or in a note', async () => {
    await everyBook((book) => {
      const fates = new Map(book.recension.fates.map((fate) => [fate.statement.id as string, fate]))
      for (const fate of book.recension.fates) {
        let at = fate
        for (let steps = 0; at.fate === 'merged' && steps < 10; steps++) at = fates.get(at.into ?? '') ?? at
        expect(at.fate).not.toBe('merged')
      }
    })
  })
})

describe('nothing is invented', () => {
  test('a printed block reads as the sentences it was made of, each printed once', async () => {
    await everyBook((book) => {
      const known = new Map(statementsOf(book).map(({ id, text }) => [id as string, text]))
      const printed = book.recension.blocks.flatMap(({ sentences }) => sentences)
      expect(new Set(printed.map(({ statement }) => statement)).size).toBe(printed.length)
      for (const { markdown, sentences } of book.recension.blocks) {
        if (sentences.length === 0) continue
        for (const { statement, text } of sentences) expect(text).toBe(known.get(statement))
        expect(plain(markdown)).toBe(squeezed(sentences.map(({ text }) => text).join(' ')))
      }
    })
  })

  test('every sentence of a note stands in it to the letter, its quotation marks apart', async () => {
    const unmarked = (text: string) => text.replace(/["“”‘’]/g, '|')
    await everyBook((book) => {
      const notes = new Map(
        book.recension.blocks.map(({ key, markdown }) => [
          key as string,
          unmarked(plain(markdown.replace(/^\[\^[^\]]+\]: /, ''))),
        ]),
      )
      for (const { fate, into, statement } of book.recension.fates)
        if (fate === 'note') expect(notes.get(into ?? '')).toContain(unmarked(squeezed(statement.text)))
    })
  })

  test('keys are unique and every called note is defined once', async () => {
    await everyBook(({ recension: { blocks } }) => {
      expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length)
      const called = blocks.flatMap(({ markdown }) =>
        [...markdown.replace(/^\[\^[^\]]+\]: /, '').matchAll(/(?<!\\)\[\^([^\]]+)\]/g)].map((match) => match[1]),
      )
      const defined = blocks.flatMap(({ markdown }) => /^\[\^([^\]]+)\]: /.exec(markdown)?.[1] ?? [])
      expect([...new Set(called)].sort()).toEqual([...defined].sort())
    })
  })
})

test('the same sources give the same book', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySources, async (sources) => {
      const [one, other] = [await composedBook(sources), await composedBook(sources)]
      expect(JSON.stringify(one.recension.blocks)).toBe(JSON.stringify(other.recension.blocks))
    }),
    { numRuns: 10 },
  )
})

function everyBook(check: (book: ComposedBook) => void): Promise<void> {
  return fc.assert(
    fc.asyncProperty(arbitrarySources, async (sources) => check(await composedBook(sources))),
    RUNS,
  ) as Promise<void>
}

function statementsOf({ witnesses }: ComposedBook): Statement[] {
  return witnesses.flatMap(({ passages }) => passages.flatMap(({ statements }) => statements))
}

function plain(markdown: string): string {
  // Without its definition a call would be text.
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(markdown.replace(/(?<!\\)\[\^[^\]\s]+\]/g, ''))
  const blocks: string[] = []
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return
    blocks.push(textOf(node))
  })
  return squeezed(blocks.join(' '))
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
