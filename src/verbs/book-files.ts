import type { MergedBook } from '../pipeline.ts'
import { printLedger } from '../recension/ledger.ts'
import type { FoundFile } from '../world-reading.ts'

/** What a merge writes into the book's folder. */
export function bookFiles({ manuscript, ledger }: MergedBook): FoundFile[] {
  const encoder = new TextEncoder()
  return [
    { path: 'book.md', bytes: encoder.encode(String(manuscript)) },
    { path: 'ledger.json', bytes: encoder.encode(printLedger(ledger)) },
  ]
}
