/** A file for the printer as the rules of the preflight see it. Types only. */
import type { PDFDocument } from 'pdf-lib'
import type { RuleId } from '../../messages/rules/index.ts'
import type { PageGeometry } from '../pdf/page-geometry.ts'
import type { Printer, Trim } from '../pdf/printer.ts'

export interface PrintFile {
  file: PDFDocument
  /** First line of the file: `%PDF-1.6`. */
  header: string
  bytes: number
  printer: Printer
  trim: Trim
  geometry: PageGeometry
}

/** One thing that a printer asks for. */
export interface PreflightRule {
  id: RuleId
  /** What this printer asks for, in words: `Between 24 and 828 pages`. */
  asks(print: PrintFile): string
  /** Where the file does otherwise; nothing when it is as asked. */
  faults(print: PrintFile): string[]
}

/** The outcome of one rule. */
export interface PreflightLine {
  rule: RuleId
  asks: string
  passed: boolean
  faults: string[]
}

export interface PreflightReport {
  printer: string
  /** Day on which the printer's demands were last compared with the printer's own words. */
  checked: string
  lines: PreflightLine[]
}
