import { PDFName } from 'pdf-lib'
import type { PreflightRule } from './print-file.ts'

export const plainPages: PreflightRule = {
  id: 'no-annotation-in-print',
  asks: () => 'No links, bookmarks, forms or locks',
  faults: ({ file }) => {
    const faults = unwanted.filter((key) => file.catalog.has(PDFName.of(key))).map((key) => `the file has /${key}`)
    if (file.isEncrypted) faults.push('the file is locked')
    for (const [index, page] of file.getPages().entries())
      if (page.node.has(PDFName.of('Annots'))) faults.push(`page ${index + 1} has links or comments`)
    return faults
  },
}

const unwanted = ['Outlines', 'AcroForm', 'OpenAction', 'AA', 'StructTreeRoot']
