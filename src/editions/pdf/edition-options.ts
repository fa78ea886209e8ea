/** What the PDF editions need besides the book. Types only. */
import type { VFile } from 'vfile'
import type { BookConfig } from '../../config/config.ts'
import type { Templates } from '../../templates/templates.ts'

export interface PdfOptions {
  config: Pick<BookConfig, 'file' | 'trim' | 'bleed' | 'printer' | 'paper'>
  /** The manuscript; faults of its text are told on it. */
  manuscript: VFile
  templates: Templates
}
