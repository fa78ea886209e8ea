import type { WorkKind } from '../witness.ts'
import type { Emphasis } from './emphasis.ts'
import { tidyTitle } from './labelled-parts.ts'
import { isWord } from './patterns.ts'
import { leadingNames, namesAt } from './person-names.ts'
import { type Candidate, type Cue, isTitle, otherName, type Reading, readCue } from './title-cues.ts'
import { type Token, titleRun, tokens } from './title-runs.ts'
import type { TitleWords } from './words/title-words.ts'

/** A title found in running text. */
export interface RunningTitle {
  at: number
  end: number
  title: string
  kind: WorkKind
  year?: string
  author?: string
  own?: true
  translator?: string
}

/** What is known before a sentence is read. */
export interface TitleContext {
  words: TitleWords
  /** Full names used in the document, and the family name of whom it is about. */
  people: ReadonlySet<string>
  main: string | null
  /** Names of persons, places and organisations: no titles. */
  names: ReadonlySet<string>
}

/**
 * Finds the works that a sentence names.
 *
 * `In his autobiography, Two Roads (1951), he says so` gives `Two Roads`, 1951, by whom the document is about.
 */
export function runningTitles(text: string, marked: Emphasis[], context: TitleContext): RunningTitle[] {
  const list = tokens(text)
  const found: RunningTitle[] = []
  const given = [...marked, ...quoted(text)].sort((a, b) => a.at - b.at)
  let previous: { end: number; reading: Reading } | null = null
  for (let first = 0; first < list.length; first += 1) {
    const candidate = candidateAt(list, first, text, given, context.words)
    if (!candidate) continue
    const own = readCue(candidate, list, context.words)
    const reading: Reading =
      own.cue === 'none' && previous && continues(text, previous.end, candidate)
        ? { ...previous.reading, cue: continued(previous.reading.cue) }
        : own
    if (!accepted(candidate, reading, context)) {
      if (candidate.marked) first = candidate.last - 1
      continue
    }
    found.push({
      ...whose(candidate, reading, list, text, context),
      at: candidate.at,
      end: candidate.end,
      title: candidate.title,
      kind: reading.kind,
      ...(candidate.year ? { year: candidate.year } : {}),
    })
    previous = { end: candidate.end, reading }
    first = candidate.last - 1
  }
  return found
}

const none: ReadonlySet<string> = new Set()

function continued(cue: Cue): Cue {
  return cue === 'periodical' ? 'periodical' : 'list'
}

function accepted(candidate: Candidate, reading: Reading, { words, names }: TitleContext): boolean {
  if (words.nicknames.test(candidate.before)) return false
  if (candidate.marked && !looksLikeTitle(candidate, words)) return false
  return isTitle(candidate, reading.cue, otherName(candidate, words, reading.cue === 'periodical' ? none : names))
}

const yearAfter =
  /^["”»’]?,?\s?[([](?:(?:c\.|ca\.|vers|written|écrit(?:e|s)?)\s?(?:in|en)?\s?)?(1[5-9]\d\d|20\d\d)(?!\s?[-–—]\s?\d)[^()]{0,60}[)\]]/u

function candidateAt(
  list: Token[],
  first: number,
  text: string,
  given: Emphasis[],
  words: TitleWords,
): Candidate | null {
  const token = list[first] as Token
  const mark = given.find((range) => range.at >= token.at && range.at <= token.at + 1 && range.end > token.at)
  const range = mark && /[\p{L}\p{N}]/u.test(token.text) && mark.at === token.at ? mark : null
  const run = range
    ? spanOf(list, first, range)
    : inside(given, token) || sentenceStart(list, first)
      ? null
      : titleRun(list, first, text, words)
  if (!run) return null
  const after = text.slice(run.end, run.end + 120)
  const year = yearAfter.exec(after)?.[1]
  return {
    ...run,
    title: tidyTitle(text.slice(run.at, run.end)),
    marked: range !== null,
    before: text.slice(Math.max(0, run.at - 90), run.at),
    after,
    ...(year ? { year } : {}),
  }
}

function spanOf(
  list: Token[],
  first: number,
  range: Emphasis,
): { at: number; end: number; first: number; last: number } {
  let last = first + 1
  while (last < list.length && (list[last] as Token).at < range.end) last += 1
  return { ...range, first, last }
}

function inside(given: Emphasis[], token: Token): boolean {
  return given.some((range) => token.at > range.at && token.at < range.end)
}

/** The first word of a sentence has its capital anyway. */
function sentenceStart(list: Token[], first: number): boolean {
  return list.slice(Math.max(0, first - 2), first).every((token) => !/[\p{L}\p{N}]/u.test(token.text)) && first < 3
}

/** Words between quotation marks, without the marks. */
function quoted(text: string): Emphasis[] {
  const found: Emphasis[] = []
  for (const match of text.matchAll(/[“«"‘]\s?([^“”«»"‘]{2,120}?)[,.]?\s?(?:[”»"]|’(?![\p{L}]))/gu)) {
    const at = match.index + match[0].indexOf(match[1] as string)
    found.push({ at, end: at + (match[1] as string).length })
  }
  return found
}

/** Quoted or italic words that are a title: capitals as titles have them, no sentence. */
function looksLikeTitle(candidate: Candidate, words: TitleWords): boolean {
  const parts = candidate.title.split(/\s+/u)
  if (parts.length > 14 || !/^[\p{Lu}\p{N}'’¡¿]/u.test(candidate.title)) return false
  if (words.capitals === 'sentence') return parts.length > 1 || candidate.year !== undefined
  const heavy = parts.filter((part) => /^\p{L}/u.test(part) && !words.connectors.has(part.toLowerCase()))
  const capitals = heavy.filter((part) => /^\p{Lu}/u.test(part))
  const foreign = /(?:^|\s)(?:le|la|les|de|du|des|el|los|der|die|das)\s|[dl]['’]\p{L}/iu.test(candidate.title)
  return (
    capitals.length === heavy.length ||
    (foreign && capitals.length > 0) ||
    (candidate.year !== undefined && capitals.length * 2 >= heavy.length)
  )
}

/** Only commas, `and` and a year stand between two titles of one list. */
function continues(text: string, end: number, candidate: Candidate): boolean {
  const between = text.slice(end, candidate.at)
  return (
    between.length < 60 &&
    /^["”»’]?,?\s*(?:\([^()]{0,40}\))?\s*[,;]?\s*(?:(?:and|et|or|ou|&)\s)?(?:(?:later|then|finally|puis|enfin|the|in the)\s)?["“«‘]?\s?$/u.test(
      between,
    )
  )
}

/** The author named beside the title, if any; `his` and the person's own name make it the person's own. */
function whose(
  candidate: Candidate,
  reading: Reading,
  list: Token[],
  text: string,
  context: TitleContext,
): { author?: string; own?: true; translator?: string } {
  const { words, main } = context
  if (reading.kind === 'periodical') return {}
  const by = /^["”»’]?(?:\s?\([^()]{0,60}\))?,?\s(?:by|par|de)\s(?=\p{Lu})/u.exec(candidate.after)
  const after = by && namesAt(candidate.after, by[0].length)
  if (after && (after.certain || by[0].includes('by'))) return person(after.names[0] as string, context)
  const described = /\b(?:by|par)\s([\p{L}.][\p{L}. -]{2,30}?)\s(?:in|dans)\s["“«‘]?$/u.exec(candidate.before)
  if (described) return person(described[1] as string, context)
  const holder = list[candidate.first - 1]
  if (reading.cue === 'carrying' && holder) return carriedAuthor(list, candidate, text, main)
  for (let at = reading.cueAt; at >= Math.max(0, reading.cueAt - 12); at -= 1) {
    const token = list[at] as Token
    if (/[.;!?]$/u.test(token.text) && at < reading.cueAt - 1) break
    if (words.objects.has(token.lower)) return { own: true }
    if (words.possessives.has(token.lower)) return pronounOwner(list, at, text, context)
    if (words.pronouns.has(token.lower)) return pronounOwner(list, at, text, context)
    if (/['’]s$/u.test(token.text) && token.capital)
      return person(fullName(list, at, text).replace(/['’]s$/u, ''), context)
    if (token.capital && at > 0 && at < reading.cueAt && isSubject(list, at)) return subject(list, at, text, context)
  }
  const opening = list[0]
  const name = firstName(list)
  return opening?.capital && reading.cueAt < 12 && isSubject(list, name) ? subject(list, name, text, context) : {}
}

function isSubject(list: Token[], at: number): boolean {
  const next = list[at + 1]
  return next !== undefined && /^\p{Ll}/u.test(next.text) && !/^(?:and|of|in|et|de|dans|the|la|le)$/u.test(next.lower)
}

function firstName(list: Token[]): number {
  let at = 0
  while (list[at + 1]?.capital) at += 1
  return at
}

/** `his` belongs to the nearest name before it in the sentence, else to whom the text is about. */
function pronounOwner(list: Token[], at: number, text: string, context: TitleContext): { author?: string; own?: true } {
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = list[back] as Token
    if (context.words.pronouns.has(token.lower)) return { own: true }
    if (!token.capital || !isSubject(list, back)) continue
    const name = fullName(list, back, text).replace(/['’]s$/u, '')
    if (context.people.has(name) || [...context.people].some((one) => one.endsWith(` ${name}`)))
      return person(name, context)
  }
  return { own: true }
}

function fullName(list: Token[], at: number, text: string): string {
  let first = at
  while (
    first > 0 &&
    list[first - 1]?.capital &&
    /^\s$/u.test(text.slice((list[first - 1] as Token).end, (list[first] as Token).at))
  )
    first -= 1
  return text.slice((list[first] as Token).at, (list[at] as Token).end)
}

function person(name: string, { main, people }: TitleContext): { author?: string; own?: true } {
  if (main && (name === main || name.endsWith(` ${main}`))) return { own: true }
  if (!/^[\p{Lu}\p{Ll}]\S*(?:\s|$)/u.test(name)) return {}
  const full = name.includes(' ') ? name : [...people].find((one) => one.endsWith(` ${name}`))
  return full ? { author: full } : { author: name }
}

/** A name that stands before a verb: only one that is known as a person's counts, or stands alone. */
function subject(list: Token[], at: number, text: string, context: TitleContext): { author?: string; own?: true } {
  const name = fullName(list, at, text)
  const words = name.split(' ')
  const before = list[at - words.length]?.lower ?? ','
  const known = context.people.has(name) || name.endsWith(context.main ?? '\0') || leadingNames(name)?.certain === true
  const opens = /^(?:[^\p{L}]|and|that|as|when|but|et|que|comme|mais)$/u.test(before)
  const single = words.length === 1 && opens && !isWord('functionWords', name) && !context.names.has(name)
  return known || single ? person(name, context) : {}
}

/** `translating Vera Bee's Two Roads`: Bee wrote it, the person told of translated it. */
function carriedAuthor(
  list: Token[],
  candidate: Candidate,
  text: string,
  main: string | null,
): { author?: string; translator?: string; own?: true } {
  const author = fullName(list, candidate.first - 1, text).replace(/['’]s$/u, '')
  return main && author.endsWith(main) ? { own: true } : { author }
}
