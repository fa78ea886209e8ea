import { printLedger } from '../recension/merge/ledger.ts'
import { type Readied, withLatestEdits } from './press.ts'
import type { Request, Setting } from './request.ts'

/** Writes the merged manuscript and the ledger into the book's folder, if there may be a merge; gives the press with what was written. */
export async function writeBook(
  { config, files, press }: Readied,
  { book }: Request,
  setting: Setting,
): Promise<Readied> {
  if (!press?.merged || !press.basis) return { config, files, press }
  const latest = await withLatestEdits(press, setting)
  const { merged = press.merged } = latest
  const encoder = new TextEncoder()
  const written = await setting.world.writeBook(book, [
    { path: 'book.md', bytes: encoder.encode(String(merged.manuscript)) },
    { path: 'ledger.json', bytes: encoder.encode(printLedger(merged.ledger)) },
  ])
  return { config, files: [...files, written], press: latest }
}
