/** What the PDF editions need besides the book. Types only. */
import type { VFile } from 'vfile'
import type { BookConfig } from '../../config/config.ts'
import type { TemplateFault, Templates } from '../../templates/templates.ts'
import type { PageMark } from '../edition.ts'
import type { PageMemory } from '../faults/page-memory.ts'

export interface PdfOptions {
  config: Pick<BookConfig, 'file' | 'lines' | 'trim' | 'bleed' | 'printer' | 'paper'>
  /** The manuscript; faults of its text are told on it. */
  manuscript: VFile
  templates: Templates
  /** Takes what is wrong in a template of the typesetter; there is no PDF then. */
  templateFaults: TemplateFault[]
  /** Weighed where nothing is said. */
  lines?: LineBreaks
  /** What is made besides the PDF for reading, the one for the printer and the cover. */
  also?: ReadonlySet<AlsoMade>
  /** Told as soon as the pages are known, before they are exported; waited for after that. */
  laidOut?: (marks: PageMark[]) => Promise<void>
  /** Of an earlier edition of the book, whose pages are hardly others. */
  memory?: PageMemory
}

/** How lines are broken: by weighing all lines of a paragraph, or each where it is full. */
export type LineBreaks = 'weighed' | 'first-fit'

/** imposed: sheets of booklet signatures; archive: PDF/A-2u; type-report: faults of setting, counted. */
export type AlsoMade = 'imposed' | 'archive' | 'type-report'
