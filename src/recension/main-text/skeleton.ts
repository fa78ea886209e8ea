import type { Chapter, Item, Paragraph } from '../layout.ts'
import { toldTime } from './told-time.ts'

/** Years by which a sentence may look away from its paragraph and still count for the course of time. */
const LOOKS_AWAY = 8

/**
 * The year at which the base text stands in each of its sentences, never falling: what a paragraph says of later or
 * earlier days is left out, what still falls is smoothed away. Before the first date it is the year of that.
 */
export function skeleton(chapters: Chapter[]): Map<Item, number> {
  const paragraphs = chapters.filter(({ timed }) => timed).flatMap((chapter) => chapter.paragraphs)
  const coarse = rising(withoutSummary(paragraphs.map(yearOf)))
  const items: Item[] = []
  const found: Array<number | null> = []
  paragraphs.forEach((paragraph, index) => {
    const beyond = goesOnRising(paragraph) ? 1 : 0
    const from = (coarse[index - beyond] ?? Number.NEGATIVE_INFINITY) - LOOKS_AWAY
    const to = (coarse[index + beyond] ?? Number.POSITIVE_INFINITY) + LOOKS_AWAY
    for (const item of paragraph.items) {
      const year = paragraph.summary ? null : statedYear(item)
      items.push(item)
      found.push(year !== null && year >= from && year <= to ? year : null)
    }
  })
  const years = rising(found)
  const result = new Map<Item, number>()
  items.forEach((item, index) => {
    const year = years[index]
    if (year !== undefined) result.set(item, year)
  })
  return result
}

/** An opening paragraph that runs ahead of the next with a date sums up what the text tells, and has no year of its own. */
function withoutSummary([first = null, ...rest]: Array<number | null>): Array<number | null> {
  const next = rest.find((year) => year !== null) ?? null
  return [first !== null && next !== null && first > next + LOOKS_AWAY ? null : first, ...rest]
}

/** A paragraph that runs through many years in their order leads from the one before it to the next. */
function goesOnRising({ items }: Paragraph): boolean {
  const years = items.flatMap((item) => statedYear(item) ?? [])
  return years.every((year, index) => index === 0 || year >= (years[index - 1] ?? 0))
}

/** The years as a row that never falls, by pooling neighbours that do; what has none takes the year before it. */
function rising(years: Array<number | null>): number[] {
  const pools: Array<{ sum: number; weight: number; length: number }> = []
  let leading = 0
  for (const year of years) {
    const last = pools.at(-1)
    if (year === null && last) last.length++
    else if (year === null) leading++
    else {
      pools.push({ sum: year, weight: 1, length: 1 })
      pool(pools)
    }
  }
  const row = pools.flatMap(({ sum, weight, length }) => Array.from({ length }, () => sum / weight))
  const first = row[0]
  return first === undefined ? [] : [...Array.from({ length: leading }, () => first), ...row]
}

function pool(pools: Array<{ sum: number; weight: number; length: number }>): void {
  for (;;) {
    const last = pools.at(-1)
    const before = pools.at(-2)
    if (!last || !before || before.sum / before.weight <= last.sum / last.weight) return
    before.sum += last.sum
    before.weight += last.weight
    before.length += last.length
    pools.pop()
  }
}

/** The middle one of the years its sentences state, else of those they carry. */
function yearOf(paragraph: Paragraph): number | null {
  if (paragraph.summary) return null
  const stated = paragraph.items.flatMap((item) => statedYear(item) ?? [])
  const carried = paragraph.items.flatMap(({ statement: { time } }) => (time ? [middle(time.from, time.to)] : []))
  const years = (stated.length > 0 ? stated : carried).sort((a, b) => a - b)
  return years[Math.floor((years.length - 1) / 2)] ?? null
}

function statedYear({ statement, witness }: Item): number | null {
  const time = toldTime(statement, witness)
  return time ? middle(time.from, time.to) : null
}

function middle(from: number, to: number): number {
  return (Math.floor(from / 10000) + Math.floor(to / 10000)) / 2
}
