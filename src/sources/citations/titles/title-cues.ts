import type { WorkKind } from '../../citation.ts'
import { isPlaceName } from '../../names/places.ts'
import { isWord } from '../patterns.ts'
import { leadingNames } from '../people/person-names.ts'
import { isPlace, isPublisher } from '../references/imprint.ts'
import { isPeriodical } from '../references/reference-kind.ts'
import type { TitleWords } from '../words/title-words.ts'
import type { TitleRun, Token } from './title-runs.ts'

/** What in the sentence shows that a run of words is a title. */
export type Cue = 'noun' | 'near-noun' | 'verb' | 'carrying' | 'speech' | 'periodical' | 'list' | 'none'

export interface Reading {
  cue: Cue
  kind: WorkKind
  /** Index of the cue's token, to look for an author before it. */
  cueAt: number
}

/** A run with what stands around it. */
export interface Candidate extends TitleRun {
  title: string
  /** Its ends are shown by quotation marks or italics. */
  marked: 'italic' | 'quoted' | null
  year?: string
  before: string
  after: string
}

/** Words back to which a noun may stand before a title in apposition. */
const span = 9

/** Which words of the sentence announce the candidate. */
export function readCue(candidate: Candidate, list: Token[], words: TitleWords): Reading {
  const offset = Math.max(0, candidate.first - span)
  const left = beforeYear(list.slice(offset, candidate.first), words)
  const last = left.findLastIndex((token) => /[\p{L}\p{N}]/u.test(token.text))
  const near = left[last]
  const marks = left
    .slice(last + 1)
    .map((token) => token.text)
    .join('')
  const none: Reading = { cue: 'none', kind: 'book', cueAt: candidate.first }
  const periodical = periodicalCue(candidate, near, marks, words)
  if (periodical) return { ...none, cue: 'periodical', kind: 'periodical' }
  if (words.following.test(candidate.after)) return { ...none, cue: 'verb' }
  if (!near) return none
  const at = offset + last
  const noun = words.nouns[near.lower.replace(/'s$/u, '')]
  if (noun && /^[,:(«“"‘']{0,3}$/u.test(marks)) return { cue: 'noun', kind: noun, cueAt: at }
  const behind = nounBehind(left.slice(Math.max(0, last - 3), last), near, candidate, words)
  if (behind) return { cue: 'noun', kind: behind, cueAt: at }
  const named = words.indefinite.has(near.lower) ? genreOf(candidate, list, words) : undefined
  if (named) return { cue: 'noun', kind: named, cueAt: at }
  if (words.performed.test(candidate.before)) return { cue: 'carrying', kind: 'other', cueAt: at }
  if (words.publishedAs.test(candidate.before)) return { cue: 'noun', kind: 'book', cueAt: at }
  if (words.verbs.has(near.lower) && /^[«“"‘':]{0,2}$/u.test(marks)) return { cue: 'verb', kind: 'book', cueAt: at }
  if (candidate.marked === 'quoted' && words.possessives.has(near.lower) && words.publishing.test(candidate.before))
    return { cue: 'verb', kind: 'book', cueAt: at }
  const carrying = left.findLastIndex((token) => words.carryingVerbs.has(token.lower))
  if (carrying >= 0 && /['’]s$/u.test(near.text) && near.capital)
    return { cue: 'carrying', kind: 'book', cueAt: offset + carrying }
  if (candidate.marked && words.carryingVerbs.has(near.lower)) return { cue: 'carrying', kind: 'book', cueAt: at }
  const distant = left.findLastIndex((token) => words.nouns[token.lower] !== undefined)
  const ofTime = words.spans.test(left.at(-2)?.lower ?? '')
  if (words.ordinals.has(near.lower) && marks === ',' && !ofTime) return { cue: 'near-noun', kind: 'book', cueAt: at }
  if (distant >= 0 && /[,:(–—]/u.test(marks))
    return { cue: 'near-noun', kind: words.nouns[(left[distant] as Token).lower] as WorkKind, cueAt: offset + distant }
  return speechCue(candidate, left, offset, words) ?? apposition(candidate, words) ?? imprinted(candidate) ?? none
}

/** `a novel called`, `plays including`: what kind of work the words before such a verb say. */
function nounBehind(before: Token[], near: Token, { year }: Candidate, words: TitleWords): WorkKind | undefined {
  const isNoun = (token: Token) => words.nouns[token.lower] !== undefined
  const noun = words.callings.has(near.lower)
    ? before.find(isNoun)
    : words.including.has(near.lower) && year
      ? before.findLast(isNoun)
      : undefined
  return noun && words.nouns[noun.lower]
}

/** `un Essai sur les mousses`: the capital inside a sentence, where only names and titles have one. */
function genreOf({ first, last }: Candidate, list: Token[], words: TitleWords): WorkKind | undefined {
  const genre = words.capitals === 'sentence' && last > first + 2 ? list[first] : undefined
  return genre && words.nouns[genre.lower]
}

/** `published` of `published in May 1951 “Two Roads”`. */
function beforeYear(left: Token[], { soonYear }: TitleWords): Token[] {
  const year = left.findLastIndex(({ text }) => /^\d{4}$/u.test(text))
  if (year < 1 || left.slice(year + 1).some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return left
  const at = [year - 1, year - 2].find((index) =>
    soonYear.test(
      ` ${left
        .slice(index, year + 1)
        .map(({ text }) => text)
        .join(' ')}`,
    ),
  )
  return at === undefined || at < 1 ? left : [...left.slice(0, at), ...left.slice(year + 1)]
}

/** `Two Roads (Fen Press, 1951)`, but not behind `by Ada `: a publisher and a year in brackets; `drew on The Fen Dictionary (1951)`. */
function imprinted({ after, before, first, title }: Candidate): Reading | null {
  if (/(?:^|\s)(?:[Bb]y|[Pp]ar)(?:\s\p{Lu}[\p{L}.'’-]*)*\s$/u.test(before)) return null
  const isNamed = /^(?:The|A|An) \p{Lu}\S+ \S+/u.test(title) && /\p{Ll}\s$/u.test(before)
  if (isNamed && /^\s\((?:1[5-9]|20)\d\d(?:\s?[–-]\s?\d{2,4})?\)/u.test(after))
    return { cue: 'verb', kind: 'book', cueAt: first }
  const match = /^["”»’]?\s?\((?:([^(),:]{2,30}):\s)?([^(),:]{2,40}),\s(?:1[5-9]|20)\d\d[);]/u.exec(after)
  const house = match?.[2] ?? ''
  return match && (isPublisher(house) || isPlace(match[1] ?? '')) ? { cue: 'verb', kind: 'book', cueAt: first } : null
}

/** `Two Roads (1931), a narrative of …`, `Two Roads, by Anna Bee, first play of …` */
function apposition(candidate: Candidate, words: TitleWords): Reading | null {
  const by = words.byBehind.exec(candidate.after)?.[0]
  const behind = by && candidate.after.slice(by.length).replace(/^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}/u, '')
  const after = words.described.exec(behind ?? candidate.after)
  const [first = '', ...others] = after?.[2]?.split(' ') ?? []
  const said = [first, ...others].slice(0, after?.[1] || words.ordinals.has(first) ? 4 : 1)
  const noun = said.find((word) => words.nouns[word] !== undefined)
  return noun ? { cue: 'near-noun', kind: words.nouns[noun] as WorkKind, cueAt: candidate.first } : null
}

/** `recalled in Two Roads`, `complained later in his Two Roads`; not `written in England before the War`. */
function speechCue({ marked, title }: Candidate, left: Token[], offset: number, words: TitleWords): Reading | null {
  const near = left.findLast((token) => /[\p{L}\p{N}]/u.test(token.text)) as Token
  if (!marked && isRegion(title.split(' ')[0] ?? '')) return null
  const inside =
    words.inWords.has(near.lower) || (words.possessives.has(near.lower) && words.inWords.has(left.at(-2)?.lower ?? ''))
  if (!inside) return null
  const verb = left.findLastIndex((token) => words.speechVerbs.has(token.lower))
  return verb >= 0 ? { cue: 'speech', kind: 'book', cueAt: offset + verb } : null
}

function periodicalCue(candidate: Candidate, near: Token | undefined, marks: string, words: TitleWords): boolean {
  // `“On Ice” appeared in The Alpinist`: what holds a piece is not the piece.
  if (words.holding.test(candidate.before)) return true
  if (near && words.periodicalNouns.has(near.lower) && /^[,(«“"‘']{0,2}$/u.test(marks) && !candidate.year) {
    return !(words.nouns[near.lower] && /[«“"‘]/u.test(marks))
  }
  const [, article, said = ''] = words.described.exec(candidate.after) ?? []
  const kinds = article === undefined ? [] : said.split(' ').slice(0, 4)
  if (kinds.some((word) => words.periodicalNouns.has(word))) return true
  if (!words.periodicalVerbs.test(candidate.before.replace(/[«“"‘'\s]+$/u, ' ').trimEnd())) return false
  return isPeriodical(candidate.title) || /^(?:Le|La|Les|L['’]\p{L}+|Die|Der|El)(?:\s|$)/u.test(candidate.title)
}

/** What else than a title the words could be. */
export type OtherName = 'name' | 'institution' | null

/** Whether the words are a person or a place, or hold a word that institutions and events are named with. */
export function otherName(candidate: Candidate, cue: Cue, words: TitleWords, names: ReadonlySet<string>): OtherName {
  const { title } = candidate
  if (!candidate.marked && isPublisher(title) && isImprint(candidate)) return 'name'
  if (isPlace(title) || isRegion(title) || isWord('months', title) || isWord('languages', title)) return 'name'
  if (cue !== 'periodical' && names.has(title) && title.split(' ').length <= 2) return 'name'
  const people = leadingNames(title)
  // `She wrote to Anna Bee until the end` names no periodical.
  const whole = people && (people.end >= title.length || (cue === 'periodical' && !candidate.marked))
  if (people?.certain && whole && people.names[0]?.split(' ').length !== 1) return 'name'
  const parts = title.split(/\s+/u).map((part) => part.toLowerCase().replace(/['’]s$/u, ''))
  const bare = cue !== 'periodical' && candidate.year === undefined && candidate.marked === null && parts.length < 4
  const named = parts.some((part) => words.institutions.has(part) || (bare && words.geography.has(part)))
  return named ? 'institution' : null
}

/** `(Fen Press, 1951`, `Two Roads, Fen Press, 1951` */
function isImprint({ before, after }: Candidate): boolean {
  return /\(\s?$/u.test(before) || (/,\s?$/u.test(before) && /^,\s(?:1[5-9]|20)\d\d/u.test(after))
}

function isRegion(title: string): boolean {
  const parts = title.split(/\s*(?:,|\band\b|\bet\b|&)\s*/u)
  return parts.every((part) => isWord('regions', part) || isPlaceName(part) || isPlace(part))
}

/** Whether the cue and the looks of the words together make a title. */
export function isTitle(candidate: Candidate, cue: Cue, other: OtherName): boolean {
  const { title, marked, year, after } = candidate
  if (!marked && /^\p{Lu}[\p{L}’'-]+,? (?:1[5-9]|20)\d\d[a-z]?$/u.test(title)) return false
  if (other === 'name' || (cue === 'none' && (marked !== 'italic' || other !== null))) return false
  if (cue === 'none') return isPhrase(title)
  const shown = marked !== null || year !== undefined
  if (shown && (cue !== 'speech' || other === null || marked)) return cue !== 'periodical' || other === null
  if (other === 'institution')
    return cue === 'noun' && /^["”»’]?\s?[,.;:)]/u.test(after) && title.split(/\s+/u).length > 2
  return byShape(candidate, cue)
}

/** Italics without any cue are a title when they are several words that names and foreign terms are not made of. */
function isPhrase(title: string): boolean {
  const words = title.split(/\s+/u)
  return words.length > 2 || (words.length > 1 && /^(?:The|A|An|Le|La|Les|Un|Une|Der|Die|Das|El|Il)\s/u.test(title))
}

/** Without a year, quotation marks or italics, only the words themselves and the cue speak for a title. */
function byShape({ title, before, after }: Candidate, cue: Cue): boolean {
  const count = title.split(/\s+/u).length
  const inner = / (?!(?:and|et) )(?:\p{Ll}+['’]?|d['’]\p{L}+|l['’]\p{L}+) /u.test(title.slice(0, -1))
  const closed = after === '' || /^["”»’]?\s?[,.;:)(!?]/u.test(after)
  const article = count > 1 && /^(?:The|A|An|Le|La|Les|L['’]|Une?)(?: |\p{L})/u.test(title)
  if (cue === 'periodical') return count <= 7
  if (count < 2) return false
  if (cue === 'noun') return closed || inner || article || count > 2
  if (cue === 'near-noun') return closed && (/\($/u.test(before) || inner || article)
  if (cue === 'speech') return article || (inner && count > 2 && !leadingNames(title)?.certain)
  if (cue === 'list') return closed
  return inner || article
}
