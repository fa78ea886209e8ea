import type { Citation } from '../citation.ts'
import { sourceLine } from '../citations/notes/source-line.ts'
import { leadingNames, type PersonNames } from '../citations/people/person-names.ts'
import { parseReference } from '../citations/references/parse-reference.ts'
import { workName } from '../citations/work-name.ts'
import type { Passage } from '../witness.ts'

/** `– Anna Bee, Two Roads (1951)` under a quotation, or only `(p. 3)`; or null. */
export function attribution(passage: Passage | undefined): Omit<Citation, 'via'> | null {
  if (passage?.type !== 'attribution') return null
  const text = sourceLine(passage.statements.map((statement) => statement.text).join(' '))
  const page = /^pp?(?:ages?|\.)\s?((?:\d{1,4}|[ivxlc]{1,6})(?:\s?[-–]\s?\d{1,4})?)$/iu.exec(text)?.[1]
  if (page) return { pages: page }
  const reference = parseReference(text)
  const names = leadingNames(text)
  const isTitled = reference?.title !== undefined && names?.certain !== true
  const work = (reference && workName(reference)) ?? bareTitle(text, names?.end ?? -1)
  if ((!work && /\d/.test(text)) || reference?.kind === 'letter') return paper(text, names)
  const speaker = reference?.author ?? (isTitled ? undefined : (names?.names[0] ?? text.split(/[,(]/u)[0]?.trim()))
  return {
    ...(speaker ? { speaker } : {}),
    ...(work ? { work, ...(speaker ? { author: speaker } : {}) } : {}),
    ...(reference?.year ? { year: reference.year } : {}),
    ...(reference?.pages ? { pages: reference.pages } : {}),
  }
}

/** `Minutes of Evidence, 14 January 1925, Question 17`: no publication, told in its own words. */
function paper(text: string, names: PersonNames | null): Omit<Citation, 'via'> {
  return { ...(names?.certain ? { speaker: names.names[0] as string } : {}), asWritten: text }
}

/** `Anna Bee, Two Roads` without year or page. */
function bareTitle(text: string, end: number): string | undefined {
  const rest = end > 0 ? /^\s?[,:]\s(.{2,120})$/u.exec(text.slice(end))?.[1] : undefined
  return rest && /^[“"«]?\p{Lu}/u.test(rest) && !/\d{3}/.test(rest) ? rest.replace(/[“”"«»]/gu, '').trim() : undefined
}
