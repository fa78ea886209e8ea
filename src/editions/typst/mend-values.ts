import { typstString } from './escape.ts'
import type { MarkPlace } from './mark-places.ts'
import type { Mends } from './mend.ts'

/**
 * Writes `/mends.typ`: pages to be shortened by the number of a mark on them, white by the id of its block,
 * tracking by the id of its part.
 *
 * It is a file of its own so that the source of the book stays the same, and with it all that the typesetter knows of it.
 */
export function mendValues(mends: Mends, marks: readonly MarkPlace[]): string {
  const short: string[] = []
  const air: string[] = []
  const column: string[] = []
  const tracking: string[] = []
  for (const [id, mend] of mends) {
    if (mend.type === 'air') air.push(`${typstString(id)}: ${mend.lines}`)
    if (mend.type === 'tracking') tracking.push(`${typstString(id)}: ${mend.ems}`)
    if (mend.type === 'column') column.push(`${typstString(id)}: 1`)
  }
  for (const [number, { id, offset }] of mends.size > 0 ? marks.entries() : []) {
    const mend = offset === 0 ? mends.get(id) : undefined
    if (mend?.type === 'short') short.push(`"${number}": ${mend.lines}`)
  }
  const entries = Object.entries({ short, air, column, tracking }).map(([name, all]) => `${name}: ${dictionary(all)}`)
  return `#let mends = (${entries.join(', ')})\n`
}

const dictionary = (entries: string[]): string => (entries.length === 0 ? '(:)' : `(${entries.join(', ')},)`)
