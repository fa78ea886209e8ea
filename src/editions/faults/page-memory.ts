import type { Faces } from './page-faces.ts'
import type { PageLine } from './page-lines.ts'

/** What was read of the pages of a book; when it is set again, most of them stand as they stood. */
export interface PageMemory {
  faces: Faces
  /** By the fonts and the content of the page, as the file has them. */
  lines: Map<string, PageLine[]>
  /** What was read for the edition before this one. */
  earlier: ReadonlyMap<string, PageLine[]>
}

/** Begins to remember the pages of an edition; of what was remembered before, only what the edition before used is kept. */
export function pageMemory(before?: PageMemory): PageMemory {
  if (before && before.faces.bySource.size < mostFaces)
    return { faces: before.faces, lines: new Map(), earlier: before.lines }
  return { faces: { ofFonts: new WeakMap(), bySource: new Map() }, lines: new Map(), earlier: new Map() }
}

/** Pages that are remembered of a book; one of many more is not mended, and is seldom set again. */
export const mostRemembered = 1000

/** A font cut down to other letters is another face; after hundreds of changes all is read anew. */
const mostFaces = 200
