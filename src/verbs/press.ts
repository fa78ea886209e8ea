import type { VFile } from 'vfile'
import type { BookConfig } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import { report } from '../messages/report.ts'
import { type MergedBook, mergeSources } from '../pipeline.ts'
import type { FoundFile } from '../world-reading.ts'
import { openBook } from './open-book.ts'
import type { Request, Setting } from './request.ts'

/** What there is to publish. */
export interface Press {
  config: BookConfig
  manuscript: VFile
  merged?: MergedBook
  /** Where its pictures and templates lie. */
  folder: string
  /** Read for it, for the record of the build. */
  inputs: FoundFile[]
}

/** What could be made ready; without a press there is a fatal message on one of the files. */
export interface Readied {
  config: BookConfig
  files: VFile[]
  press: Press | null
}

/** Merges the sources of a book and makes its manuscript ready; nothing is written. */
export async function bookPress({ book }: Request, { world, step }: Setting): Promise<Readied> {
  const { folder, config, ledger, files } = await openBook(book, world)
  if (files.some(isFatal)) return { config, files, press: null }
  const merged = await mergeSources({ sources: folder.sources, config, edited: folder.manuscript, ledger }, step)
  if (merged.witnesses.every(({ passages }) => passages.length === 0)) {
    report(config.file, 'no-empty-sources', { reason: 'No document in `sources/` has a readable word' })
    return { config, files: [...files, ...merged.witnesses.map(({ file }) => file)], press: null }
  }
  const { manuscript } = merged
  const encoder = new TextEncoder()
  const inputs = folder.sources.map(({ path, bytes }) => ({ path: `sources/${path}`, bytes }))
  if (folder.settings !== null) inputs.push({ path: 'book.yaml', bytes: encoder.encode(folder.settings) })
  inputs.push({ path: 'book.md', bytes: encoder.encode(String(manuscript)) })
  return { config, files, press: { config, manuscript, merged, folder: book, inputs } }
}

/** Makes a manuscript ready that has no sources; settings come from a book's folder only when one is named. */
export async function filePress(path: string, { book, hasBook }: Request, { world }: Setting): Promise<Readied> {
  const manuscript = await world.readText(path)
  const slash = path.lastIndexOf('/')
  const settings = hasBook ? await world.readText(`${book}/book.yaml`) : null
  const name = path.slice(slash + 1).replace(/\.[^.]+$/, '')
  const config = readConfig(settings && !settings.data.isMissing ? String(settings) : null, name, world.date)
  const files = [manuscript, config.file]
  if (files.some(isFatal)) return { config, files, press: null }
  const inputs = [{ path: path.slice(slash + 1), bytes: new TextEncoder().encode(String(manuscript)) }]
  const folder = slash < 0 ? '.' : path.slice(0, slash) || '/'
  return { config, files, press: { config, manuscript, folder, inputs } }
}

function isFatal(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal === true)
}
