import { PDFDict, PDFName } from 'pdf-lib'
import type { PreflightRule } from './print-file.ts'

export const embeddedFonts: PreflightRule = {
  id: 'no-font-outside-file',
  asks: () => 'Every font is in the file',
  faults: ({ file }) => {
    const faults: string[] = []
    for (const [, object] of file.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict)) continue
      const type = object.get(PDFName.of('Type'))
      if (type === PDFName.of('FontDescriptor') && !fontFiles.some((key) => object.has(PDFName.of(key))))
        faults.push(`${object.get(PDFName.of('FontName'))?.toString()} is not in the file`)
      if (type === PDFName.of('Font') && !describers.some((key) => object.has(PDFName.of(key))))
        faults.push(`${object.get(PDFName.of('BaseFont'))?.toString()} has no description`)
    }
    return faults
  },
}

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3']
const describers = ['FontDescriptor', 'DescendantFonts', 'CharProcs']
