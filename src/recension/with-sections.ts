import type { Chapter } from './layout.ts'

/** Chapters of the first depth, each with the sections below it. */
export function withSections(chapters: Chapter[]): Chapter[][] {
  const groups: Chapter[][] = []
  for (const chapter of chapters) {
    const last = groups.at(-1)
    if (last && chapter.depth > 1) last.push(chapter)
    else groups.push([chapter])
  }
  return groups
}
