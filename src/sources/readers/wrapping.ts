/** How a document breaks its lines. */
export interface Wrapping {
  /** The width it was wrapped to; Infinity where it was not. */
  width: number
  /** Most of its lines are a good deal shorter than that. */
  ragged: boolean
  /** Each sentence stands on a line of its own. */
  sentences: boolean
}

const closed = /[.!?…]["'”’»)\]]*$/u
const wrapped = /[.!?…:;]["'”’»)\]]*$/u
/** Longer lines are paragraphs that were never wrapped. */
const mostWrapped = 130
/** Shorter lines are verse or a list, if they do not flow as the columns of a newspaper do. */
const leastWrapped = 40
const leastColumn = 20
/** Share of the width that most lines reach where the margin is ragged. */
const raggedShare = 0.65
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
  const isFull = (share: number) => lengths.filter((length) => length >= most * share).length >= lengths.length * 0.5
  const isColumn = most >= leastColumn && most < leastWrapped && isFlowing(groups)
  const ragged = isColumn || (!isFull(0.8) && isFull(raggedShare) && isFlowing(groups))
  const ends = groups.flatMap((lines) => lines.slice(0, -1)).filter((line) => closed.test(line.slice(-8))).length
  const isWidth = isColumn || (most >= leastWrapped && most <= mostWrapped)
  const isWrapped = lengths.length >= 4 && ends < lengths.length * 0.6 && isWidth && (ragged || isFull(0.8))
  return { width: isWrapped ? most : Number.POSITIVE_INFINITY, ragged, sentences: !isWrapped && oneByOne(groups) }
}

/** Most lines go on in the middle of a sentence with a small letter: prose with a ragged margin, no verse. */
function isFlowing(groups: string[][]): boolean {
  const next = groups.flatMap((lines) => lines.slice(1))
  return next.filter((line) => /^\s*\p{Ll}/u.test(line)).length * 2 > next.length
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
export function isBroken(line: string, next: string, { width, ragged, sentences }: Wrapping): boolean {
  if (startsItem(next) || credit.test(next) || (isKeyed(line) && isKeyed(next)) || isTable(line) || isTable(next))
    return false
  if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next)) return true
  if (/[\p{L}\p{N},’'-]$/u.test(line) && /^\p{Ll}/u.test(next) && line.length > 30) return true
  if (/^[,;)](?=\s|$)/.test(next) || (line.length > 30 && hangs.test(line.slice(-8).toLowerCase()))) return true
  if (sentences) return wrapped.test(line.slice(-8)) && wrapped.test(next.slice(-8)) && line.length > 20
  if (width === Number.POSITIVE_INFINITY) return line.length > mostWrapped && line.endsWith(',')
  if (isSet(line) && !isSet(next) && /^["“«‘']?\p{Lu}/u.test(next)) return false
  if (line.length > width / 2 && (line.endsWith(',') || /^\p{Ll}/u.test(next))) return true
  if (ragged && line.length > width * raggedShare && !wrapped.test(line.slice(-8))) return true
  const blank = next.slice(0, 40).search(/\s/)
  return line.length + 1 + (blank < 0 ? Math.min(40, next.length) : blank) > width - 2
}

/** All in capitals, as a head that stands by itself. */
function isSet(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && !/[,;–—-]$/u.test(line)
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
