import { enter } from '../../enter.ts'
import type { DateLanguage, Edge, Feast, RelativePattern } from './language.ts'
import type { DateToken } from './reading/tokens.ts'

/** A role that a phrase of small words plays in a date. */
export type Role = 'approximate' | 'before' | 'after' | 'until' | 'since' | 'from' | 'to' | 'between' | 'and'

/** A language made ready for reading: phrases by their first word. */
export interface Grammar {
  words: DateLanguage
  phrases: Map<string, Phrase[]>
  edges: Map<string, Array<{ words: string[]; edge: Edge }>>
  feasts: Map<string, Array<{ words: string[]; feast: Feast }>>
  offsets: Map<string, Array<{ words: string[]; days: number }>>
  relatives: Relative[]
  /** Words that a date can begin with; most words of a text can't. */
  starters: ReadonlySet<string>
  /** Those that a point in time without small words before it can begin with. */
  pointers: ReadonlySet<string>
}

export interface Relative {
  slots: Slot[]
  pattern: RelativePattern
  /** The words that it can begin with; absent where a number, a unit or a season can begin it. */
  openers?: ReadonlySet<string>
}

export interface Phrase {
  words: string[]
  role: Role
}

export interface Slot {
  kind: 'words' | 'number' | 'unit' | 'season'
  words: ReadonlySet<string>
  optional: boolean
}

const roles: readonly Role[] = ['approximate', 'before', 'after', 'until', 'since', 'from', 'to', 'between', 'and']

/** Makes a language's word lists ready for reading dates. */
export function grammarOf(words: DateLanguage): Grammar {
  const phrases = new Map<string, Phrase[]>()
  for (const role of roles) for (const phrase of words[role]) add(phrases, { words: phrase.split(' '), role })
  const edges: Grammar['edges'] = new Map()
  for (const [phrase, edge] of words.edges) add(edges, { words: phrase.split(' '), edge })
  const relatives = words.relatives.map(relativeOf)
  const feasts: Grammar['feasts'] = new Map()
  for (const [phrase, feast] of words.feasts) add(feasts, { words: phrase.split(' '), feast })
  const offsets: Grammar['offsets'] = new Map()
  for (const [phrase, days] of words.offsets) add(offsets, { words: phrase.split(' '), days })
  const starters = startersOf(words, phrases, edges, relatives)
  for (const word of [...feasts.keys(), ...offsets.keys(), ...Object.keys(words.republicanMonths)]) starters.add(word)
  if (words.republicanYear.articles.size > 0) for (const word of words.republicanYear.words) starters.add(word)
  return { words, phrases, edges, feasts, offsets, relatives, starters, pointers: pointersOf(words) }
}

/** True where a date may begin: a number, a word that begins dates, a Roman numeral. */
export function mayBegin({ starters }: Grammar, { kind, low }: DateToken): boolean {
  return kind === 'number' || (kind === 'word' && (starters.has(low) || isRoman(low)))
}

/** True where a point in time may begin without small words before it. */
export function mayPoint({ pointers }: Grammar, { kind, low }: DateToken): boolean {
  return kind === 'number' || (kind === 'word' && (pointers.has(low) || isRoman(low)))
}

function isRoman(low: string): boolean {
  return (low[0] === 'i' || low[0] === 'v' || low[0] === 'x') && /^[ivx]{1,5}(?:e|ème|th)?$/u.test(low)
}

function pointersOf(words: DateLanguage): Set<string> {
  const ordinals = Object.keys(words.ordinals).flatMap((word) => [word, word.split('-')[0] ?? word])
  return new Set([...Object.keys(words.months), ...Object.keys(words.seasons), ...words.decadeWords, ...ordinals])
}

function startersOf(
  words: DateLanguage,
  phrases: Grammar['phrases'],
  edges: Grammar['edges'],
  relatives: Grammar['relatives'],
): Set<string> {
  const starters = new Set([...phrases.keys(), ...edges.keys(), ...words.decadeWords])
  for (const table of [words.months, words.seasons, words.numbers])
    for (const word of Object.keys(table)) starters.add(word)
  for (const word of Object.keys(words.ordinals)) starters.add(word.split('-')[0] ?? word)
  for (const { slots } of relatives)
    for (const { kind, words: own } of opening(slots)) if (kind === 'words') for (const word of own) starters.add(word)
  return starters
}

/** Index after the words, or -1 when they don't stand at `index`; hyphens between them don't count. */
export function afterWords(tokens: readonly DateToken[], index: number, words: readonly string[]): number {
  let at = index
  for (const word of words) {
    if (at > index && tokens[at]?.low === '-') at++
    if (tokens[at]?.low !== word) return -1
    at++
  }
  return at
}

/** Index after a phrase of that role, or -1. */
export function afterRole(grammar: Grammar, tokens: readonly DateToken[], index: number, role: Role): number {
  let best = -1
  for (const phrase of grammar.phrases.get(tokens[index]?.low ?? '') ?? []) {
    if (phrase.role === role) best = Math.max(best, afterWords(tokens, index, phrase.words))
  }
  return best
}

function add<T extends { words: string[] }>(map: Map<string, T[]>, entry: T): void {
  enter(map, entry.words[0] ?? '', entry)
}

function relativeOf(pattern: RelativePattern): Relative {
  const slots = pattern.pattern.split(' ').map(slotOf)
  const first = opening(slots)
  const isWorded = first.length > 0 && first.every(({ kind }) => kind === 'words')
  const openers = isWorded ? { openers: new Set(first.flatMap(({ words }) => [...words])) } : {}
  return { slots, pattern, ...openers }
}

/** The slots that an expression may begin with: up to the first that can't be left out. */
function opening(slots: readonly Slot[]): readonly Slot[] {
  return slots.slice(0, slots.findIndex(({ optional }) => !optional) + 1)
}

function slotOf(text: string): Slot {
  const optional = text.endsWith('?')
  const body = optional ? text.slice(0, -1) : text
  const kind = body === '#' ? 'number' : body === 'UNIT' ? 'unit' : body === 'SEASON' ? 'season' : 'words'
  return { kind, words: new Set(kind === 'words' ? body.split('|') : []), optional }
}
