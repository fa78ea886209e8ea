import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import type { EpubFault } from './check.ts'

/** Tells on the manuscript what is wrong with the EPUB that was made of it. */
export function reportEpubFaults(manuscript: VFile, faults: EpubFault[]): void {
  for (const { isLight, reason } of faults) {
    report(manuscript, isLight ? 'no-doubtful-epub' : 'no-invalid-epub', { reason })
  }
}
