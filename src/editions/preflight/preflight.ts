import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { PrintedPdf } from '../pdf/print-pdf.ts'
import { preflightRules } from './index.ts'
import type { PreflightReport, PrintFile } from './print-file.ts'

/** Compares a file for the printer, rule by rule, with what the printer asks; faults are told on book.yaml. */
export function preflight({ file, bytes }: PrintedPdf, settings: Settings): PreflightReport {
  const { config, printer, trim, geometry } = settings
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const print: PrintFile = { file, header, bytes: bytes.length, printer, trim, geometry }
  const lines = preflightRules.map((rule) => {
    const faults = rule.faults(print)
    if (faults.length > 0) report(config, rule.id, { reason: `${printer.title}: ${faults.slice(0, 3).join('; ')}` })
    return { rule: rule.id, asks: rule.asks(print), passed: faults.length === 0, faults }
  })
  return { printer: printer.title, checked: printer.checked, lines }
}

export interface Settings extends Pick<PrintFile, 'printer' | 'trim' | 'geometry'> {
  /** book.yaml, where the printer and the size are chosen. */
  config: VFile
}
