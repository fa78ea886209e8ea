import type { PreflightRule } from './print-file.ts'

export const pageCount: PreflightRule = {
  id: 'no-page-count-out-of-range',
  asks: ({ printer }) => `${printer.pages.least} to ${printer.pages.most} pages`,
  faults: ({ file, printer }) => {
    const pages = file.getPageCount()
    return pages < printer.pages.least || pages > printer.pages.most ? [`the book has ${pages} pages`] : []
  },
}
