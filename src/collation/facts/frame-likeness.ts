import { foldWord } from '../tellings/tokenize.ts'
import type { Fact } from './fact.ts'
import { type ToldWord, toldWords } from './told-words.ts'

/** The words next to what is claimed, nearest first. */
interface Frame {
  /** The word right before, small or not, folded: `at`. */
  lead: string
  left: readonly ToldWord[]
  right: readonly ToldWord[]
}

/** Words on each side that make a frame, and how far off they may stand. */
const [most, reach] = [3, 60]

const stop = /[.;:!?()]/u

/** What the frames of two facts say for one slot of one telling: the nearest words before them, the small word right before; against it: nothing shared, other names right before. */
const worth = { nearest: 0.7, next: 0.35, lead: 0.35, none: -0.7, otherName: -1 }

/** How far the words next to two claims show that both fill one slot: `was launched at | Hull`, `launched at | Goole`. */
export function frameLikeness(a: Fact, b: Fact): number {
  const [x, y] = [frameOf(a), frameOf(b)]
  const lead = x.lead !== '' && x.lead === y.lead ? worth.lead : 0
  if (isNear(x.left, y.left)) return lead + worth.nearest
  const next = isOne(x.left[1], y.left[1]) ? worth.next : 0
  return lead + next + (sharesNone(x, y) ? worth.none : 0) + (namesOther(x.left[0], y.left[0]) ? worth.otherName : 0)
}

/** One of the two nearest words of each is the other's. */
function isNear(a: readonly ToldWord[], b: readonly ToldWord[]): boolean {
  return isOne(a[0], b[0]) || isOne(a[0], b[1]) || isOne(a[1], b[0])
}

/** `the Heron, an | iron` and `the Plover, a | wooden`. */
function namesOther(a: ToldWord | undefined, b: ToldWord | undefined): boolean {
  return a !== undefined && b !== undefined && a.named && b.named && !isOne(a, b)
}

/** Both have words before them, and none is shared on either side. */
function sharesNone(x: Frame, y: Frame): boolean {
  if (x.left.length === 0 || y.left.length === 0) return false
  const others = [...y.left, ...y.right]
  const shares = (word: ToldWord) => others.some((other) => isOne(word, other))
  return !x.left.some(shares) && !x.right.some(shares)
}

/** One word, or words that speak of one matter. */
function isOne(a: ToldWord | undefined, b: ToldWord | undefined): boolean {
  if (!a || !b) return false
  return (a.stem !== '' && a.stem === b.stem) || a.aspects.some((aspect) => b.aspects.includes(aspect))
}

/** A fact is compared with many others. */
const known = new WeakMap<Fact, Frame>()

function frameOf(fact: Fact): Frame {
  const held = known.get(fact)
  if (held) return held
  const { told, at, end } = fact
  const { text } = told.statement
  const words = toldWords(told)
  const frame = {
    lead: foldWord(/([\p{L}\p{M}]+)['’]?\P{L}*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? ''),
    left: words
      .filter((word) => word.end <= at && at - word.end < reach && !stop.test(text.slice(word.end, at)))
      .slice(-most)
      .reverse(),
    right: words
      .filter((word) => word.at >= end && word.at - end < reach && !stop.test(text.slice(end, word.at)))
      .slice(0, most),
  }
  known.set(fact, frame)
  return frame
}
