import type { Link } from '../links/links.ts'
import type { Telling } from '../tellings/telling.ts'

/** A sentence of fewer words shares its few with another by chance. */
const BRIEF = 12
const LINE = { brief: 0.62, other: 0.42 }

/** Whether a statement is told by another, so that it isn't printed in the main text. */
export function isTold(link: Link, telling: Telling): boolean {
  return !link.inPassing && sureness(link, telling) >= 0
}

/** How far over the line of what is told a link is: one must be surer of a few words. */
export function sureness({ confidence }: Link, { words }: Telling): number {
  return confidence - (words.length < BRIEF ? LINE.brief : LINE.other)
}
