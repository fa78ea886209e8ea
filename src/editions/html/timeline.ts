import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Book } from '../../book/book.ts'
import { element } from './element.ts'

interface Dot {
  row: string
  year: number
  until: number
  text: string
}

const width = 760
const step = 13

/**
 * Draws a chronology as a strip of dots over the years, one for each row of the table, stacked where years repeat.
 *
 * A row dated `1917–1919` also gets a bar. Nothing is drawn for fewer than three dated rows.
 */
export function timeline(table: Element, words: Book['words']): Element | null {
  const dots = rowsOf(table).flatMap((row) => dotOf(row, words))
  if (dots.length < 3) return null
  const from = dots.reduce((least, { year }) => Math.min(least, year), Number.POSITIVE_INFINITY)
  const to = dots.reduce((most, { until }) => Math.max(most, until), Number.NEGATIVE_INFINITY)
  const scale = (year: number): number => Math.round(30 + ((year - from) / Math.max(1, to - from)) * (width - 60))
  const stacks = new Map<number, number>()
  const placed = dots.map((dot) => {
    const slot = Math.round(scale(dot.year) / step)
    const level = stacks.get(slot) ?? 0
    stacks.set(slot, level + 1)
    return { dot, x: slot * step, level }
  })
  const height = 46 + Math.max(...stacks.values()) * step
  const base = height - 34
  const marks = placed.map(({ dot, x, level }) => markOf(dot, x, base - 10 - level * step))
  const bars = dots
    .filter(({ year, until }) => until > year)
    .map(({ year, until }) => barOf(scale(year), scale(until), base))
  const drawing = element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      ariaLabel: `${words.timeline}${words.colon}${from}–${to}`,
      className: ['timeline-strip'],
    },
    element('line', { x1: '0', x2: String(width), y1: String(base), y2: String(base), className: ['axis'] }),
    ...ticksOf(from, to).flatMap((year) => tickOf(year, scale(year), base)),
    ...bars,
    ...marks,
  )
  return element('figure', { className: ['timeline'] }, drawing)
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = []
  const see = (node: ElementContent): void => {
    if (node.type !== 'element' || node.tagName === 'thead') return
    if (node.tagName === 'tr') rows.push(node)
    else for (const child of node.children) see(child)
  }
  see(table)
  return rows
}

function dotOf(row: Element, { colon = ': ' }: Book['words']): Dot[] {
  const [date = '', ...rest] = row.children
    .filter(({ type }) => type === 'element')
    .map((cell) => textOf(cell as Element).trim())
  const years = [...date.matchAll(/(?<!\d)(\d{4})(?:\s?[–-]\s?(\d{2})(?!\d))?/g)].flatMap(([, year = '', short]) =>
    short === undefined ? [Number(year)] : [Number(year), Number(year.slice(0, 2) + short)],
  )
  const [year] = years
  if (year === undefined) return []
  const text = (rest[0] ?? '').slice(0, 160)
  return [
    { row: String(row.properties.id ?? ''), year, until: Math.max(year, ...years), text: `${date}${colon}${text}` },
  ]
}

function ticksOf(from: number, to: number): number[] {
  const span = to - from
  const every = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((years) => span / years <= 10) ?? 1000
  const ticks: number[] = []
  for (let year = Math.ceil(from / every) * every; year <= to; year += every) ticks.push(year)
  return ticks
}

function tickOf(year: number, x: number, base: number): Element[] {
  const at = { x1: String(x), x2: String(x), y1: String(base), y2: String(base + 8), className: ['axis'] }
  return [
    element('line', at),
    element('text', { x: String(x), y: String(base + 28), textAnchor: 'middle' }, String(year)),
  ]
}

/** The dot leads to its row, but is no stop for Tab: the table itself follows. */
function markOf({ row, text }: Dot, x: number, y: number): Element {
  const dot = element('circle', { cx: String(x), cy: String(y), r: '5' }, element('title', {}, text))
  return row === '' ? dot : element('a', { href: `#${row}`, tabIndex: -1, ariaLabel: text }, dot)
}

function barOf(from: number, to: number, base: number): Element {
  return element('rect', { x: String(from), y: String(base - 2), width: String(Math.max(4, to - from)), height: '4' })
}
