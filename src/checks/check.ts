/** A rule looks at what was built and reports through the VFile a person can act on. Types only. */
import type { VFile } from 'vfile'
import type { Book } from '../book/book.ts'
import type { BookConfig } from '../config/config.ts'
import type { Edition } from '../editions/edition.ts'
import type { Recension } from '../recension/recension.ts'
import type { Witness } from '../sources/witness.ts'

export interface Checked {
  manuscript: VFile
  config: BookConfig
  witnesses: Witness[]
  /** Absent for a manuscript that has no sources. */
  recension?: Recension
  book: Book
  editions: Edition[]
}

/** What is wrong with a packed EPUB. */
export interface EpubFault {
  /** The EPUB can be read all the same. */
  isLight: boolean
  reason: string
}

export type CheckRule = (checked: Checked) => void | Promise<void>
