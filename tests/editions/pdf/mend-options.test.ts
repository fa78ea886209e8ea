import { describe, expect, test } from 'vitest'
import type { TypeFault } from '../../../src/editions/faults/type-faults.ts'
import { mendOptions, type PartOnPages } from '../../../src/editions/pdf/mend-options.ts'
import type { Mends } from '../../../src/editions/typst/mend.ts'
import { part } from './book-of.ts'

const html =
  '<p id="a">One.</p><h2 id="h">Two</h2><p id="b">Three.</p><blockquote id="q"><p id="c">Four.</p></blockquote><p id="d">Five.</p>'

/** Pages of the blocks a, h, b, c, d in this order. */
const viewOf = (pages: number[], mends: Mends = new Map()): PartOnPages => ({
  part: part('chapter', 'one', html),
  placed: ['a', 'h', 'b', 'c', 'd'].map((id, index) => ({ id, offset: 0, page: pages[index] ?? 0 })),
  mends,
  pitch: 14,
})

const fault = (kind: TypeFault['kind'], page: number, missing?: number): TypeFault =>
  missing === undefined ? { kind, page, text: 'A line' } : { kind, page, text: 'A line', missing }

const told = (options: Mends[]): string[] =>
  options.map((mends) => [...mends].map(([id, mend]) => [id, ...Object.values(mend)].join(' ')).join(', '))

describe('the ways to mend', () => {
  test('a widow takes a line of the page before along, an orphan goes over', () => {
    const widow = told(mendOptions(fault('widow', 3), viewOf([1, 2, 2, 2, 3])))
    expect(widow.slice(0, 2)).toEqual(['b short 1', 'b short 2'])
    const orphan = told(mendOptions(fault('orphan', 2), viewOf([1, 2, 2, 2, 3])))
    expect(orphan.slice(0, 2)).toEqual(['b short 1', 'b short 2'])
  })

  test('otherwise the paragraph that ends on the page, or one above the orphan, becomes a line longer or shorter', () => {
    expect(told(mendOptions(fault('widow', 3), viewOf([1, 2, 2, 2, 3]))).slice(2)).toEqual([
      'b tracking 0.009',
      'b tracking 0.015',
      'b tracking -0.01',
    ])
    const orphan = told(mendOptions(fault('orphan', 2), viewOf([1, 2, 2, 2, 3]))).slice(2)
    expect(orphan).toEqual(
      ['b', 'a'].flatMap((id) => ['0.009', '0.015', '-0.01'].map((ems) => `${id} tracking ${ems}`)),
    )
  })

  test('a short page gets white around a heading or an extract, or the facing page is made as short', () => {
    const options = told(mendOptions(fault('uneven-feet', 2, 14), viewOf([2, 2, 2, 2, 3])))
    expect(options.slice(0, 4)).toEqual(['h air 1', 'q air 2', 'd short 1', 'b tracking 0.009'])
  })

  test('white above the first block of a page would be lost, so a heading there gets none', () => {
    expect(told(mendOptions(fault('uneven-feet', 2, 14), viewOf([1, 2, 2, 3, 3])))[0]).toBe('d short 1')
  })

  test('half a line, which an extract loses at the edge of a page, is made good', () => {
    expect(told(mendOptions(fault('uneven-feet', 2, 7), viewOf([1, 1, 1, 2, 2])))).toEqual(['q air 1'])
  })

  test('a page on which no paragraph begins can not be shortened; the paragraph that runs over it can', () => {
    expect(told(mendOptions(fault('widow', 3), viewOf([1, 1, 1, 3, 3])))[0]).toBe('b tracking 0.009')
    expect(mendOptions(fault('widow', 1), viewOf([1, 1, 1, 3, 3]))).toEqual([])
  })

  test('what was mended before is kept and added to', () => {
    const before: Mends = new Map([['b', { type: 'short', lines: 1 }]])
    expect(told(mendOptions(fault('widow', 3), viewOf([1, 2, 2, 2, 3], before)))[0]).toBe('b short 2')
  })

  test('faults of lines, and pages that a table left open, are not mended by breaks of pages', () => {
    expect(mendOptions(fault('loose-line', 2), viewOf([1, 2, 2, 2, 3]))).toEqual([])
    expect(mendOptions(fault('uneven-feet', 2, 14 * 9), viewOf([1, 2, 2, 2, 3]))).toEqual([])
  })
})

describe('the ways to mend the end of a part', () => {
  test('a last page is taken in, or gets lines from the facing page, or from both pages before its leaf', () => {
    const closer = ['one tracking -0.005', 'one tracking -0.01']
    const wider = ['one tracking 0.006', 'one tracking 0.01']
    expect(told(mendOptions(fault('stub-page', 3, 28), viewOf([1, 2, 2, 2, 3])))).toEqual([
      ...closer,
      'b short 2',
      'b short 3',
      ...wider,
    ])
    expect(told(mendOptions(fault('stub-page', 4, 42), viewOf([2, 2, 3, 3, 4])))).toEqual([
      ...closer,
      'b short 2, a short 2',
      'b short 3, a short 3',
      'b short 4, a short 4',
      ...wider,
    ])
  })

  test('a list without paragraphs gives white around a heading on the page before', () => {
    const list = '<ul><li id="a">One.</li></ul><h2 id="h">Two</h2><ul><li id="b">Three.</li></ul>'
    const view = { ...viewOf([1, 2, 3]), part: part('bibliography', 'one', list) }
    view.placed = ['a', 'h', 'b', 'c'].map((id, index) => ({ id, offset: 0, page: [2, 2, 2, 3][index] ?? 0 }))
    expect(told(mendOptions(fault('stub-page', 3, 14), view))).toContain('h air 1')
  })

  test('an opening page with nothing of its part beside it gives more lines than others', () => {
    const given: Mends = new Map([
      ['a', { type: 'short', lines: 3 }],
      ['one', { type: 'tracking', ems: -0.01 }],
    ])
    expect(told(mendOptions(fault('stub-page', 2, 14), viewOf([1, 1, 1, 1, 2], given)))).toEqual([
      'a short 4, one tracking -0.01',
      'a short 5, one tracking -0.01',
    ])
    expect(mendOptions(fault('stub-page', 3, 14), viewOf([2, 2, 2, 2, 3], given))).toEqual([])
  })
})
