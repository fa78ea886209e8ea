import { lstat, mkdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { faulty } from '../messages/faulty.ts'
import { isUnfit } from '../messages/is-unfit.ts'
import { report } from '../messages/report.ts'
import type { Makers } from '../pipeline.ts'
import type { Templates } from '../templates/templates.ts'
import type { EpubCheckRun } from './epubcheck.ts'
import { BusyFolder, type Holder, withLock } from './lock.ts'
import { readPictures } from './pictures.ts'
import type { Preview } from './preview.ts'
import { type FoundFile, type FoundFolder, liesInside, readFolder, wordsOf } from './reading.ts'
import type { Serving } from './server.ts'
import { type BookTemplates, readBookTemplates, readTemplates } from './templates.ts'
import { readTextFile } from './text.ts'
import type { Watch } from './watch.ts'
import { stagingOf, writeAll } from './writing.ts'

/** What the process knows of the outside; handed in by the command line. */
export interface Surroundings extends Holder {
  /** Working folder. */
  cwd: string
  /** SOURCE_DATE_EPOCH, where it is set. */
  epoch?: string
  waiting: (pid: number) => void
}

/** A book as it lies on the disk; nothing is understood yet. */
export interface BookFolder {
  settings: string | null
  sources: FoundFile[]
  /** The editor's `references.json` and `references.bib`, those that are there. */
  references: Array<{ path: string; text: string }>
  manuscript: string | null
  ledger: string | null
  /** Files that could not be taken, each with its message. */
  faults: VFile[]
}

/** Files, clock and locks as the program sees them. */
export interface World {
  /** Folder of the book when none is named: `manuscript`, or the working folder where that is a book. */
  standardBook(): Promise<string>
  readBook(folder: string): Promise<BookFolder>
  readText(path: string): Promise<VFile>
  /** Pictures that the manuscript names, from inside the folder only, by their path. */
  readPictures(folder: string, manuscript: string): Promise<Map<string, Uint8Array>>
  /** The program's templates. */
  readTemplates(): Promise<Templates>
  /** The program's templates and, over them, those of a book's folder. */
  readBookTemplates(folder: string): Promise<BookTemplates>
  readFile(path: string): Promise<Uint8Array | null>
  /** The same at every call: what was made before is known to them. */
  makers(): Promise<Makers>
  /** EPUBCheck's findings where Java is installed, else null. */
  epubCheck(epub: Uint8Array): Promise<EpubCheckRun | null>
  /** Serves a folder until the process ends; or the reason why that can't be. */
  serve(serving: Serving): Promise<{ url: string } | { reason: string }>
  writeBook(folder: string, files: FoundFile[]): Promise<VFile>
  writeOutput(folder: string, files: FoundFile[], stale: string[]): Promise<VFile>
  watch(folder: string): Promise<Watch>
  /** Shows a folder of pages on this machine; or the reason why that can't be. */
  preview(folder: string, port: number): Promise<Preview | { reason: string }>
  /** Runs `work` while no other build may touch the folder. */
  alone<T>(folder: string, work: () => Promise<T>): Promise<T>
  /** Day for a book that states none; undefined without SOURCE_DATE_EPOCH. */
  date: string | undefined
}

/** Opens the outside; the only maker of a World. */
export function openWorld(surroundings: Surroundings): World {
  let makers: Promise<Makers> | undefined
  const at = (path: string) => resolve(surroundings.cwd, path)
  return {
    standardBook: async () =>
      (await isFolder(at('manuscript'))) || !(await isFolder(at('sources'))) ? 'manuscript' : '.',
    readBook: (folder) => readBookFolder(at(folder), folder),
    readText: (path) => readTextFile(at(path), path),
    readPictures: (folder, manuscript) => readPictures(at(folder), manuscript),
    readTemplates,
    readBookTemplates: (folder) => readBookTemplates(at(folder)),
    readFile: (path) => readFile(at(path)).catch(() => null),
    makers: () => {
      makers ??= import('./makers.ts').then(({ worldMakers }) => worldMakers())
      return makers
    },
    writeBook: (folder, files) =>
      written(folder, () =>
        writeAll({ folder: at(folder), staging: join(at(folder), '.variorum.tmp'), files, stale: [] }),
      ),
    writeOutput: (folder, files, stale) =>
      written(folder, async () => {
        await mkdir(dirname(at(folder)), { recursive: true })
        const staging = await stagingOf(at(folder))
        await withLock(staging.replace(/\.tmp$/, '.lock.tmp'), surroundings, surroundings.waiting, () =>
          writeAll({ folder: at(folder), staging, files, stale }),
        )
      }),
    epubCheck: async (epub) => (await import('./epubcheck.ts')).runEpubCheck(epub),
    serve: async (serving) => {
      const { serve } = await import('./server.ts')
      return serve({ ...serving, dist: at(serving.dist) }).catch((error: Error) => ({ reason: error.message }))
    },
    watch: async (folder) => (await import('./watch.ts')).watchFolder(at(folder)),
    preview: async (folder, port) => {
      const { openPreview } = await import('./preview.ts')
      return openPreview(at(folder), port).catch((error) => ({ reason: `Port ${port}: ${wordsOf(error)}` }))
    },
    alone: (folder, work) => withLock(join(at(folder), '.variorum.lock.tmp'), surroundings, surroundings.waiting, work),
    date: dayOf(surroundings.epoch),
  }
}

const isFolder = (path: string) =>
  stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  )

async function readBookFolder(folder: string, shownAs: string): Promise<BookFolder> {
  const about = await stat(folder).catch(() => null)
  const faults: VFile[] = []
  const book: BookFolder = {
    settings: null,
    sources: [],
    references: [],
    manuscript: null,
    ledger: null,
    faults,
  }
  if (!about?.isDirectory()) {
    faults.push(faulty(shownAs, 'no-missing-folder', about ? 'This is no folder' : 'The folder is not there'))
    return book
  }
  const text = async (name: string) => {
    const isOwn = await liesInside(folder, join(folder, name))
    const file = isOwn ? await readTextFile(join(folder, name), name) : faulty(name, 'no-unreadable-file', LEADS_OUT)
    if (file.messages.length > 0 && !file.data.isMissing) faults.push(file)
    return isUnfit(file) ? null : String(file)
  }
  book.settings = await text('book.yaml')
  book.manuscript = await text('book.md')
  book.ledger = await text('ledger.json')
  for (const path of ['references.json', 'references.bib']) {
    const references = await text(path)
    if (references !== null) book.references.push({ path, text: references })
  }
  for (const path of otherReferences) {
    const isThere = (await stat(join(folder, path)).catch(() => null)) !== null
    if (isThere)
      faults.push(faulty(path, 'no-unread-references', 'Only `references.json` and `references.bib` are read'))
  }
  const found = await readSources(folder)
  faults.push(...found.faults)
  book.sources = found.files
  return book
}

/** What programs that keep references save besides. */
const otherReferences = 'ris enw nbib xml rdf yaml yml txt csv'.split(' ').map((ending) => `references.${ending}`)

/** The documents of a book; where there is none, one message says why. */
async function readSources(folder: string): Promise<FoundFolder> {
  const path = join(folder, 'sources')
  const none = (rule: 'no-empty-sources' | 'no-unreadable-file', reason: string) => ({
    files: [],
    faults: [faulty('sources', rule, reason)],
  })
  const [about, link] = await Promise.all([stat(path).catch(() => null), lstat(path).catch(() => null)])
  if (!(await liesInside(folder, path))) return none('no-unreadable-file', LEADS_OUT)
  if (!about)
    return none('no-empty-sources', link ? 'The link `sources` leads nowhere' : 'There is no folder `sources/`')
  if (!about.isDirectory()) return none('no-empty-sources', '`sources` is no folder')
  const found = await readFolder(path, 'sources')
  if (found.files.length > 0 || found.faults.some(isUnfit)) return found
  return {
    files: [],
    faults: [...found.faults, faulty('sources', 'no-empty-sources', 'There is no document in `sources/`')],
  }
}

const LEADS_OUT = 'It is a link that leads out of the folder of the book'

async function written(folder: string, work: () => Promise<void>): Promise<VFile> {
  const file = new VFile({ path: folder })
  try {
    await work()
  } catch (error) {
    if (error instanceof BusyFolder)
      report(file, 'no-busy-folder', { reason: `${error.message} (\`${basename(error.path)}\`)` })
    else if (error instanceof Error && 'code' in error)
      report(file, 'no-unwritable-folder', { reason: `Nothing was written: ${wordsOf(error)}` })
    else throw error
  }
  return file
}

function dayOf(epoch: string | undefined): string | undefined {
  if (epoch === undefined || !/^\d{1,11}$/.test(epoch)) return undefined
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
}

export type { EpubCheckRun }
