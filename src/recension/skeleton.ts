import type { Chapter, Paragraph } from './layout.ts'

/**
 * The year at which the base text stands in each paragraph, never falling: what a paragraph says of later or earlier
 * days is smoothed away (pool adjacent violators). Paragraphs of thematic chapters have none.
 */
export function skeleton(chapters: Chapter[]): Map<Paragraph, number> {
  const pools: Array<{ sum: number; weight: number; paragraphs: Paragraph[] }> = []
  for (const chapter of chapters) {
    if (!chapter.timed) continue
    for (const paragraph of chapter.paragraphs) {
      const year = yearOf(paragraph)
      if (year === null) pools.at(-1)?.paragraphs.push(paragraph)
      else {
        pools.push({ sum: year, weight: 1, paragraphs: [paragraph] })
        pool(pools)
      }
    }
  }
  const years = new Map<Paragraph, number>()
  for (const { sum, weight, paragraphs } of pools)
    for (const paragraph of paragraphs) years.set(paragraph, sum / weight)
  return years
}

function pool(pools: Array<{ sum: number; weight: number; paragraphs: Paragraph[] }>): void {
  for (;;) {
    const last = pools.at(-1)
    const before = pools.at(-2)
    if (!last || !before || before.sum / before.weight <= last.sum / last.weight) return
    before.sum += last.sum
    before.weight += last.weight
    before.paragraphs.push(...last.paragraphs)
    pools.pop()
  }
}

/** The middle one of the years its sentences tell of. */
export function yearOf(paragraph: Paragraph): number | null {
  const years: number[] = []
  for (const { statement } of paragraph.items)
    if (statement.time)
      years.push((Math.floor(statement.time.from / 10000) + Math.floor(statement.time.to / 10000)) / 2)
  years.sort((a, b) => a - b)
  return years[Math.floor((years.length - 1) / 2)] ?? null
}
