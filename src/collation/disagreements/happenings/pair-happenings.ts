import { enter } from '../enter.ts'
import type { Ground } from '../ground.ts'
import type { Happening, Pair } from './happening.ts'
import { likeness, type Scales } from './likeness.ts'

/** A word in more tellings than this leads to no pairs: it keeps the search linear. */
const common = 24
/** Tellings of one deed that are compared with one another, near in time first. */
const near = 12
/** Pairs less alike are of no use to any comparer. */
const least = 0.6
/** Years that two dates of one event may lie apart. */
const apart = 4

/** Pairs of tellings that share a rare word or a deed and lie near in time, each with its likeness. */
export function pairHappenings(happenings: readonly Happening[], ground: Ground): Pair[] {
  const scales: Scales = {
    weigh: ground.weigh,
    heaviest: ground.heaviest,
    bound: (a, b) => ground.bound(a.told, b.told),
  }
  const found = new Map<number, Pair>()
  const indexOf = new Map(happenings.map((happening, index) => [happening, index]))
  const consider = (a: Happening, b: Happening) => {
    const [i, j] = [indexOf.get(a) ?? 0, indexOf.get(b) ?? 0]
    const key = Math.min(i, j) * happenings.length + Math.max(i, j)
    if (found.has(key) || !comparable(a, b)) return
    const like = likeness(a, b, scales)
    if (like >= least) found.set(key, { a, b, fit: overlaps(a, b) ? 'fits' : 'apart', likeness: like })
  }
  for (const group of candidates(happenings))
    for (const [index, a] of group.entries()) for (const b of group.slice(index + 1, index + 1 + common)) consider(a, b)
  return [...found.values()]
}

/** Tellings with a rare word in common, and tellings of one deed in the order of time. */
function* candidates(happenings: readonly Happening[]): Iterable<readonly Happening[]> {
  const byStem = new Map<string, Happening[]>()
  const byDeed = new Map<string, Happening[]>()
  for (const happening of happenings) {
    for (const stem of happening.stems) enter(byStem, stem, happening)
    for (const deed of happening.deeds) enter(byDeed, deed, happening)
  }
  for (const group of byStem.values()) if (group.length > 1 && group.length <= common) yield group
  for (const group of byDeed.values()) {
    const sorted = [...group].sort((a, b) => a.from - b.from)
    for (let index = 0; index + 1 < sorted.length; index++) yield sorted.slice(index, index + near)
  }
}

function comparable(a: Happening, b: Happening): boolean {
  if (a.told === b.told) return false
  if (a.told.witness === b.told.witness && a.told.passage.section === b.told.passage.section) return false
  return Math.floor(Math.max(a.from, b.from) / 10000) - Math.floor(Math.min(a.to, b.to) / 10000) <= apart
}

/** One lies within the other, or they share days and neither is a day. */
function overlaps(a: Happening, b: Happening): boolean {
  return a.from <= b.to && b.from <= a.to
}
