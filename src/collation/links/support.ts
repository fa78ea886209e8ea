import type { Telling } from '../tellings/telling.ts'
import type { Candidate } from './candidates.ts'
import type { Link } from './links.ts'

/** Statements on either side that count as the neighbourhood of one. */
const AROUND = 3
/** How far apart the partners of neighbours may stand. */
const NEAR = 8

/** Measures how well the statements around one find their partners around another: the nearer each, the more. */
export function support(
  all: readonly Telling[],
  found: ReadonlyArray<readonly Candidate[]>,
  near: ReadonlyMap<number, Link>,
): (telling: Telling, partner: Telling) => number {
  return (telling, partner) => {
    let sum = 0
    for (let step = -AROUND; step <= AROUND; step++) {
      const neighbour = all[telling.index + step]
      if (step === 0 || neighbour?.turn !== telling.turn || neighbour.section !== telling.section) continue
      const link = near.get(neighbour.index)
      let most = link && isClose(all[link.to], partner) ? 1 : 0
      for (const other of found[neighbour.index] ?? [])
        if (isClose(other.telling, partner)) most = Math.max(most, other.cosine)
      sum += most / Math.abs(step)
    }
    return sum
  }
}

function isClose(a: Telling | undefined, b: Telling): boolean {
  return a !== undefined && a.turn === b.turn && Math.abs(a.index - b.index) <= NEAR
}
