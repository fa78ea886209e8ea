import { wordEvidence } from './evidence-of.ts'
import type { Fit } from './fit-of-events.ts'
import type { Occurrence } from './occurrence.ts'
import { isDayOfOtherYear, isYearBeside } from './slips-of-dates.ts'
import type { TermWeights } from './terms.ts'

/** What the words must say where the dates stand so. */
export const mayBeOne: Record<Fit, (a: Occurrence, b: Occurrence, weigh: TermWeights) => boolean> = {
  agree: (a, b, weigh) =>
    !isSequel(a, b) &&
    !isBesideWork(a, b, weigh) &&
    !isBesideWork(b, a, weigh) &&
    !isOtherTurn(a, b) &&
    !isOtherTurn(b, a),
  begins: (a, b, weigh) => !isSequel(a, b) && (isKindred(a, b) || shareDeed(a, b) || wordEvidence(a, b, weigh) > begun),
  near: isRetold,
  apart: () => false,
}

/** What the words must say where one tells a span of years and the other how it began. */
const begun = 1.2

function isKindred(a: Occurrence, b: Occurrence): boolean {
  return a.families.some((family) => b.families.includes(family))
}

function shareDeed(a: Occurrence, b: Occurrence): boolean {
  return a.deeds.some((deed) => b.deeds.includes(deed))
}

/** "On 3 August 1879 he married" is not "In 1879 he was elected": what he does by himself is no wedding, birth or burial. */
function isOtherTurn(a: Occurrence, b: Occurrence): boolean {
  if (!a.led || !b.led || a.deeds.length === 0 || b.deeds.length === 0 || isKindred(a, b)) return false
  return a.deeds.every((deed) => turns.has(deed)) && !b.deeds.some((deed) => turns.has(deed))
}

const turns: ReadonlySet<string> = new Set(['birth', 'marriage', 'death', 'burial', 'baptism'])

/** A book came out: that is not another book, nor what else happened in that year. */
function isBesideWork(a: Occurrence, b: Occurrence, weigh: TermWeights): boolean {
  const works = a.terms.filter((term) => term.startsWith('work:'))
  if (works.length === 0 && a.passage.type !== 'note' && a.passage.type !== 'work') return false
  if (works.some((work) => b.terms.includes(work))) return false
  if (works.length > 0 && b.terms.some((term) => term.startsWith('work:'))) return wordEvidence(a, b, weigh) < retitled
  return b.about !== 'work' && !b.families.includes('publishing') && wordEvidence(a, b, weigh) < named
}

/** Least evidence of words that the book is meant, and that two titles are of one book. */
const named = 0.5
const retitled = 1.2

/** "Shortly after his release he fell ill" is not the release; one witness tells of one deed again. */
function isSequel(a: Occurrence, b: Occurrence): boolean {
  const vague = [a, b].some(({ weak, date }) => weak && date.endsWith('~'))
  if (a.witness === b.witness && !shareDeed(a, b)) return true
  return vague && !sameMatter(a, b) && !a.families.some((family) => b.families.includes(family))
}

/** Dates that differ are of one event only where the deed is one, or no deed is known of one of them. */
function sameMatter(a: Occurrence, b: Occurrence): boolean {
  if (a.deeds.length === 0 || b.deeds.length === 0) return true
  return shareDeed(a, b)
}

/** A work may be written in one year and come out in another. */
function isWritten({ deeds }: Occurrence): boolean {
  return deeds.includes('writing') && !deeds.includes('publication')
}

/** Told with another date by much the same words, or of a deed that happens but once. */
function isRetold(a: Occurrence, b: Occurrence, weigh: TermWeights): boolean {
  if (a.passing || b.passing) return false
  if (isDayOfOtherYear(a, b)) return sameMatter(a, b)
  if (isWritten(a) !== isWritten(b)) return false
  const words = wordEvidence(a, b, weigh)
  if (isYearBeside(a, b) && words > 0.5) return true
  const shared = a.deeds.filter((deed) => b.deeds.includes(deed))
  const alike = a.led === b.led && a.actor === b.actor
  if (shared.length > 0) return words > 0.5 || (alike && shared.some((deed) => once.has(deed)))
  if (a.deeds.length === 0 || b.deeds.length === 0) return words > 2
  return a.families.some((family) => b.families.includes(family)) && words > 1
}

/** Deeds that happen but once. */
export const once: ReadonlySet<string> = new Set(
  'marriage ordination debut launch apprenticeship wreck demolition burial baptism dismissal founding'.split(' '),
)
