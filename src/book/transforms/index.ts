import type { Transform } from '../draft.ts'
import { attributions } from './attributions.ts'
import { blockIds } from './block-ids.ts'
import { breaks } from './breaks.ts'
import { crowdedIndex } from './crowded-index.ts'
import { indexMarks } from './index-marks.ts'
import { introductions } from './introductions.ts'
import { languageRuns } from './language-runs.ts'
import { links } from './links.ts'
import { notes } from './notes.ts'
import { partIds } from './part-ids.ts'
import { pictures } from './pictures.ts'
import { punctuation } from './punctuation.ts'
import { tables } from './tables.ts'
import { trace } from './trace.ts'

/** What is done to a manuscript, in order: ids of persons before those of the program, words before marks around them. */
export const transforms: Transform[] = [
  partIds,
  notes,
  pictures,
  breaks,
  tables,
  punctuation,
  blockIds,
  languageRuns,
  trace,
  attributions,
  introductions,
  indexMarks,
  crowdedIndex,
  links,
]
