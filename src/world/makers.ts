import type { VFile } from 'vfile'
import type { Book } from '../book/book.ts'
import type { PageMark } from '../editions/edition.ts'
import type { PdfOptions } from '../editions/pdf/edition-options.ts'
import type { FoundByRule } from '../messages/findings.ts'
import { report } from '../messages/report.ts'
import type { Makers } from '../pipeline.ts'
import type { PdfInput, PlainFile, Told } from './tasks.ts'
import { hasThreads, openThread, type Thread } from './threads.ts'
import { tidy } from './tidying.ts'

/** Gives those who make the pages: in a thread beside the program's own, so that the other editions are made meanwhile. */
export function worldMakers(): Makers {
  const typesetter = lazy(async () => (await import('./typesetter.ts')).worldTypesetter())
  const common = { typesetter, tidy }
  return hasThreads() ? { ...common, ...besides(lazy(openThread)) } : { ...common, ...here(typesetter) }
}

function besides(thread: () => Thread): Omit<Makers, 'typesetter' | 'tidy'> {
  return {
    prepare: (work) => {
      thread()
        .run('ready', work)
        .catch(() => undefined)
    },
    suspect: (witnesses, { decisions }) =>
      thread().run('suspect', {
        witnesses: witnesses.map((witness) => ({ ...witness, file: plain(witness.file) })),
        decisions,
      }),
    pdf: (book, options) => {
      let laidOut: (marks: PageMark[]) => void = () => undefined
      const early = new Promise<PageMark[]>((resolve) => {
        laidOut = resolve
      })
      const run = thread().run('pdf', inputOf(book, options), (hint) => laidOut(hint as PageMark[]))
      const edition = run.then((done) => {
        tellAgain(done.told, options)
        return done.edition
      })
      return { marks: Promise.race([early, edition.then(({ marks }) => marks)]), edition }
    },
    inspect: (epub) => thread().run('inspect', epub),
    pages: async (book, options) => {
      const { marks, told } = await thread().run('pages', inputOf(book, options))
      tellAgain(told, options)
      return marks
    },
  }
}

function here(typesetter: Makers['typesetter']): Omit<Makers, 'typesetter' | 'tidy'> {
  return {
    prepare: () => undefined,
    suspect: async (witnesses, config) => {
      const { suspectSpellings } = await import('../recension/spelling/suspect-spellings.ts')
      return suspectSpellings(witnesses, config)
    },
    pdf: (book, options) => {
      const edition = Promise.all([import('../editions/pdf.ts'), typesetter()]).then(([{ pdfEdition }, compiler]) =>
        pdfEdition(book, compiler, options),
      )
      return { marks: edition.then(({ marks }) => marks), edition }
    },
    inspect: async (epub) => (await import('../checks/inspect-epub.ts')).inspectEpub(epub),
    pages: async (book, options) => {
      const { layOut } = await import('../editions/pdf/layout.ts')
      return (await layOut(book, await typesetter(), options, [])).marks
    },
  }
}

/** Made at the first call. */
function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function inputOf(book: Book, { config, manuscript, templateFaults: _, ...options }: PdfOptions): PdfInput {
  const { trim, bleed, printer, paper, lines = new Map() } = config
  return {
    book,
    options: { ...options, config: { trim, bleed, printer, paper, lines } },
    manuscript: plain(manuscript),
    settings: plain(config.file),
  }
}

function plain(file: VFile): PlainFile {
  return { path: file.path, value: String(file) }
}

function tellAgain(told: Told, { manuscript, config, templateFaults }: PdfOptions): void {
  const tell = (file: VFile, found: FoundByRule[]) => {
    for (const { rule, finding } of found) report(file, rule, finding)
  }
  tell(manuscript, told.manuscript)
  tell(config.file, told.settings)
  templateFaults.push(...told.templateFaults)
}
