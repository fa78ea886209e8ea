import type { Chapter } from '../layout.ts'
import { withSections } from '../with-sections.ts'
import type { Course } from './course.ts'

/**
 * The chapters with those that run ahead of the time moved to where their year belongs: before the first chapter that
 * tells of later years. A chapter with chapters below it moves with them.
 */
export function inTime(chapters: Chapter[], { ahead, years }: Course): Chapter[] {
  const yearOf = (group: Chapter[]) => group.map(({ index }) => years.get(index)).find((year) => year !== undefined)
  const isAhead = ([head]: Chapter[]) => head !== undefined && ahead.has(head.index)
  const groups = withSections(chapters)
  const order = groups.filter((group) => !isAhead(group))
  for (const group of groups.filter(isAhead)) {
    const year = yearOf(group) ?? 0
    const later = order.findIndex((other) => (yearOf(other) ?? year) > year)
    order.splice(later < 0 ? order.length : later, 0, group)
  }
  return order.flat()
}
