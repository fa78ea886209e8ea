import { VFile } from 'vfile'
import type { BookConfig } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import { report } from '../messages/report.ts'
import { readLedger } from '../recension/ledger.ts'
import type { Ledger } from '../recension/recension.ts'
import type { BookFolder, World } from '../world.ts'

export interface OpenBook {
  folder: BookFolder
  config: BookConfig
  ledger: Ledger | null
  /** Files with the messages about them. */
  files: VFile[]
}

/** Reads the folder of a book and its settings. */
export async function openBook(path: string, world: World): Promise<OpenBook> {
  const folder = await world.readBook(path)
  const config = readConfig(folder.settings, folder.name, world.date)
  const files = [...folder.faults, config.file]
  const ledger = folder.ledger === null ? null : readLedger(folder.ledger)
  if (folder.ledger !== null && ledger === null) {
    const file = new VFile({ path: 'ledger.json' })
    report(file, 'no-unreadable-ledger', { reason: 'The file is no ledger' })
    files.push(file)
  }
  const present = new Set(folder.sources.map((source) => source.path))
  for (const source of Object.keys(config.sources)) {
    if (present.has(source) || present.size === 0) continue
    const line = config.lines?.get(`sources.${source}`) ?? 1
    report(config.file, 'no-missing-source', { reason: `There is no \`sources/${source}\``, where: { line } })
  }
  return { folder, config, ledger, files }
}
