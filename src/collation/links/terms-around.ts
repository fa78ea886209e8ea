import type { Telling } from '../tellings/telling.ts'

/** The terms of a statement and of the two sentences on either side. */
export type TermsAround = (telling: Telling) => ReadonlySet<number>

/** Many statements are compared with the same few; so many of those are remembered. */
const REMEMBERED = 2000

/** Gathers terms around statements, each time anew only where a statement has not been asked for of late. */
export function termsAround(all: readonly Telling[]): TermsAround {
  const known = new Map<number, ReadonlySet<number>>()
  return ({ index, turn }) => {
    const held = known.get(index)
    if (held) return held
    const around = new Set<number>()
    for (const other of all.slice(Math.max(0, index - 2), index + 3))
      if (other.turn === turn && other.kind === 'prose') for (const term of other.terms) around.add(term)
    if (known.size >= REMEMBERED) known.clear()
    known.set(index, around)
    return around
  }
}
