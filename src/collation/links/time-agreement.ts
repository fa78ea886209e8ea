import type { Telling } from '../tellings/telling.ts'

/** Sentences after which a time carried by the narrative says half of what it said. */
const STALE = 8

/**
 * How well the times of two statements agree, -1 to 1: 1 the same year stated in both, -1 different years stated.
 * Time carried by the narrative around a statement counts half, and less the longer ago it was stated.
 */
export function timeAgreement(a: Telling, b: Telling): number {
  if (a.years.length > 0 && b.years.length > 0) {
    const gap = Math.min(...a.years.map((year) => Math.min(...b.years.map((other) => Math.abs(year - other)))))
    return gap === 0 ? 1 : gap === 1 ? -0.3 : -1
  }
  const one = yearsOf(a)
  const other = yearsOf(b)
  if (!one || !other) return 0
  const gap = Math.max(0, one[0] - other[1], other[0] - one[1])
  const agreement = gap === 0 ? 0.5 : gap <= 1 ? 0.2 : gap <= 3 ? -0.2 : -Math.min(1, gap / 8)
  return agreement * freshness(a) * freshness(b)
}

function freshness({ stale }: Telling): number {
  return 1 / (1 + stale / STALE)
}

function yearsOf(telling: Telling): [from: number, to: number] | null {
  const time = telling.statement.time
  return time ? [Math.floor(time.from / 10000), Math.floor(time.to / 10000)] : null
}
