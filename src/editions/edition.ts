/** What stage 5 makes of a book: files. Types only. */
export type Format = 'epub' | 'pdf' | 'html'

export interface OutputFile {
  /** Below OUT, with `/`. */
  path: string
  bytes: Uint8Array
}

export interface Edition {
  format: Format
  files: OutputFile[]
}

/** Print page on which each marked element of the book begins; from the PDF run, for the EPUB's page-list. */
export interface PageMark {
  /** `data-mark` id of the sentence or block. */
  id: string
  page: number
  /** Folio as printed: `iv`, `12`. */
  label: string
}

/** The Typst compiler as the outside gives it (see world.ts). */
export interface Typesetter {
  compile(input: TypesetInput): TypesetResult
}

export interface TypesetInput {
  /** Typst source of the main file. */
  main: string
  /** Other virtual files by absolute virtual path: templates (.typ), pictures, JSON. */
  files: Map<string, Uint8Array>
  /** One of Typst's standards (`ua-1`, `a-2u`, `1.4` …), or null when only queries are wanted. */
  standard: string | null
  tagged: boolean
  /** Seconds since 1970. */
  timestamp: number
  /** Typst selectors (`<pages>`) whose `value` fields are wanted. */
  queries: string[]
}

export interface TypesetResult {
  pdf?: Uint8Array
  pages: number
  queries: Map<string, unknown[]>
  faults: Array<{ message: string; line: number; column: number; severity: 'error' | 'warning' }>
}
