import type { Chapter } from '../layout.ts'

/**
 * The chapters with those that run ahead of the time, by the index of their section, moved to where their year belongs:
 * before the first chapter that tells of later years. A chapter with chapters below it moves with them.
 */
export function inTime(chapters: Chapter[], ahead: ReadonlyMap<number, number>): Chapter[] {
  if (ahead.size === 0) return chapters
  const groups = grouped(chapters)
  const yearOf = ([head]: Chapter[]) => (head ? ahead.get(head.index) : undefined)
  const order = groups.filter((group) => yearOf(group) === undefined)
  for (const group of groups) {
    const year = yearOf(group)
    if (year === undefined) continue
    const later = order.findIndex((other) => (yearOf(other) ?? middleYear(other) ?? year) > year)
    order.splice(later < 0 ? order.length : later, 0, group)
  }
  return order.flat()
}

/** Chapters of the first depth, each with those below it. */
function grouped(chapters: Chapter[]): Chapter[][] {
  const groups: Chapter[][] = []
  for (const chapter of chapters) {
    const last = groups.at(-1)
    if (last && chapter.depth > 1) last.push(chapter)
    else groups.push([chapter])
  }
  return groups
}

/** The year in the middle of those that are stated in these chapters. */
function middleYear(chapters: Chapter[]): number | undefined {
  const items = chapters.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.items))
  const years = items
    .flatMap(({ statement: { time } }) => (time?.basis === 'stated' ? [Math.floor(time.from / 10000)] : []))
    .sort((a, b) => a - b)
  return years[Math.floor((years.length - 1) / 2)]
}
