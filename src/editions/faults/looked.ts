import type { PageGeometry } from '../pdf/page-geometry.ts'
import type { PageMemory } from './page-memory.ts'

/** First and last page of a part of running text, or of one that is a list, of which only the end is looked at. */
export type PartRange = readonly [first: number, last: number, kind?: 'list']

/** What is known of the pages that are looked at. Types only. */
export interface Looked {
  geometry: PageGeometry
  /** Size of the running text and distance of its lines, in points; the commonest when absent. */
  size?: number
  pitch?: number
  /** Baseline of the last line of a full page; the lowest line of text when absent. */
  foot?: number
  /** How much facing pages may differ at the foot; a point when absent. */
  slack?: number
  /** The parts that are looked at; contents and index are left out. All pages, as running text, when absent. */
  parts?: readonly PartRange[]
  /** Pages that were read before need not be read again. */
  memory?: PageMemory
}
