import type { DateMention } from '../../mention.ts'
import type { Witness } from '../../witness.ts'

/** Years that a date must stand out by, on both sides, to be a glance ahead or back. */
const leap = 8

/** Years from which a date is a period, not a step of the narrative: a century. */
const longest = 15

/** The dates that the narrative moves by: not quoted, no asides, and no lone glance far ahead or back. */
export function steadyDates(witness: Witness): ReadonlySet<DateMention> {
  const bySection = witness.sections.map((): DateMention[] => [])
  for (const { section, statements, type } of witness.passages) {
    if (type !== 'narrative' && type !== 'list-item' && type !== 'heading') continue
    for (const { dates } of statements) bySection[section]?.push(...dates.filter(isNarrative))
  }
  return new Set(bySection.flatMap((dates) => dates.filter((date, index) => !standsOut(dates, index, date))))
}

function isNarrative(date: DateMention): boolean {
  const years = yearOf({ ...date, from: date.to || date.from || 0 }) - yearOf(date)
  return (
    !date.vague &&
    !date.quoted &&
    date.aside === undefined &&
    date.life === undefined &&
    (years < longest || date.to === 99991231)
  )
}

function standsOut(dates: readonly DateMention[], index: number, date: DateMention): boolean {
  const before = dates[index - 1]
  const after = dates[index + 1]
  if (!before || !after) return false
  const [early, here, late] = [yearOf(before), yearOf(date), yearOf(after)]
  if (late < early - leap) return false
  return here > Math.max(early, late) + leap || here < Math.min(early, late) - leap
}

function yearOf(date: DateMention): number {
  return Math.floor((date.from || date.to || 0) / 10000)
}
