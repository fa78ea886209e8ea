import type { VFile } from 'vfile'
import type { BookConfig } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import { type ComposedSources, type MergedBook, mergeComposed, type Step } from '../pipeline.ts'
import type { Ledger } from '../recension/recension.ts'
import type { BookFolder } from '../world.ts'
import type { FoundFile } from '../world-reading.ts'
import { type Compose, composeBook } from './compose-book.ts'
import { openBook } from './open-book.ts'
import type { Request, Setting } from './request.ts'

/** What there is to publish. */
export interface Press {
  config: BookConfig
  manuscript: VFile
  merged?: MergedBook
  /** What it was merged from, to be merged again should a person save the manuscript meanwhile. */
  basis?: { folder: BookFolder; ledger: Ledger | null }
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
export async function bookPress({ book }: Request, setting: Setting, compose: Compose = composeBook): Promise<Readied> {
  const { folder, ledger, files } = await openBook(book, setting.world)
  if (files.some(isFatal)) {
    const config = readConfig(folder.settings, folder.name, setting.world.date)
    return { config, files: [...files, config.file], press: null }
  }
  const { config, composed, files: told } = await compose(folder, setting)
  files.push(config.file, ...told)
  if (!composed) return { config, files, press: null }
  return {
    config,
    files,
    press: await mergedPress({ config, composed, folder, ledger, path: book, step: setting.step }),
  }
}

interface Merging {
  config: BookConfig
  composed: ComposedSources
  folder: BookFolder
  ledger: Ledger | null
  path: string
  step: Step
}

async function mergedPress({ config, composed, folder, ledger, path, step }: Merging): Promise<Press> {
  const merged = await mergeComposed(composed, folder.manuscript, ledger, step)
  const { manuscript } = merged
  const inputs = inputsOf(folder, manuscript)
  return { config, manuscript, merged, basis: { folder, ledger }, folder: path, inputs }
}

/** The same press with the manuscript as it is now; what a person saved while the sources were composed is merged too. */
export async function withLatestEdits(press: Press, setting: Pick<Setting, 'world' | 'step'>): Promise<Press> {
  const { world, step } = setting
  const { merged, basis, config, folder: path } = press
  if (!merged || !basis) return press
  const now = await world.readText(`${path}/book.md`)
  const manuscript = now.data.isMissing ? null : String(now)
  if (manuscript === basis.folder.manuscript) return press
  const folder = { ...basis.folder, manuscript }
  const { ledger } = basis
  return withLatestEdits(await mergedPress({ config, composed: merged, folder, ledger, path, step }), setting)
}

function inputsOf({ sources, settings, references }: BookFolder, manuscript: VFile): FoundFile[] {
  const encoder = new TextEncoder()
  const inputs = sources.map(({ path, bytes }) => ({ path: `sources/${path}`, bytes }))
  if (settings !== null) inputs.push({ path: 'book.yaml', bytes: encoder.encode(settings) })
  for (const { path, text } of references) inputs.push({ path, bytes: encoder.encode(text) })
  inputs.push({ path: 'book.md', bytes: encoder.encode(String(manuscript)) })
  return inputs
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
