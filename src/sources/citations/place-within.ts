import type { Place, Statement, Witness } from '../witness.ts'

/** Gives the place in the file of characters `at` to `end` of one statement's text. */
export type PlaceWithin = (at: number, end: number) => Place

/** How far ahead a character of the statement is looked for in the file before it is given up. */
const reach = 400

/**
 * Finds where parts of a statement stand in its file.
 *
 * The statement's text is the file's with white space folded and marks, tags and entities taken out; both are walked
 * side by side, once.
 */
export function placeWithin(witness: Witness, statement: Statement): PlaceWithin {
  const { file, start, end: last } = statement.place
  const raw = witness.text.slice(start, last)
  if (raw === statement.text) return (at, end) => ({ file, start: start + at, end: start + end })
  const { from, to } = walk(raw, statement)
  return (at, end) => {
    const begin = from[at] ?? raw.length
    return { file, start: start + begin, end: start + Math.max(begin, end > at ? (to[end - 1] ?? raw.length) : begin) }
  }
}

/** For each readable character its offset in the file's words, and the offset after it. */
function walk(raw: string, statement: Statement): { from: Uint32Array; to: Uint32Array } {
  const skips = new Map(
    statement.marks.map(({ place }) => [place.start - statement.place.start, place.end - statement.place.start]),
  )
  const { text } = statement
  const from = new Uint32Array(text.length)
  const to = new Uint32Array(text.length)
  let position = 0
  for (let i = 0; i < text.length; i += 1) {
    const found = find(raw, position, text[i] as string, skips)
    from[i] = found
    position = Math.min(raw.length, found + width(raw, found, text[i] as string))
    to[i] = position
  }
  return { from, to }
}

function find(raw: string, position: number, wanted: string, skips: Map<number, number>): number {
  const end = Math.min(raw.length, position + reach)
  for (let i = position; i < end; i += 1) {
    const skip = skips.get(i)
    if (skip !== undefined && skip > i) i = skip - 1
    else if (raw[i] === '<' && wanted !== '<') i = tagEnd(raw, i)
    else if (matches(raw, i, wanted)) return i
  }
  return position
}

const entity = /&(?:#\w{1,8}|\w{2,12});/uy

function entityAt(raw: string, at: number): string | null {
  entity.lastIndex = at
  return raw[at] === '&' ? (entity.exec(raw)?.[0] ?? null) : null
}

function width(raw: string, at: number, wanted: string): number {
  if (wanted === ' ') return /^\s*/u.exec(raw.slice(at, at + 64))?.[0].length || (entityAt(raw, at)?.length ?? 1)
  return entityAt(raw, at)?.length ?? 1
}

function matches(raw: string, at: number, wanted: string): boolean {
  if (raw[at] === wanted) return true
  if (wanted === ' ' && /\s/u.test(raw[at] as string)) return true
  return entityAt(raw, at) !== null
}

function tagEnd(raw: string, at: number): number {
  const close = raw.indexOf('>', at)
  return close < 0 || close - at > 2000 ? at : close
}
