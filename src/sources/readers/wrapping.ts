/** How a document breaks its lines. */
export interface Wrapping {
  /** The width it was wrapped to; Infinity where it was not. */
  width: number
  /** Each sentence stands on a line of its own. */
  sentences: boolean
}

const closed = /[.!?…]["'”’»)\]]*$/u
const wrapped = /[.!?…:;]["'”’»)\]]*$/u
/** Words that nothing ends with: an article, `of`, `and`. */
const leaning = /(?<=\s)(?:the|an?|of|and|its|their|les?|une?|des?|du|et|ses|aux?)$/u
/** Longer lines are paragraphs that were never wrapped. */
const mostWrapped = 130
const inside = /[\p{Ll}\d)"”’»][.!?…]["'”’»)]*\s+["“«(]?\p{Lu}/u

/** `by Ada Tarn` and nothing else. */
const credit = /^(?:by|par)(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u

/** Little words after which no line ends by itself. */
const hangs =
  /(?<=\s)(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|à|au|aux|de|des|du|en|et|la|le|les|ou|par|pour|sur|un|une)$/u

/** Learns from the lines of all paragraphs, each given as its lines, how a document breaks lines. */
export function wrappingOf(groups: string[][]): Wrapping {
  const lengths = groups.flatMap((lines) => lines.slice(0, -1).map((line) => line.length)).sort((a, b) => a - b)
  const most = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const full = lengths.filter((length) => length >= most * 0.8).length
  const ends = groups.flatMap((lines) => lines.slice(0, -1)).filter((line) => closed.test(line.slice(-8))).length
  const isWrapped =
    lengths.length >= 4 && ends < lengths.length * 0.6 && most >= 40 && most <= mostWrapped && full >= lengths.length * 0.5
  return { width: isWrapped ? most : Number.POSITIVE_INFINITY, sentences: !isWrapped && oneByOne(groups) }
}

function oneByOne(groups: string[][]): boolean {
  const long = groups.filter((lines) => lines.length > 1)
  const lines = long.flat()
  if (groups.length < 4 || long.length * 2 < groups.length) return false
  const single = lines.filter(
    (line) => wrapped.test(line.slice(-8)) && line.length > 20 && line.length < 400 && !inside.test(line),
  )
  return single.length > lines.length * 0.8
}

/** Whether a line and the next one are the same paragraph, broken by wrapping or by accident. */
export function isBroken(line: string, next: string, { width, sentences }: Wrapping): boolean {
  if (startsItem(next) || credit.test(next) || (isKeyed(line) && isKeyed(next)) || isTable(line) || isTable(next))
    return false
  if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next)) return true
  if (/[\p{L}\p{N},’'-]$/u.test(line) && /^\p{Ll}/u.test(next) && line.length > 30) return true
  if (/^[,;)](?=\s|$)/.test(next) || (line.length > 30 && leaning.test(line.slice(-12)))) return true
  if (sentences) return wrapped.test(line.slice(-8)) && wrapped.test(next.slice(-8)) && line.length > 20
  if (width === Number.POSITIVE_INFINITY) return false
  if (line.length > width / 2 && (line.endsWith(',') || hangs.test(line.slice(-8).toLowerCase()))) return true
  const blank = next.slice(0, 40).search(/\s/)
  return line.length + 1 + (blank < 0 ? Math.min(40, next.length) : blank) > width - 2
}

function startsItem(line: string): boolean {
  const head = line.slice(0, 24)
  return (
    /^(?:[•·▪◦‣*†‡+–—-]\s|\(?\d{1,3}[.)]\s|\[\d{1,3}\])/.test(head) ||
    /^(?:c\. ?)?\d{4}(?:\s?[–—-]\s?\d{2,4})?(?:\s?[:–—-]\s|\s{3,})/.test(head)
  )
}

/** `Census 1861: not found` */
function isKeyed(line: string): boolean {
  return /^\p{Lu}[\p{L}/ ]{1,24}(?: \d{4})?: /u.test(line.trimStart().slice(0, 40))
}

/** Columns that are parted by blanks, as in lists of chapters with pages. */
function isTable(line: string): boolean {
  return /\S(?: {4,}|\t+ *)\S/.test(line.trim())
}
