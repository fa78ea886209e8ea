import type { Chapter } from '../layout.ts'
import type { Course } from './course.ts'

/**
 * The chapters with those that run ahead of the time moved to where their year belongs: before the first chapter that
 * tells of later years. A chapter with chapters below it moves with them.
 */
export function inTime(chapters: Chapter[], { ahead, years }: Course): Chapter[] {
  const yearOf = (group: Chapter[]) => group.map(({ index }) => years.get(index)).find((year) => year !== undefined)
  const isAhead = ([head]: Chapter[]) => head !== undefined && ahead.has(head.index)
  const groups = grouped(chapters)
  const order = groups.filter((group) => !isAhead(group))
  for (const group of groups.filter(isAhead)) {
    const year = yearOf(group) ?? 0
    const later = order.findIndex((other) => (yearOf(other) ?? year) > year)
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
