/** What a printer asks of files, read from templates/printers.yaml; lengths in points. Types only. */
export interface Printer {
  name: string
  title: string
  /** What the file of the pages has to be. */
  interior: Conformity
  /** What the file of the cover has to be; nothing that matters stands nearer to its edge than `safety`. */
  cover: Conformity & { safety: number }
  /** Sizes the printer lists; any size when empty. */
  trims: Trim[]
  pages: { least: number; most: number }
  /** Inside margin asked for books up to so many pages, ascending. */
  gutters: Array<{ pages: number; inside: number }>
  margin: number
  bleed: Bleed
  /** `blank`: the last page is left to the printer. */
  lastPage: 'any' | 'blank'
  spine: { textFrom: number; safety: number }
  barcode: { width: number; height: number; fromEdge: number }
  /** Day on which the numbers were last compared with the printer's own. */
  checked: string
}

export type PdfVersion = '1.3' | '1.4' | '1.6'

/** Paper beyond the trim that is printed and cut off. */
export interface Bleed {
  width: number
  /** `outer`: none at the spine. */
  edges: 'outer' | 'all'
  /** `asked`: only for books whose pages are printed to the edge. */
  when: 'asked' | 'always'
}

export interface Conformity {
  standard: PrintStandard
  /** PDF version of the file. */
  version: PdfVersion
  condition: Condition | undefined
}

export type PrintStandard = 'none' | 'x-1a' | 'x-3' | 'x-4'

export interface Trim {
  width: number
  height: number
}

/** The printing that the file is made for. */
export interface Condition {
  identifier: string
  registry: string
  info: string
  profile: 'none' | 'gray'
}

export interface Paper {
  name: string
  /** Thickness of one page, in points. */
  caliper: number
}

/** A printer, a size and a paper: what one book is printed with. */
export interface PrintOrder {
  printer: Printer
  trim: Trim
  paper: Paper
}
