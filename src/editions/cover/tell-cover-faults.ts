import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { TypesetFault } from '../edition.ts'

/** Tells why a cover could not be drawn; it holds no words of the manuscript, so no line of it is named. */
export function tellCoverFaults(faults: TypesetFault[], manuscript: VFile): void {
  for (const { message, severity } of faults) {
    if (severity === 'error') report(manuscript, 'no-typesetting-fault', { reason: `The cover: ${message}` })
  }
}
