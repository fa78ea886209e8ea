import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import type { PreflightRule } from './print-file.ts'

export const standardKeys: PreflightRule = {
  id: 'no-wrong-pdf-standard',
  asks: ({ printer: { interior } }) =>
    `PDF ${interior.version}${interior.standard === 'none' ? '' : `, ${names[interior.standard]}`}`,
  faults: ({ file, header, printer: { interior } }) => {
    const faults: string[] = []
    if (header !== `%PDF-${interior.version}`) faults.push(`the file is ${header.slice(1)}`)
    if (interior.standard === 'none') return faults
    const info = file.context.lookup(file.context.trailerInfo.Info)
    const version = info instanceof PDFDict ? info.get(PDFName.of('GTS_PDFXVersion'))?.toString() : undefined
    if (version !== `(${keys[interior.standard]})`) faults.push(`the file calls itself ${version ?? 'no PDF/X'}`)
    const intents = file.context.lookup(file.catalog.get(PDFName.of('OutputIntents')))
    if (!(intents instanceof PDFArray) || intents.size() !== 1) faults.push('the file has no output intent')
    return faults
  },
}

const names = { 'x-1a': 'PDF/X-1a:2001', 'x-3': 'PDF/X-3:2002', 'x-4': 'PDF/X-4' }
const keys = { 'x-1a': 'PDF/X-1:2001', 'x-3': 'PDF/X-3:2002', 'x-4': 'PDF/X-4' }
