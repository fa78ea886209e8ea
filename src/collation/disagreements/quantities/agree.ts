import type { Quantity } from './quantity.ts'

/** Ratios up to which a rough number may stand for another, and one unit of time for another. */
const rough = 1.2
const roughTime = 1.35

/** True where two numbers of one unit may mean the same: rounded, rough, a bound, or of other units of time. */
export function agree(a: Quantity, b: Quantity): boolean {
  const ratio = Math.max(a.value, b.value) / Math.max(0.001, Math.min(a.value, b.value))
  if (ratio < 1.01) return true
  if (a.rough === 'over' || b.rough === 'under') return b.value > a.value * 0.97
  if (a.rough === 'under' || b.rough === 'over') return b.value < a.value * 1.03
  if (a.rough === 'about' || b.rough === 'about') return ratio < (a.unit === 'time' ? roughTime : rough)
  if (a.unit === 'age') return Math.abs(a.value - b.value) <= 1
  if (isRounded(a, b) || isRounded(b, a)) return true
  return a.unit === 'time' && a.noun.slice(0, 4) !== b.noun.slice(0, 4) && ratio < roughTime
}

/** 800 stands for 812, three thousand for 2,987. */
function isRounded({ value }: Quantity, { value: fine }: Quantity): boolean {
  const zeros = /0+$/u.exec(String(Math.round(value)))?.[0].length ?? 0
  return zeros >= 2 && Math.abs(value - fine) < 10 ** zeros / 2 && Math.abs(value - fine) / value < 0.05
}
