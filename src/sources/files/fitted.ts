import { report } from '../../messages/report.ts'
import type { Sheet } from '../sheet.ts'

/** Characters of some 4,000 pages: what the memory of a small machine can hold with all that is found in it. */
export const roomOfBook = 8_000_000

/** The sheet where its text fits into the room that is left in the book; else the sheet without its text, which is told. */
export function fitted(sheet: Sheet, room: number): Sheet {
  const length = lengthOf(sheet)
  if (length <= room) return sheet
  const most = roomOfBook / 1_000_000
  report(sheet.file, 'no-overfull-book', {
    reason: `\`${sheet.path}\` has ${(length / 1_000_000).toFixed(1)} million characters; with the sources before it that is more than ${most} million`,
    where: { line: 1 },
  })
  sheet.file.value = ''
  return { ...sheet, text: '', blocks: [] }
}

/** Characters of what can be read in a source. */
export function lengthOf({ blocks }: Sheet): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
