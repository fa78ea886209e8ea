import { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import { readLedger } from '../recension/merge/ledger.ts'
import { ledgerFault } from '../recension/merge/ledger-fault.ts'
import type { Ledger } from '../recension/recension.ts'
import type { BookFolder, World } from '../world.ts'

export interface OpenBook {
  folder: BookFolder
  ledger: Ledger | null
  /** Files that could not be taken, each with its message. */
  files: VFile[]
}

/** Reads the folder of a book as it lies on the disk. */
export async function openBook(path: string, world: World): Promise<OpenBook> {
  const folder = await world.readBook(path)
  const files = [...folder.faults]
  const ledger = folder.ledger === null ? null : readLedger(folder.ledger)
  if (folder.ledger !== null && ledger === null && !files.some(({ path }) => path === 'ledger.json')) {
    const file = new VFile({ path: 'ledger.json' })
    report(file, 'no-unreadable-ledger', ledgerFault(folder.ledger))
    files.push(file)
  }
  return { folder, ledger, files }
}
