import type { Basis } from './basis.ts'
import type { Decided, DecidedPiece } from './decide.ts'

/**
 * Puts the decided pieces in order: that of the new composition; what is the person's own, and what the person moved,
 * follows the piece it follows in the edited file.
 */
export function placed(basis: Basis, { edited, added }: Decided): DecidedPiece[] {
  const unmoved = unmovedIn(basis, edited)
  const following = new Map<number, DecidedPiece[]>([[-1, []]])
  const atBase = new Map<number, DecidedPiece>()
  let anchor = -1
  for (const [index, piece] of edited.entries()) {
    if (piece === null) continue
    if (unmoved.has(index)) {
      anchor = piece.composedAt
      atBase.set(anchor, piece)
      following.set(anchor, [])
    } else following.get(anchor)?.push(piece)
  }
  const order = [...(following.get(-1) ?? [])]
  for (const [index, piece] of added.entries()) {
    const here = atBase.get(index) ?? piece
    if (here) order.push(here, ...(following.get(index) ?? []))
  }
  // Nothing stands before front matter, or it would be text.
  return [...order.filter(({ kind }) => kind === 'front'), ...order.filter(({ kind }) => kind !== 'front')]
}

/** The longest run of units that stand in the edited file in the order in which they were composed. */
function unmovedIn(basis: Basis, edited: Decided['edited']): Set<number> {
  const candidates = edited.flatMap((piece, index) => (piece && piece.composedAt >= 0 ? [index] : []))
  const ranks = candidates.map((index) => basis.ofEdited[index] as number)
  return new Set(longestRise(ranks).map((at) => candidates[at] as number))
}

/** Indices of a longest rising subsequence: `[2, 0, 1]` gives `[1, 2]`. */
function longestRise(values: number[]): number[] {
  const tails: number[] = []
  const previous: number[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] as number] as number) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = index
  }
  const rise: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.push(at)
  return rise.reverse()
}
