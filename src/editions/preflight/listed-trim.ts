import { inches } from './inches.ts'
import type { PreflightRule } from './print-file.ts'

export const listedTrim: PreflightRule = {
  id: 'no-unlisted-trim',
  asks: ({ printer }) =>
    printer.trims.length === 0
      ? 'Any size'
      : `One of ${printer.trims.length} sizes, such as ${nameOf(printer.trims[0])}`,
  faults: ({ printer, trim }) => {
    const listed = printer.trims.some(
      ({ width, height }) => Math.abs(width - trim.width) < 1 && Math.abs(height - trim.height) < 1,
    )
    return printer.trims.length === 0 || listed ? [] : [`the book is ${nameOf(trim)}`]
  },
}

const nameOf = (trim: { width: number; height: number } | undefined): string =>
  trim ? `${inches(trim.width)} by ${inches(trim.height)}` : ''
