import { VFile } from 'vfile'
import { isUnfit } from '../messages/is-unfit.ts'
import { mergeMarks } from '../messages/merge-marks.ts'
import { openMark } from '../messages/open-mark.ts'
import { report } from '../messages/report.ts'
import { readLedger } from '../recension/merge/ledger.ts'
import { ledgerFault } from '../recension/merge/ledger-fault.ts'
import type { Ledger } from '../recension/recension.ts'
import type { BookFolder, World } from '../world/world.ts'

export interface OpenBook {
  folder: BookFolder
  ledger: Ledger | null
  /** Files that could not be taken, each with its message. */
  files: VFile[]
  /** The manuscript or the ledger can't be read whole, or a mark is open in it, so that edits can't be told from composed text. */
  isHeld: boolean
}

/** Reads the folder of a book as it lies on the disk. */
export async function openBook(path: string, world: World): Promise<OpenBook> {
  const folder = await world.readBook(path)
  const files = [...folder.faults]
  const text = folder.ledger?.replace(/^\ufeff/, '') ?? null
  const ledger = text === null ? null : readLedger(text)
  const isDamaged = text !== null && ledger === null
  if (isDamaged) {
    const file = new VFile({ path: 'ledger.json' })
    report(file, 'no-unreadable-ledger', ledgerFault(text))
    files.push(file)
  }
  const isClosed = folder.faults.some((file) => own.has(file.path) && isUnfit(file))
  const manuscript = folder.manuscript ?? ''
  const isUnsettled = mergeMarks(manuscript).length > 0 || openMark(manuscript) !== null
  return { folder, ledger, files, isHeld: isDamaged || isClosed || isUnsettled }
}

const own = new Set(['book.yaml', 'book.md', 'ledger.json'])
