import type { PageGeometry } from '../pdf/page-geometry.ts'
import type { PageMemory } from './page-memory.ts'

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
  /** First and last page of every part of running text; contents, lists and index are left out. All pages when absent. */
  parts?: ReadonlyArray<readonly [first: number, last: number]>
  /** Pages that were read before need not be read again. */
  memory?: PageMemory
}
