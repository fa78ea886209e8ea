import type { VFile } from 'vfile'
import type { BookConfig } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import { report } from '../messages/report.ts'
import { type ComposedSources, composeSources, type Suspect } from '../pipeline.ts'
import { readReferences } from '../recension/bibliography/references/read-references.ts'
import { sha256 } from '../reports/hashes.ts'
import type { BookFolder } from '../world/world.ts'
import type { Setting } from './request.ts'

/** The sources of a book and its settings, composed; without the manuscript that a person edits. */
export interface ComposedBook {
  config: BookConfig
  /** Null when no source has a word; the message is on the settings. */
  composed: ComposedSources | null
  /** What was said of the sources and the references, also when no source has a word. */
  files: VFile[]
}

export type Compose = (folder: BookFolder, setting: Setting) => Promise<ComposedBook>

/** Reads the settings and composes the sources; slips are looked for beside that, in the thread that will make the pages. */
export const composeBook: Compose = async (folder, setting) =>
  composedBook(folder, setting, (await setting.world.makers()).suspect)

/** The same where there will be no pages: to open a thread costs as much as to look for slips. */
export const composeAlone: Compose = (folder, setting) => composedBook(folder, setting)

async function composedBook(folder: BookFolder, { world, step }: Setting, suspect?: Suspect): Promise<ComposedBook> {
  // The name of the folder is nothing of the book's: in another one the same sources give the same bytes.
  const config = readConfig(folder.settings, '', world.date)
  const present = new Set(folder.sources.map(({ path }) => path))
  for (const source of Object.keys(config.sources)) {
    if (present.has(source) || present.size === 0) continue
    const line = config.lines?.get(`sources.${source}`) ?? 1
    report(config.file, 'no-missing-source', { reason: `There is no \`sources/${source}\``, where: { line } })
  }
  if (present.size === 0) return { config, composed: null, files: [] }
  if (config.lines?.has('citationStyle')) {
    const { reportStyle } = await import('../recension/bibliography/report-style.ts')
    reportStyle(config)
  }
  const { references, files: read } = readReferences(folder.references)
  const composed = await composeSources(folder.sources, config, step, references, suspect)
  const files = [...composed.witnesses.map(({ file }) => file), ...read]
  if (composed.witnesses.some(({ passages }) => passages.length > 0)) return { config, composed, files }
  const reason =
    composed.witnesses.length === 0
      ? 'Every document in `sources/` is left out by `skip`'
      : 'No document in `sources/` has a readable word'
  report(config.file, 'no-empty-sources', { reason })
  return { config, composed: null, files }
}

/** Composes only when the settings, a source or the references have changed since the last time; else gives what it gave then. */
export function remembering(compose: Compose): Compose {
  let known: { key: string; book: ComposedBook; messages: Map<VFile, VFile['messages']> } | null = null
  return async (folder, setting) => {
    const key = keyOf(folder)
    if (known?.key !== key) {
      const book = await compose(folder, setting)
      const files = [book.config.file, ...book.files]
      known = { key, book, messages: new Map(files.map((file) => [file, [...file.messages]])) }
    }
    // What the checks of the last build told does not hold for this one.
    for (const [file, messages] of known.messages) file.messages = [...messages]
    return known.book
  }
}

function keyOf({ settings, sources, references }: BookFolder): string {
  const parts = [
    ...sources.map(({ path, bytes }) => `${path}\n${sha256(bytes)}`),
    ...references.map(({ path, text }) => `${path}\n${text}`),
  ]
  return sha256([settings ?? '', ...parts].join('\n\n'))
}
