import type { Mends } from '../typst/mend.ts'
import type { Faces } from './page-faces.ts'
import type { PageLine } from './page-lines.ts'

/** What was read of the pages of a book and done to them; when it is set again, most of them stand as they stood. */
export interface PageMemory {
  /** What the book was set by, as text. */
  design: string
  faces: Faces
  /** Fonts and content of each page of the file that was read last, by its number. */
  pages: Map<number, string>
  /** By the fonts and the content of the page. */
  lines: Remembered<PageLine[]>
  /** What mends a part, by what its pages held before. */
  mends: Remembered<Mends>
}

/** What this edition has used, and the one before it. */
export interface Remembered<T> {
  now: Map<string, T>
  before: ReadonlyMap<string, T>
}

/**
 * Begins to remember the pages of an edition; of what was remembered before, only what the edition before used is kept,
 * and nothing when the book was set in another design.
 */
export function pageMemory(last?: PageMemory, design = ''): PageMemory {
  const { faces, lines, mends } = last?.design === design && last.faces.bySource.size < mostFaces ? last : empty()
  const later = <T>({ now }: Remembered<T>): Remembered<T> => ({ now: new Map(), before: now })
  return { design, faces, pages: new Map(), lines: later(lines), mends: later(mends) }
}

function empty(): Omit<PageMemory, 'design' | 'pages'> {
  const nothing = <T>(): Remembered<T> => ({ now: new Map(), before: new Map() })
  return {
    faces: { ofFonts: new WeakMap(), bySource: new Map() },
    lines: nothing(),
    mends: nothing(),
  }
}

/** Pages that are remembered of a book; one of many more is not mended, and is seldom set again. */
export const mostRemembered = 1000

/** A font cut down to other letters is another face; after hundreds of changes all is read anew. */
const mostFaces = 200
