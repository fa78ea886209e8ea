import { rivalFacts } from '../facts/rival-facts.ts'
import type { Comparer } from './draft.ts'
import { familyFacts } from './family-facts.ts'
import { kinships } from './kinships.ts'
import { lifeDates } from './life-dates.ts'
import { lifePlaces } from './life-places.ts'
import { loneNames } from './lone-names.ts'
import { spellings } from './spellings.ts'
import { trades } from './trades.ts'
import { works } from './works.ts'

/** One comparer for each kind of claim, in the order of the appendix. */
export const comparers: readonly Comparer[] = [
  lifeDates,
  lifePlaces,
  familyFacts,
  kinships,
  trades,
  works,
  rivalFacts,
  loneNames,
  spellings,
]

const slow: ReadonlySet<Comparer> = new Set([rivalFacts, familyFacts, spellings])

/** Those that read neither the numbers nor the letters of names in every sentence. */
export const quickComparers: readonly Comparer[] = comparers.filter((compare) => !slow.has(compare))
