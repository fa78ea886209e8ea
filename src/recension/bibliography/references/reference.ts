/** What a person keeps in `references.json` or `references.bib` beside the settings. Types only. */
import type { VFile } from 'vfile'
import type { CslItem } from '../../recension.ts'

/** An entry of the editor's, with its place, so that what is said of it is said there. */
export interface Reference {
  item: CslItem
  file: VFile
  line: number
}

/** An entry as one of the readers of this folder finds it, or why it is none. */
export type ReadEntry = { item: CslItem; line: number } | { fault: string; line: number }

/** A references file as it lies in the book's folder. */
export interface ReferenceFile {
  /** `references.json` or `references.bib`. */
  path: string
  text: string
}
