import type { VFile } from 'vfile'
import type { KnownChunks } from '../book/known-chunks.ts'
import type { BookConfig } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import { isUnfit } from '../messages/is-unfit.ts'
import { type ComposedSources, type MergedBook, mergeComposed, type Step, unmerged } from '../pipeline.ts'
import type { Ledger } from '../recension/recension.ts'
import type { FoundFile } from '../world/reading.ts'
import type { BookFolder } from '../world/world.ts'
import { type Compose, composeBook } from './compose-book.ts'
import { openBook } from './open-book.ts'
import type { Request, Setting } from './request.ts'

/** What there is to publish. */
export interface Press {
  config: BookConfig
  manuscript: VFile
  merged?: MergedBook
  /** What it was merged from, to be merged again should a person save the manuscript meanwhile; absent where nothing may be merged. */
  basis?: Basis
  /** Where its pictures and templates lie. */
  folder: string
  /** Read for it, for the record of the build. */
  inputs: FoundFile[]
  /** Where the book is made again at every change: what was parsed of the manuscript the last time. */
  known?: KnownChunks
}

interface Basis {
  folder: BookFolder
  ledger: Ledger | null
}

/** What could be made ready; without a press there is a fatal message on one of the files. */
export interface Readied {
  config: BookConfig
  files: VFile[]
  press: Press | null
}

/**
 * Merges the sources of a book and makes its manuscript ready; nothing is written. Where its own files can't be trusted
 * the manuscript is taken as it lies there: a merge without all settings and the whole ledger could harm edits.
 */
export async function bookPress({ book }: Request, setting: Setting, compose: Compose = composeBook): Promise<Readied> {
  const { folder, ledger, files, isHeld } = await openBook(book, setting.world)
  const { config, composed, files: told } = await compose(folder, setting)
  const open = files.filter(({ path }) => config.sources[path.replace(/^sources\//, '')]?.skip === undefined)
  const readied = { config, files: [...open, config.file, ...told] }
  if (!composed) return { ...readied, press: null }
  const merging = { config, composed, path: book, step: setting.step }
  const basis = { folder, ledger }
  const make = isHeld || isUnfit(config.file) ? heldPress : mergedPress
  return { ...readied, press: await make(merging, basis) }
}

interface Merging {
  config: BookConfig
  composed: ComposedSources
  path: string
  step: Step
}

async function mergedPress(merging: Merging, basis: Basis): Promise<Press> {
  const merged = await mergeComposed(merging.composed, basis.folder.manuscript, basis.ledger, merging.step)
  return { ...pressOf(merging, basis, merged), basis }
}

async function heldPress(merging: Merging, basis: Basis): Promise<Press> {
  return pressOf(merging, basis, await unmerged(merging.composed, basis.folder.manuscript, basis.ledger, merging.step))
}

function pressOf({ config, path }: Merging, { folder }: Basis, merged: MergedBook): Press {
  const { manuscript } = merged
  return { config, manuscript, merged, folder: path, inputs: inputsOf(folder, manuscript) }
}

/** The same press with the manuscript as it is now; what a person saved while the sources were composed is merged too. */
export async function withLatestEdits(press: Press, setting: Pick<Setting, 'world' | 'step'>): Promise<Press> {
  const { world, step } = setting
  const { merged, basis, config, folder: path } = press
  if (!merged || !basis) return press
  const now = await world.readText(`${path}/book.md`)
  const manuscript = now.data.isMissing ? null : String(now)
  if (manuscript === basis.folder.manuscript) return press
  const latest = { ...basis, folder: { ...basis.folder, manuscript } }
  return withLatestEdits(await mergedPress({ config, composed: merged, path, step }, latest), setting)
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
  if (isUnfit(manuscript)) return { config, files, press: null }
  const inputs = [{ path: path.slice(slash + 1), bytes: new TextEncoder().encode(String(manuscript)) }]
  const folder = slash < 0 ? '.' : path.slice(0, slash) || '/'
  return { config, files, press: { config, manuscript, folder, inputs } }
}
