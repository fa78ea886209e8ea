import { gutterFor } from '../pdf/page-geometry.ts'
import { inches } from './inches.ts'
import type { PreflightRule, PrintFile } from './print-file.ts'

export const margins: PreflightRule = {
  id: 'no-narrow-margin',
  asks: (print) => `Margins of ${inches(insideOf(print))} inside and ${inches(print.printer.margin)} outside`,
  faults: (print) => {
    const { inside, outside, top, bottom } = print.geometry
    const faults: string[] = []
    if (inside < insideOf(print) - 0.01) faults.push(`the inside margin is ${inches(inside)}`)
    if (Math.min(outside, top, bottom) < print.printer.margin - 0.01) faults.push('an outer margin is too narrow')
    return faults
  },
}

const insideOf = ({ printer, file }: PrintFile): number => gutterFor(printer.gutters, file.getPageCount())
