/** What stage 5 makes of a book: files. Types only. */
import type { TemplateFault } from '../templates/templates.ts'

export type Format = 'epub' | 'pdf' | 'html'

export interface OutputFile {
  /** Below OUT, with `/`. */
  path: string
  bytes: Uint8Array
}

export interface Edition {
  format: Format
  files: OutputFile[]
  /** Templates that could not be filled. */
  templateFaults?: TemplateFault[]
}

/** Print page on which each marked element of the book begins; from the PDF run, for the EPUB's page-list. */
export interface PageMark {
  /** `id` of the block (or of its part) in the book's trees. */
  id: string
  /** Where in the block's text the page begins, in UTF-16 units of its text content (note calls count nothing); 0 for its start. */
  offset: number
  page: number
  /** Folio as printed: `iv`, `12`. */
  label: string
}

/** The Typst compiler as the outside gives it (see world/typesetter.ts). */
export interface Typesetter {
  /** The faces of a font family that the program or the book brings; none when it isn't known. */
  faces(family: string): Uint8Array[]
  /** Lays the source out once and exports that layout as often as asked. */
  compile(input: TypesetInput): TypesetResult
  /** The first page as SVG with letters as outlines; empty when the source has errors. */
  draw(input: TypesetInput): { svg: string; faults: TypesetFault[] }
}

export interface TypesetInput {
  /** Sets apart what is set by turns: `cover`. */
  name?: string
  /** Typst source of the main file. */
  main: string
  /** Other virtual files by absolute virtual path: templates (`/book.typ`), pictures, JSON. */
  files: Map<string, Uint8Array>
  fonts: Uint8Array[]
  exports: PdfExport[]
  /** Seconds since 1970. */
  timestamp: number
  /** Typst selectors (`<pages>`) whose `value` fields are wanted. */
  queries: string[]
  /** It will be compiled again with little changed, so what can be used again is kept. */
  again?: boolean
  /** Told when the pages are laid out, before they are exported. */
  laidOut?: (layout: Pick<TypesetResult, 'pages' | 'queries'>) => void
}

export interface PdfExport {
  /** One of Typst's standards: `ua-1`, `a-2u`, `1.4` … */
  standard: string
  tagged: boolean
}

export interface TypesetResult {
  /** One for each export asked for; an export that failed is missing and is told in `faults`. */
  pdfs: Array<Uint8Array | undefined>
  pages: number
  queries: Map<string, unknown[]>
  faults: TypesetFault[]
}

export interface TypesetFault {
  message: string
  /** The template that the fault is in, below `templates/`; absent for the main file. */
  template?: string
  /** From 1; 0 when the fault has no place. */
  line: number
  column: number
  severity: 'error' | 'warning'
}
