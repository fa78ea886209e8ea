import { setImmediate as turn } from 'node:timers/promises'
import { VFile } from 'vfile'
import type { Book } from '../book/book.ts'
import type { EpubFault } from '../checks/check.ts'
import type { BookConfig } from '../config/config.ts'
import type { PageMark } from '../editions/edition.ts'
import { type PageMemory, pageMemory } from '../editions/faults/page-memory.ts'
import type { PdfOptions } from '../editions/pdf/edition-options.ts'
import type { PdfEdition } from '../editions/pdf.ts'
import { type FoundByRule, findings } from '../messages/findings.ts'
import type { Preparable } from '../pipeline.ts'
import type { Suspicion } from '../recension/spelling/suspicion.ts'
import type { Witness } from '../sources/witness.ts'
import type { TemplateFault } from '../templates/templates.ts'

/** What a thread of its own can do: plain data in, plain data out; a hint is part of the outcome that is known early. */
export const tasks = { ready: makeReady, pdf: makePdf, pages: findPages, inspect, suspect: suspectSlips }

export type TaskName = keyof typeof tasks
export type Input<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0]
export type Output<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>

export interface Asked<Name extends TaskName> {
  id: number
  name: Name
  input: Input<Name>
}

/** A file with nothing that only the asking thread has. */
export interface PlainFile {
  path: string
  value: string
}

export interface PdfInput {
  book: Book
  options: Omit<PdfOptions, 'manuscript' | 'config' | 'laidOut' | 'memory' | 'templateFaults'> & {
    config: Omit<PdfOptions['config'], 'file'>
  }
  manuscript: PlainFile
  settings: PlainFile
}

export interface SuspectInput {
  witnesses: Array<Omit<Witness, 'file'> & { file: PlainFile }>
  decisions: BookConfig['decisions']
}

/** What was reported, on which of the two files or of the templates. */
export interface Told {
  manuscript: FoundByRule[]
  settings: FoundByRule[]
  templateFaults: TemplateFault[]
}

/** A layout that is made again with little changed takes less time when the compiler is the same. */
let typesetter: ReturnType<typeof import('./typesetter.ts').worldTypesetter> | undefined

/** Of the pages set last; those of a book that is built again are mostly the same. */
let memory: PageMemory | undefined

/** Loads what a task will need, while there is none. */
async function makeReady(work: Preparable): Promise<void> {
  if (work === 'pages') await loadPages()
  else await (await import('../checks/inspect-epub.ts')).loadChecker()
}

async function loadPages(): Promise<void> {
  const { faces } = await ownTypesetter()
  faces('EB Garamond')
  await import('../editions/pdf.ts')
  await import('../editions/pdf/print-pdf.ts')
  await import('../editions/preflight/preflight.ts')
  await import('../editions/cover/cover-sheet.ts')
}

async function makePdf(
  input: PdfInput,
  hint: (marks: PageMark[]) => void,
): Promise<{ edition: PdfEdition; told: Told }> {
  const { pdfEdition } = await import('../editions/pdf.ts')
  const laidOut = (marks: PageMark[]) => {
    hint(marks)
    return turn()
  }
  const options = { ...opened(input), laidOut }
  const edition = await pdfEdition(input.book, await ownTypesetter(), options)
  return { edition, told: toldOn(options) }
}

async function findPages(input: PdfInput): Promise<{ marks: PageMark[]; told: Told }> {
  const { layOut } = await import('../editions/pdf/layout.ts')
  const options = opened(input)
  const { marks } = await layOut(input.book, await ownTypesetter(), options, [])
  return { marks, told: toldOn(options) }
}

async function inspect(epub: Uint8Array): Promise<EpubFault[]> {
  return (await import('../checks/inspect-epub.ts')).inspectEpub(epub)
}

async function suspectSlips({ witnesses, decisions }: SuspectInput): Promise<Suspicion[]> {
  const { suspectSpellings } = await import('../recension/spelling/suspect-spellings.ts')
  const read = witnesses.map((witness) => ({ ...witness, file: fileOf(witness.file) }))
  return suspectSpellings(read, { decisions })
}

async function ownTypesetter() {
  typesetter ??= import('./typesetter.ts').then(({ worldTypesetter }) => worldTypesetter())
  return typesetter
}

function opened({ options, manuscript, settings }: PdfInput): PdfOptions {
  const config = { ...options.config, file: fileOf(settings) }
  const design = [...options.templates].filter(([path]) => path.startsWith('typst/'))
  memory = pageMemory(memory, JSON.stringify(design))
  return { ...options, config, manuscript: fileOf(manuscript), memory, templateFaults: [] }
}

function fileOf({ path, value }: PlainFile): VFile {
  return new VFile({ path, value })
}

function toldOn({ manuscript, config, templateFaults }: PdfOptions): Told {
  return { manuscript: findings(manuscript), settings: findings(config.file), templateFaults }
}
