import type { Collation } from '../../collation/collation.ts'
import type { BookConfig } from '../../config/config.ts'
import type { Witness } from '../../sources/witness.ts'
import { gatherWorks } from '../bibliography/gather-works.ts'
import type { ChronologyEntry, Work } from '../recension.ts'
import { bindUndated } from './bind-undated.ts'
import { bindingsOf } from './bindings.ts'
import { entryOf } from './entry-of.ts'
import { gatherTellings } from './gather-tellings.ts'
import { joinEnds } from './join-ends.ts'
import { joinLikely } from './join-likely.ts'
import { nameWorks } from './name-works.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'
import { proseOccurrences } from './prose-occurrences.ts'
import { settleConflicts } from './settle-conflicts.ts'
import { type TermWeights, termWeights } from './terms.ts'
import { workOccurrences } from './work-occurrences.ts'

/** The dated events of all witnesses in the order of time, one entry for each however often it is told. */
export function chronicle(
  witnesses: Witness[],
  collation: Collation,
  config: BookConfig,
  works: Work[] = gatherWorks(witnesses, config),
): ChronologyEntry[] {
  const weigh = termWeights(witnesses)
  const subject = witnesses[0]?.subject
  const told = ofThing(witnesses.flatMap((witness) => proseOccurrences(witness, subject)))
  const prose = nameWorks(told, works, witnesses)
  const occurrences = [...prose, ...workOccurrences(works, witnesses)]
  return (occurrences.length > mostTold ? occurrences.map(alone) : joined(occurrences, witnesses, collation, weigh))
    .map((event) => entryOf(event, subject))
    .sort((a, b) => a.from - b.from || a.to - b.to || order(a.entry.text, b.entry.text))
    .map(({ entry }) => entry)
}

/** Tellings of more events than anybody could look through are not brought together; `writeChronology` tells it. */
export const mostTold = 20_000

function alone(occurrence: Occurrence): EventTellings {
  return { occurrences: [occurrence], bound: [], differing: [] }
}

function joined(
  occurrences: readonly Occurrence[],
  witnesses: Witness[],
  collation: Collation,
  weigh: TermWeights,
): EventTellings[] {
  const tellings = joinEnds(gatherTellings(occurrences, collation, weigh), witnesses)
  const settled = joinLikely(settleConflicts(tellings, collation, weigh), weigh, bindingsOf(collation))
  return bindUndated(settled, witnesses, collation)
}

/** Share of deeds that the subject does in a book about a person. */
const personal = 0.4

/** In a book about a house or a town others act: what is done there is its life. */
function ofThing(told: readonly Occurrence[]): readonly Occurrence[] {
  const deeds = told.filter(({ deeds, passing }) => deeds.length > 0 && !passing)
  const own = deeds.filter(({ about }) => about !== 'context').length
  if (!told[0]?.witness.subject?.thing && own >= personal * deeds.length) return told
  const done = new Set(deeds)
  return told.map((each) => (each.about === 'context' && done.has(each) ? { ...each, about: 'life' } : each))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
