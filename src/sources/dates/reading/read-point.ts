import { afterWords, type Grammar, mayPoint } from '../grammar.ts'
import type { DateLanguage, Edge } from '../language.ts'
import type { Point } from '../point.ts'
import { lookUp, readDay, readNumber, readOrdinal } from './read-number.ts'
import { readNumeric } from './read-numeric.ts'
import { readSeason } from './read-season.ts'
import { dualYearAt, isYear, isYearShape } from './read-year.ts'
import { skipFillers } from './skip-fillers.ts'
import type { DateToken } from './tokens.ts'

export interface ReadPoint {
  point: Point
  next: number
}

type Reader = (grammar: Grammar, tokens: readonly DateToken[], index: number) => ReadPoint | undefined

/** One point in time that begins at a token: `3rd April, 1881`, `the end of 1934`, `mid-1936`, `the 1920s`, `July`. */
export function readPoint(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const edge = readEdge(grammar, tokens, index)
  if (!edge) return readBarePoint(grammar, tokens, index)
  const found = readBarePoint(grammar, tokens, skipFillers(grammar, tokens, edge.next))
  return found && { point: { ...found.point, edge: edge.edge }, next: found.next }
}

const readers: readonly Reader[] = [
  readNumeric,
  readDayMonth,
  readMonthDay,
  readMonth,
  readYearMonth,
  readSeason,
  readCentury,
  readDecadeWord,
  readDecade,
  readEra,
  readYear,
]

function readBarePoint(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const token = tokens[index]
  if (!token || !mayPoint(grammar, token)) return undefined
  for (const reader of readers) {
    const found = reader(grammar, tokens, index)
    if (found) return found
  }
  return undefined
}

function readEdge(
  grammar: Grammar,
  tokens: readonly DateToken[],
  index: number,
): { edge: Edge; next: number } | undefined {
  for (const { words, edge } of grammar.edges.get(tokens[index]?.low ?? '') ?? []) {
    const next = afterWords(tokens, index, words)
    if (next > 0) return { edge, next }
  }
  return undefined
}

/** `3rd April, 1881`, `12 avril 1936`, `the 3rd of May` */
function readDayMonth(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const day = readDay(grammar.words, tokens, index) ?? readDayInWords(grammar, tokens, index)
  if (!day) return undefined
  const of = tokens[day.next]?.low === 'of' ? day.next + 1 : day.next
  const at = afterMonthWord(tokens, of)
  const month = monthAt(grammar, tokens, at)
  if (!month) return undefined
  return withYear(grammar, tokens, month.next, { unit: 'day', month: month.value, day: day.value })
}

/** `the fourth | of February`, `premier | mai` */
export function readDayInWords(
  { words }: Grammar,
  tokens: readonly DateToken[],
  index: number,
): { value: number; next: number } | undefined {
  if (tokens[index]?.kind !== 'word') return undefined
  const joined = tokens[index + 1]?.low === '-' ? `${tokens[index]?.low}-${tokens[index + 2]?.low ?? ''}` : ''
  const long = lookUp(words.ordinals, joined)
  const value = long ?? lookUp(words.ordinals, tokens[index]?.low ?? '')
  return value === undefined || value > 31 ? undefined : { value, next: long === undefined ? index + 1 : index + 3 }
}

const monthWords = [
  ['du', 'mois', 'de'],
  ['du', 'mois', 'd'],
  ['day', 'of'],
  ['du', 'mois'],
]

/** `30 | du mois d'avril`, `3rd | day of April` */
function afterMonthWord(tokens: readonly DateToken[], index: number): number {
  for (const words of monthWords) {
    const next = afterWords(tokens, index, words)
    if (next > 0) return next
  }
  return index
}

/** `December 30, 1890`, `May 3`, `May, 3, 1890` */
function readMonthDay(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  if (!grammar.words.monthFirst) return undefined
  const month = monthAt(grammar, tokens, index)
  if (!month) return undefined
  const [mark, , second] = tokens.slice(month.next, month.next + 3)
  const the = mark?.low === 'the' || (mark?.low === ',' && second?.low === ',') ? month.next + 1 : month.next
  const day = readDay(grammar.words, tokens, the)
  if (!day || grammar.words.quantities.has(tokens[day.next]?.low ?? '') || tokens[day.next]?.low === ':')
    return undefined
  return withYear(grammar, tokens, day.next, { unit: 'day', month: month.value, day: day.value })
}

/** `January 1919`, `February, 1917`, `juillet`; without a year the caller asks for a cue before it. */
function readMonth(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const month = monthAt(grammar, tokens, index)
  const read =
    month && withYear(grammar, tokens, afterPart(grammar, tokens, month.next), { unit: 'month', month: month.value })
  return read?.point.year === undefined && isGivenName(grammar, tokens, index) ? undefined : read
}

/** `a January | morning in 1858` */
function afterPart({ words }: Grammar, tokens: readonly DateToken[], index: number): number {
  const part =
    lookUp(words.units, tokens[index]?.low ?? '') === 'day' && ['in', 'of', 'de'].includes(tokens[index + 1]?.low ?? '')
  return part && isYearShape(tokens, index + 2) ? index + 1 : index
}

/** `of May Sinclair`, `Jan met`: a name, or three letters that no stop or number marks as a month. */
function isGivenName({ words }: Grammar, tokens: readonly DateToken[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1]?.low ?? '', tokens[index]?.low ?? '', tokens[index + 1]]
  const short = Object.keys(words.months).some((month) => month.length > token.length && month.startsWith(token))
  if (short && next?.low !== '.') return true
  return words.givers.has(before) && next?.kind === 'word' && next.capital
}

/** `1881 October`, `1881, 3 October`, `1881. October`: the order of chronologies. */
function readYearMonth(grammar: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const year = tokens[index]
  if (!year || !isYearShape(tokens, index)) return undefined
  const mark = tokens[index + 1]?.low
  const at = mark === ',' || (mark === '.' && index === 0) ? index + 2 : index + 1
  const found = readDayMonth(grammar, tokens, at) ?? readMonthDay(grammar, tokens, at) ?? readMonth(grammar, tokens, at)
  if (!found || found.point.year !== undefined) return undefined
  return { point: { ...found.point, year: year.value }, next: found.next }
}

function monthAt(
  { words }: Grammar,
  tokens: readonly DateToken[],
  index: number,
): { value: number; next: number } | undefined {
  const token = tokens[index]
  const value = token && lookUp(words.months, token.low)
  if (!token || value === undefined || (words.monthFirst && !token.capital)) return undefined
  const stop = tokens[index + 1]?.low === '.' && token.low.length <= 5 && tokens[index + 1]?.at === token.end
  if (!stop && lookUp(words.numbers, token.low) !== undefined) return undefined
  return { value, next: stop && tokens[index + 2]?.kind === 'number' ? index + 2 : index + 1 }
}

function withYear({ words }: Grammar, tokens: readonly DateToken[], index: number, point: Point): ReadPoint {
  const low = tokens[index]?.low
  const after = low === ',' && ['en', 'in'].includes(tokens[index + 1]?.low ?? '') ? index + 1 : index
  const at = after > index || low === ',' || low === 'of' || low === 'de' || low === 'in' ? after + 1 : index
  const token = tokens[at]
  const dual = dualYearAt(tokens, at)
  if (dual !== undefined) return { point: { ...point, year: dual }, next: at + 3 }
  if (token && isYearShape(tokens, at)) return { point: { ...point, year: token.value }, next: at + 1 }
  if (isShortYear(words, tokens, index))
    return { point: { ...point, yearOfCentury: token?.value ?? 0 }, next: index + 1 }
  if (point.day !== undefined && words.lastWords.has(low ?? ''))
    return { point: { ...point, past: true }, next: index + 1 }
  return { point, next: index }
}

/** `janvier 43,` and `September '44`: no day of a month, and nothing that the number could count. */
function isShortYear({ monthFirst }: DateLanguage, tokens: readonly DateToken[], index: number): boolean {
  const [token, after, more] = tokens.slice(index, index + 3)
  if (token?.kind !== 'number' || token.end - token.at !== 2 || (monthFirst && token.value <= 31)) return false
  if (after === undefined) return true
  return /^[.,;:!?)»”—–]$/u.test(after.low) && !(more?.kind === 'number' && more.at === after.end)
}

/** `the 19th century`, `le XIXe siècle` */
function readCentury({ words }: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const ordinal = readOrdinal(words, tokens, index)
  if (!ordinal) return undefined
  const at = tokens[ordinal.next]?.low === '-' ? ordinal.next + 1 : ordinal.next
  if (!words.centuryWords.has(tokens[at]?.low ?? '')) return undefined
  return { point: { unit: 'century', year: (ordinal.value - 1) * 100 }, next: at + 1 }
}

/** `années 1920`, `années vingt` */
function readDecadeWord({ words }: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  if (!words.decadeWords.has(tokens[index]?.low ?? '')) return undefined
  const number = readNumber(words, tokens, index + 1)
  if (!number || number.value % 10 !== 0) return undefined
  const year = number.value >= 1000 ? number.value : number.value >= 20 && number.value < 100 ? 1900 + number.value : 0
  return year > 0 && year < 2100 ? { point: { unit: 'decade', year }, next: number.next } : undefined
}

/** `1920s`, `1920's`, `'20s` */
function readDecade({ words }: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const token = tokens[index]
  const ending = tokens[index + 1]
  if (token?.kind !== 'number' || !ending || ending.at - token.end > 1 || !words.decadeEndings.has(ending.low))
    return undefined
  if (token.value % 10 !== 0) return undefined
  const digits = token.end - token.at
  const short = digits === 2 && token.value >= 20 && tokens[index - 1]?.low === 'the'
  const year = digits === 4 ? token.value : short ? 1900 + token.value : 0
  return year >= 1000 && year < 2100 ? { point: { unit: 'decade', year }, next: index + 2 } : undefined
}

/** `44 BC`, `476 AD`, `52 av. J.-C.` */
function readEra({ words }: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const token = tokens[index]
  const era = tokens[index + 1]?.low ?? ''
  if (token?.kind !== 'number' || token.end - token.at > 4 || token.value < 1) return undefined
  const christ = words.monthFirst || tokens[index + 3]?.low === 'j'
  const next = words.monthFirst ? index + 2 : index + 6
  if (!christ) return undefined
  if (words.beforeChrist.includes(era)) return { point: { unit: 'year', year: 1 - token.value }, next }
  return words.afterChrist.includes(era) ? { point: { unit: 'year', year: token.value }, next } : undefined
}

function readYear({ words }: Grammar, tokens: readonly DateToken[], index: number): ReadPoint | undefined {
  const token = tokens[index]
  if (token && isYear(words, tokens, index)) return { point: { unit: 'year', year: token.value }, next: index + 1 }
  return token && isYearAlone(words, tokens, index)
    ? { point: { unit: 'year', yearOfCentury: token.value }, next: index + 1 }
    : undefined
}

/** `en 43, …` and `in | '43`: what stands between two words, and is dropped, is an apostrophe. */
function isYearAlone(words: DateLanguage, tokens: readonly DateToken[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!before || !token || !shortYear.has(before.low)) return false
  const isFree = isShortYear({ ...words, monthFirst: false }, tokens, index) || words.openers.has(after?.low ?? '')
  return words.monthFirst
    ? token.end - token.at === 2 && token.at - before.end === 2
    : isFree && token.end - token.at === 2 && token.value > 12
}

const shortYear: ReadonlySet<string> = new Set(['en', 'in', 'since', 'depuis', 'dès'])
