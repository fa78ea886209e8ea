import { describe, expect, test } from 'vitest'
import type { Book } from '../../../src/book/book.ts'
import type { Typesetter } from '../../../src/editions/edition.ts'
import { type PageMemory, pageMemory } from '../../../src/editions/faults/page-memory.ts'
import type { TypeFault } from '../../../src/editions/faults/type-faults.ts'
import { typeReport } from '../../../src/editions/faults/type-report.ts'
import { indexColumns } from '../../../src/editions/pdf/index-columns.ts'
import { mendedPages } from '../../../src/editions/pdf/mended-pages.ts'
import { pageGeometry } from '../../../src/editions/pdf/page-geometry.ts'
import { partPages } from '../../../src/editions/pdf/part-pages.ts'
import { skimmedPages } from '../../../src/editions/pdf/pdf-pages.ts'
import { printOrder } from '../../../src/editions/pdf/print-order.ts'
import { type SetPages, type SettingJob, setPages } from '../../../src/editions/pdf/set-pages.ts'
import { textMeasures } from '../../../src/editions/pdf/text-measures.ts'
import { textRanges } from '../../../src/editions/pdf/text-ranges.ts'
import { bookSource } from '../../../src/editions/typst/book-source.ts'
import { ground } from '../../../src/editions/typst/ground.ts'
import type { Mends } from '../../../src/editions/typst/mend.ts'
import { mendValues } from '../../../src/editions/typst/mend-values.ts'
import { bookOf, editionOf, fileOf, optionsOf, pageTexts, part, typesetter } from './book-of.ts'

test('mends are written by the number of a mark, white by the id of its block', () => {
  const mends: Mends = new Map([
    ['b', { type: 'short', lines: 1 }],
    ['h', { type: 'air', lines: 0.5 }],
    ['i', { type: 'column' }],
    ['one', { type: 'tracking', ems: -0.005 }],
  ])
  const marks = [
    { id: 'a', offset: 0 },
    { id: 'b', offset: 0 },
    { id: 'b', offset: 40 },
  ]
  expect(mendValues(mends, marks)).toBe(
    '#let mends = (short: ("1": 1,), air: ("h": 0.5,), column: ("i": 1,), tracking: ("one": -0.005,))\n',
  )
  expect(mendValues(new Map(), marks)).toBe('#let mends = (short: (:), air: (:), column: (:), tracking: (:))\n')
})

describe('the last page of the index', () => {
  const indexOf = (letters: string[]): Book => {
    const lists = letters.map(
      (words) => `<ul class="index">${[...words].map((word) => `<li>${word}</li>`).join('')}</ul>`,
    )
    return bookOf([part('index', 'index', `<h1>Index</h1>${lists.join('')}`)])
  }
  const columnsOf = (letters: string[], pages: number[]): string[] => {
    const placed = pages.map((page, index) => ({ id: `index-${index}`, offset: 0, page }))
    return [...indexColumns(indexOf(letters), placed).keys()]
  }

  test('has its entries in two columns of like length, parted at a letter near the middle', () => {
    expect(columnsOf(['ab', 'cde', 'fghi'], [1, 1, 1, 2, 2, 2, 2, 2, 2])).toEqual(['index-5'])
    expect(columnsOf(['abcdefgh'], [1, 1, 1, 1, 1, 1, 1, 1])).toEqual(['index-4'])
  })

  test('stays one column when it holds little', () => {
    expect(columnsOf(['ab'], [1, 1])).toEqual([])
    expect(columnsOf([], [])).toEqual([])
  })
})

const clause =
  'the lamps of the harbour were cast in iron and filled each evening by two men who carried the oil on a yoke, '

/** Chapters whose paragraphs are of any length, with headings, extracts and notes among them; the same each time. */
function chapters(count: number): Book {
  let seed = 7
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  const notes: Record<string, string> = {}
  const parts = Array.from({ length: count }, (_, chapter) => {
    const blocks = Array.from({ length: 44 }, (_, index) => {
      const id = `b${chapter}-${index}`
      const words = `In ${1850 + index} ${clause.repeat(1 + next(5)).slice(0, -2 - next(60))}.`
      if (index > 0 && next(9) === 0) return `<h2 id="${id}">Iron ${index}</h2><p id="${id}-t">${words}</p>`
      if (next(7) === 0) return `<blockquote id="${id}"><p id="${id}-q">${words}</p></blockquote>`
      if (next(4) > 0) return `<p id="${id}">${words}</p>`
      notes[id] = `<p>Told ${clause.repeat(1 + next(2))} by the clerk.</p>`
      return `<p id="${id}">${words}<sup data-note="${id}"></sup></p>`
    })
    return part('chapter', `c${chapter}`, `<h1>Chapter ${chapter + 1}</h1>${blocks.join('')}`)
  })
  return bookOf(parts, {}, notes)
}

/** The book set without mends, and what is wrong with it. */
async function asItComes(book: Book): Promise<{ job: SettingJob; set: SetPages; faults: TypeFault[] }> {
  const options = optionsOf()
  const { tokens } = book.design
  const order = printOrder(options.config, options.templates, { width: 432, height: 648 })
  const survey = ground(book, new Map())
  const exports = [{ standard: '1.4', tagged: false }]
  const job = { book, typesetter, options, survey, source: bookSource(book, survey), exports, again: true }
  const geometry = pageGeometry(tokens, order, 80)
  const set = setPages(job, geometry)
  const parts = textRanges(book.parts, partPages(book, set.placed, set.pages)).map(({ range }) => range)
  const file = await skimmedPages(set.pdfs[0] ?? new Uint8Array())
  return { job, set, faults: typeReport(file, { geometry, ...textMeasures(tokens, geometry), parts }).faults }
}

const ofPages = (faults: TypeFault[]): string[] =>
  faults.filter(({ kind }) => /widow|orphan|feet|notes|stub/.test(kind)).map(({ page, kind }) => `${page} ${kind}`)

describe('a book with faults of its pages', () => {
  const book = chapters(5)

  test('is set with fewer of them, and with the same words', async () => {
    const before = await asItComes(book)
    expect(ofPages(before.faults).length).toBeGreaterThan(4)
    const edition = await editionOf(book, { ...optionsOf(), also: new Set(['type-report'] as const) })
    expect(ofPages(edition.type?.faults ?? []).length).toBeLessThan(ofPages(before.faults).length / 2)
    const words = pageTexts(await fileOf(edition, 'lamps.pdf'))
      .join('')
      .replace(/-\n|\s+/g, '')
    for (const { tree } of book.parts)
      for (const paragraph of JSON.stringify(tree).match(/In 18\d\d the lamps [^"]*/g) ?? [])
        expect(words).toContain(paragraph.slice(0, 60).replace(/\s+/g, ''))
  })

  test('is mended the same way each time', async () => {
    const { job, set } = await asItComes(book)
    const measures = textMeasures(book.design.tokens, set.geometry)
    const mends = await mendedPages(job, set, measures)
    expect(mends.size).toBeGreaterThan(0)
    expect([...(await mendedPages(job, set, measures))]).toEqual([...mends])
  })

  test('is mended as it was, without being set, where its pages are what they were', async () => {
    const { job, set } = await asItComes(book)
    const measures = textMeasures(book.design.tokens, set.geometry)
    const mendedWith = async (memory: PageMemory) => {
      let settings = 0
      const compile: Typesetter['compile'] = (input) => {
        settings++
        return typesetter.compile(input)
      }
      const options = { ...job.options, memory }
      const mends = await mendedPages({ ...job, options, typesetter: { ...typesetter, compile } }, set, measures)
      return { mends: [...mends], settings }
    }
    const first = pageMemory()
    const { mends, settings } = await mendedWith(first)
    expect(settings).toBeGreaterThan(0)
    expect(await mendedWith(pageMemory(first))).toEqual({ mends, settings: 0 })
    expect(await mendedWith(pageMemory(first, 'another design'))).toEqual({ mends, settings })
  })
})
