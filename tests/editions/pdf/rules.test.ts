import { PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { TypesetResult, Typesetter } from '../../../src/editions/edition.ts'
import { pdfEdition } from '../../../src/editions/pdf.ts'
import { preflightRules } from '../../../src/editions/preflight/index.ts'
import type { PrintFile } from '../../../src/editions/preflight/print-file.ts'
import { bookOf, optionsOf, part, typesetter } from './book-of.ts'

const book = bookOf([part('chapter', 'one', '<h1>Iron</h1><p data-line="3">A lamp.</p>')])

/** A typesetter that tells of a fault, with the pages of the real one or with none. */
function telling(severity: 'error' | 'warning', pages: number): Typesetter {
  const faults: TypesetResult['faults'] = [{ message: 'something', line: 1, column: 1, severity }]
  return {
    ...typesetter,
    compile: (input) => {
      const whole = typesetter.compile(input)
      return pages > 0 ? { ...whole, faults } : { pdfs: [], pages: 0, queries: new Map(), faults }
    },
  }
}

describe('what the typesetter tells', () => {
  test.each([
    ['no-typesetting-doubt', telling('warning', 1)],
    ['no-lesser-pdf', telling('error', 1)],
    ['no-typesetting-fault', telling('error', 0)],
  ])('is %s', async (rule, faulty) => {
    const options = optionsOf({})
    await pdfEdition(book, faulty, options)
    expect(options.manuscript.messages.map(({ ruleId }) => ruleId)).toContain(rule)
    const quiet = optionsOf({})
    await pdfEdition(book, typesetter, quiet)
    expect(quiet.manuscript.messages).toEqual([])
  })
})

describe('what the printer would send back', () => {
  function faultsOf(id: string, print: Partial<PrintFile>): string[] {
    return preflightRules.find((rule) => rule.id === id)?.faults(print as PrintFile) ?? ['no such rule']
  }

  test('no-font-outside-file', async () => {
    const file = await PDFDocument.create()
    expect(faultsOf('no-font-outside-file', { file })).toEqual([])
    const page = file.addPage()
    page.drawText('A lamp.', { font: await file.embedFont(StandardFonts.Courier) })
    const saved = await PDFDocument.load(await file.save())
    expect(faultsOf('no-font-outside-file', { file: saved })).toEqual(['/Courier has no description'])
  })

  test('no-oversized-print-file', () => {
    expect(faultsOf('no-oversized-print-file', { bytes: 700 * 1024 * 1024 })).toEqual(['the file has 700 MB'])
    expect(faultsOf('no-oversized-print-file', { bytes: 1024 })).toEqual([])
  })
})
