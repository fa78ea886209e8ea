import { deedDates } from './deed-dates.ts'
import { deedPlaces } from './deed-places.ts'
import type { Comparer } from './draft.ts'
import { kinships } from './kinships.ts'
import { lifeDates } from './life-dates.ts'
import { locations } from './locations.ts'
import { numberedNames } from './numbered-names.ts'
import { numbers } from './numbers.ts'
import { spellings } from './spellings.ts'
import { works } from './works.ts'

/** One comparer for each kind of claim, in the order of the appendix. */
export const comparers: readonly Comparer[] = [
  lifeDates,
  deedDates,
  numberedNames,
  numbers,
  deedPlaces,
  locations,
  kinships,
  spellings,
  works,
]
