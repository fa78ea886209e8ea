/** What every reader of a file format gives. Types only. */
import type { VFile } from 'vfile'
import type { Block } from '../sheet.ts'
import type { Imprint } from '../witness.ts'
import type { Unshown } from './html-hidden.ts'

export interface Reading {
  /** The text that all places count in: the decoded file, or what was taken out of a packed one. */
  text: string
  blocks: Block[]
  imprint: Partial<Imprint>
  /** Where elements begin to lie deeper in each other than in any page for readers. */
  deepAt?: number
  /** What a page holds and doesn't show. */
  hidden?: Unshown
}

/** Faults in the text are reported on the file; the reading is the best that can be had. */
export type Reader = (text: string, file: VFile) => Reading

export type PackedReader = (bytes: Uint8Array, file: VFile) => Promise<Reading>
