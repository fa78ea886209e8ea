import type { WorkKind } from '../../citation.ts'
import { type Ranges, ranges } from '../ranges.ts'
import { isPeriodical } from '../references/reference-kind.ts'
import type { TitleWords } from '../words/title-words.ts'
import type { Emphasis } from './emphasis.ts'
import { quotedWords } from './quoted-words.ts'
import { tidyTitle } from './tidy-title.ts'
import { titleAuthor } from './title-author.ts'
import { type Candidate, type Cue, isTitle, otherName, type Reading, readCue } from './title-cues.ts'
import { mayBeginTitle, type TitleRun, type Token, titleRun, tokens } from './title-runs.ts'

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
  /** `he`, `she`: what the document calls that person. */
  pronoun?: string
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
  const given = ranges([...marked.map((range) => ({ ...range, italic: true as const })), ...quotedWords(text)])
  let previous: { end: number; reading: Reading } | null = null
  for (let first = 0; first < list.length; first += 1) {
    const candidate = candidateAt(list, first, text, given, context.words)
    if (!candidate) continue
    const own = readCue(candidate, list, context.words)
    const reading: Reading =
      own.cue === 'none' && previous && continues(text, previous.end, candidate, context.words)
        ? { ...previous.reading, cue: continued(previous.reading.cue) }
        : own
    if (!accepted(candidate, reading, context)) {
      if (candidate.marked) first = candidate.last - 1
      continue
    }
    const year = candidate.year ?? toldYear(candidate, reading, text, context.words)
    found.push({
      ...titleAuthor(candidate, reading, list, text, context),
      at: candidate.at,
      end: candidate.end,
      title: candidate.title,
      kind: reading.cue === 'none' && isPeriodical(candidate.title) ? 'periodical' : reading.kind,
      ...(year ? { year } : {}),
    })
    previous = { end: candidate.end, reading }
    first = candidate.last - 1
  }
  return found
}

/** `In 1921 she published a novel, Two Roads`, `published in 1921 the novel Two Roads`, `published a novel, Two Roads, in 1921`. */
function toldYear({ at, after }: Candidate, { cue }: Reading, text: string, words: TitleWords): string | undefined {
  if (cue !== 'noun' && cue !== 'verb') return undefined
  const lead = text.slice(Math.max(0, at - 160), at)
  const said = lead.match(words.publishing)?.index
  if (said === undefined) return undefined
  const years = (part: string): number => part.match(/(?<!\d)\d{4}(?!\d)/gu)?.length ?? 0
  if (years(lead) === 0) return words.soonYear.exec(after)?.[1]
  if (years(lead.slice(said)) === 1) return words.yearAfterVerb.exec(lead.slice(said))?.[1]
  return at <= 160 && years(lead) === 1 ? words.inYear.exec(lead)?.[1] : undefined
}

/** A picture or a ship, by the words just before. */
function isOtherArt(candidate: Candidate, words: TitleWords): boolean {
  const before = candidate.before.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return before.slice(-6).some((word) => words.otherArts.has(word))
}

function continued(cue: Cue): Cue {
  return cue === 'periodical' ? 'periodical' : 'list'
}

function accepted(candidate: Candidate, reading: Reading, { words, names, people }: TitleContext): boolean {
  // First what rejects most: nearly all words in capitals are names that nothing announces.
  if (reading.cue === 'none' && (candidate.marked !== 'italic' || isOtherArt(candidate, words))) return false
  if (!candidate.marked && (endsName(candidate) || isPerson(candidate, words, people))) return false
  if (!candidate.marked && isSayer(candidate, words)) return false
  if (candidate.marked && !looksLikeTitle(candidate, words) && !isPiece(candidate, reading)) return false
  if (opensSpeech(candidate)) return false
  if (
    candidate.marked === 'quoted' &&
    reading.cue !== 'periodical' &&
    /:\s?[“«"‘]\s?$/u.test(candidate.before) &&
    (reading.cue !== 'noun' || words.saidIn.test(candidate.before))
  )
    return false
  return isTitle(candidate, reading.cue, otherName(candidate, reading.cue, words, names))
}

/** `her last article, “What the frost taught me”, was printed`: a piece whose title has the capitals of a sentence. */
function isPiece({ marked, title, after }: Candidate, { cue, kind }: Reading): boolean {
  const isShort = kind === 'article' || kind === 'poems'
  const words = title.split(' ').length
  return (
    marked === 'quoted' &&
    cue === 'noun' &&
    isShort &&
    /^\p{Lu}/u.test(title) &&
    words > 2 &&
    words < 15 &&
    /^,?["”]/u.test(after)
  )
}

/** `Group` of `the Fen History Group (1962)` */
function endsName({ title, before }: Candidate): boolean {
  return !title.includes(' ') && /\p{Lu}[\p{L}’'-]*\s$/u.test(before)
}

/** `Bee (1951)`; `Anna Bee tells of her fall`, `Bee accuse les meuniers` behind a comma: whoever tells or acts, and no title. */
function isPerson(
  { title, year }: Candidate,
  { speechVerbs, capitals }: TitleWords,
  people: ReadonlySet<string>,
): boolean {
  const [, name = '', verb] = /^(\p{Lu}\S*(?:\s\p{Lu}\S*)*)(?:\s(\p{Ll}{2,})(?=\s))?/u.exec(title) ?? []
  const isKnown = people.has(name) || (!name.includes(' ') && [...people].some((one) => one.endsWith(` ${name}`)))
  if (!isKnown) return false
  // Where only the first word of a title has a capital, a name with a small word behind it begins a clause.
  const acts = verb !== undefined && (speechVerbs.has(verb) || (capitals === 'sentence' && !year && !joint.test(verb)))
  return name === title ? !name.includes(' ') : acts
}

const joint = /^(?:de|du|des|d|et|en|à|au|aux|ou|le|la|les|sur|dans|par|pour|contre|chez)$/u

/** `“…”, writes Bee to her sister`: whoever says what stands before. */
function isSayer({ before }: Candidate, { speechVerbs }: TitleWords): boolean {
  const verb = /["”»],?\s(\p{Ll}+)\s$/u.exec(before)?.[1]
  return verb !== undefined && speechVerbs.has(verb)
}

/** `she wrote: “The Garden has been …`: the first words of what is quoted. */
function opensSpeech({ marked, before, after }: Candidate): boolean {
  return !marked && /[“«"]\s?$/u.test(before) && !/^[,.!?]?\s?[”»"]/u.test(after)
}

/** `(Two Roads, 1951; The Ice, 1953)` */
const yearInList = /^["”»’]?,\s(1[5-9]\d\d|20\d\d)(?=\s?[;)])/u

/** `Bee's 1951 Two Roads` */
const yearBefore = /['’]s\s((?:1[5-9]|20)\d\d)\s["“«]?$/u

function candidateAt(list: Token[], first: number, text: string, given: Ranges, words: TitleWords): Candidate | null {
  const token = list[first] as Token
  const range = given.startingAt(token.at) ?? null
  if (!range && !mayBeginTitle(token)) return null
  const run = range
    ? spanOf(list, first, range)
    : given.cover(token.at) || (sentenceStart(list, first) && !comesOut(list, first, text, words))
      ? null
      : withSubtitle(titleRun(list, first, text, words), list, text, words)
  if (!run) return null
  const after = text.slice(run.end, run.end + 120).replace(/^\s(?=»)/u, '')
  const year =
    words.dated.exec(after.replace(words.byline, ''))?.[1] ??
    yearInList.exec(after)?.[1] ??
    words.published.exec(after)?.[1] ??
    words.following.exec(after)?.[1] ??
    yearBefore.exec(text.slice(Math.max(0, run.at - 12), run.at))?.[1]
  return {
    ...run,
    title: tidyTitle(text.slice(run.at, run.end)),
    marked: range ? (range.italic ? 'italic' : 'quoted') : null,
    before: text.slice(Math.max(0, run.at - 90), run.at),
    after,
    ...(year ? { year } : {}),
  }
}

/** `Two Roads: A Life (Ely: Fen Press, 1951)`: the bracket shows that the words behind the colon belong to the title. */
function withSubtitle(run: TitleRun | null, list: Token[], text: string, words: TitleWords): TitleRun | null {
  const colon = run && list[run.last]
  if (!run || colon?.text !== ':' || colon.at !== run.end) return run
  const next = titleRun(list, run.last + 1, text, words)
  const isPrinted = next !== null && /^\s?\([^()]{0,60}\d{4}\)/u.test(text.slice(next.end, next.end + 70))
  return isPrinted ? { ...run, end: next.end, last: next.last } : run
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

/** The first word of a sentence has its capital anyway. */
function sentenceStart(list: Token[], first: number): boolean {
  return list.slice(Math.max(0, first - 2), first).every((token) => !/[\p{L}\p{N}]/u.test(token.text)) && first < 3
}

/** `Two Roads and a Ditch came out in 1951`: what it did shows that the first words are a title. */
function comesOut(list: Token[], first: number, text: string, words: TitleWords): boolean {
  const run = titleRun(list, first, text, words)
  const after = run ? text.slice(run.end, run.end + 120) : ''
  return run !== null && run.last - first > 2 && (words.published.test(after) || words.following.test(after))
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
    (candidate.marked === 'italic' && heavy.length > 3 && capitals.length * 4 >= heavy.length * 3) ||
    (candidate.year !== undefined && capitals.length * 2 >= heavy.length)
  )
}

/** Only commas, `and` and a year stand between two titles of one list; before a dated one also what kind it is. */
function continues(text: string, end: number, candidate: Candidate, words: TitleWords): boolean {
  const between = text.slice(end, candidate.at)
  return (
    between.length < 80 &&
    (words.listed.test(between) ||
      (candidate.year !== undefined && !candidate.marked && words.listedWithKind.test(between)))
  )
}
