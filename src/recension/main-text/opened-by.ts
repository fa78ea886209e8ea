import type { Chapter } from '../layout.ts'
import { wordsOf } from './parted.ts'

/** Fewer words than these before the first heading would stand alone on a page of their own. */
const LEAST = 100

/** What little stands before the first chapter, in prose, opens that chapter; more is an introduction. */
export function openedBy(chapters: Chapter[]): Chapter[] {
  const [opening, first, ...others] = chapters
  if (!opening || !first || opening.heading !== null || first.heading === null || !first.timed) return chapters
  const isBrief = wordsOf(opening.paragraphs.flatMap(({ items }) => items)) < LEAST
  const isProse = opening.paragraphs.every(({ form, testimony }) => form === 'prose' && !testimony)
  if (!isBrief || !isProse || first.depth !== 1) return chapters
  return [{ ...first, paragraphs: [...opening.paragraphs, ...first.paragraphs] }, ...others]
}
