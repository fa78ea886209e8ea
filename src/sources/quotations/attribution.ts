import type { Citation } from '../citation.ts'
import { parseReference } from '../citations/parse-reference.ts'
import { leadingNames } from '../citations/person-names.ts'
import { sourceLine } from '../citations/source-line.ts'
import type { Passage } from '../witness.ts'

/** `– Anna Bee, Two Roads (1951)` under a quotation, or null. */
export function attribution(passage: Passage | undefined): Omit<Citation, 'via'> | null {
  if (passage?.type !== 'attribution') return null
  const text = sourceLine(passage.text)
  const reference = parseReference(text)
  const names = leadingNames(text)
  const isTitled = reference?.title !== undefined && names?.certain !== true
  const speaker = reference?.author ?? (isTitled ? undefined : (names?.names[0] ?? text.split(/[,(]/u)[0]?.trim()))
  const work = reference?.title ?? bareTitle(text, names?.end ?? -1)
  return {
    ...(speaker ? { speaker } : {}),
    ...(work ? { work, ...(speaker ? { author: speaker } : {}) } : {}),
    ...(reference?.year ? { year: reference.year } : {}),
    ...(reference?.pages ? { pages: reference.pages } : {}),
  }
}

/** `Anna Bee, Two Roads` without year or page. */
function bareTitle(text: string, end: number): string | undefined {
  const rest = end > 0 ? /^\s?[,:]\s(.{2,120})$/u.exec(text.slice(end))?.[1] : undefined
  return rest && /^[“"«]?\p{Lu}/u.test(rest) && !/\d{3}/.test(rest) ? rest.replace(/[“”"«»]/gu, '').trim() : undefined
}
