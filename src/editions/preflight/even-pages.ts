import { PDFName } from 'pdf-lib'
import type { PreflightRule } from './print-file.ts'

export const evenPages: PreflightRule = {
  id: 'no-odd-page-count',
  asks: ({ printer }) =>
    printer.lastPage === 'blank' ? 'An even number of pages, the last one blank' : 'An even number of pages',
  faults: ({ file, printer }) => {
    const pages = file.getPages()
    if (pages.length % 2 === 1) return [`the file has ${pages.length} pages`]
    const contents = pages.at(-1)?.node.get(PDFName.of('Contents'))
    return printer.lastPage === 'blank' && contents !== undefined ? ['the last page is not blank'] : []
  },
}
