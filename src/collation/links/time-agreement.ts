import type { Telling } from '../tellings/telling.ts'

/**
 * How well the times of two statements agree, -1 to 1: 1 the same year stated in both, -1 different years stated.
 * Time carried by the narrative around a statement counts half.
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
  return gap === 0 ? 0.5 : gap <= 1 ? 0.2 : gap <= 3 ? -0.2 : -Math.min(1, gap / 8)
}

function yearsOf(telling: Telling): [from: number, to: number] | null {
  const time = telling.statement.time
  return time ? [Math.floor(time.from / 10000), Math.floor(time.to / 10000)] : null
}
