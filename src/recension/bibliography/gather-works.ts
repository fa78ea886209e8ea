import type { BookConfig } from '../../config/config.ts'
import type { Witness } from '../../sources/witness.ts'
import type { CslItem, Work } from '../recension.ts'

/** One entry per work, however many titles, spellings, years and editions the witnesses give it. */
export function gatherWorks(_witnesses: Witness[], _config: BookConfig, _references: CslItem[] = []): Work[] {
  return []
}
