import { rivalFacts } from '../facts/rival-facts.ts'
import { deedDates } from './deed-dates.ts'
import { deedPlaces } from './deed-places.ts'
import type { Comparer } from './draft.ts'
import { eventPlaces } from './event-places.ts'
import { familyFacts } from './family-facts.ts'
import { ideaNumbers } from './idea-numbers.ts'
import { kinships } from './kinships.ts'
import { lifeDates } from './life-dates.ts'
import { locations } from './locations.ts'
import { measures } from './measures.ts'
import { numberedNames } from './numbered-names.ts'
import { numbers } from './numbers.ts'
import { rivalWords } from './rival-words.ts'
import { roleNames } from './role-names.ts'
import { spellings } from './spellings.ts'
import { trades } from './trades.ts'
import { works } from './works.ts'

/** One comparer for each kind of claim, in the order of the appendix. */
export const comparers: readonly Comparer[] = [
  lifeDates,
  deedDates,
  numberedNames,
  familyFacts,
  numbers,
  ideaNumbers,
  measures,
  eventPlaces,
  deedPlaces,
  locations,
  kinships,
  trades,
  roleNames,
  rivalWords,
  spellings,
  works,
  rivalFacts,
]
