import { report } from '../../messages/report.ts'
import type { TypesetFault } from '../edition.ts'
import type { PdfOptions } from '../pdf/edition-options.ts'
import { withoutTemplates } from '../pdf/without-templates.ts'

export type CoverTeller = Pick<PdfOptions, 'manuscript' | 'templateFaults'>

/** Tells why a cover could not be drawn; it holds no words of the manuscript, so no line of it is named. */
export function tellCoverFaults(faults: TypesetFault[], { manuscript, templateFaults }: CoverTeller): void {
  for (const { message, severity } of withoutTemplates(faults, templateFaults)) {
    if (severity === 'error') report(manuscript, 'no-typesetting-fault', { reason: `The cover: ${message}` })
  }
}
