import { madeOncePer } from '../../made-once.ts'
import type { Clause, Statement } from '../witness.ts'
import type { DeedWord } from './date-deeds.ts'
import { familiesOf } from './deeds/families.ts'
import type { ClauseLanguage, DeedPhrase } from './language.ts'

interface Word {
  low: string
  /** Capitalised where no sentence or line begins: part of a name. */
  capital: boolean
  at: number
  end: number
  /** A full stop and a blank follow. */
  stopped: boolean
}

/**
 * Parts a statement at its marks and before the words that join clauses.
 *
 *     Joining the crew in May 1919, | he fought | and was wounded | when Oslo fell
 */
export function partClauses({ text, dates }: Pick<Statement, 'text' | 'dates'>, words: ClauseLanguage): Clause[] {
  const cuts = cutPoints(text, words).filter((cut) => !within(dates, cut.at))
  const bounds = [{ at: 0 }, ...cuts]
  const clauses: Clause[] = []
  const start = startOf(text, dates)
  for (const [index, bound] of bounds.entries()) {
    const end = bounds[index + 1]?.at ?? text.length
    if (end <= bound.at) continue
    clauses.push(clauseOf(wordsOf(text, bound.at, end, start), bound.at, end, words))
  }
  return clauses
}

interface Cut {
  at: number
}

/** After a mark, or before a word that joins. */
function cutPoints(text: string, words: ClauseLanguage): Cut[] {
  const cuts: Cut[] = []
  for (const { 0: part, 1: word, index } of text.matchAll(
    /[,;:](?=\s)|(?<=[\p{Ll}\d])(?<!(?<!\p{L})\p{Lu}\p{Ll}{1,3})[.!?](?=\s+\p{Lu})|\s[–—-]\s|—|[()]|(\p{L}+)/gu,
  )) {
    if (word !== undefined) {
      const low = word.toLowerCase()
      if (index > 0 && (words.coordinate.has(low) || words.subordinate.has(low) || words.relative.has(low)))
        cuts.push({ at: index })
    } else {
      cuts.push({ at: part === '(' ? index : afterBlanks(text, index + part.length) })
    }
  }
  return cuts
}

function afterBlanks(text: string, index: number): number {
  let at = index
  while (/[\s,;]/u.test(text[at] ?? '')) at++
  return at
}

/** Statements have few dates, and both lists are in order. */
function within(dates: Statement['dates'], at: number): boolean {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  const date = dates[low - 1]
  return date !== undefined && at < date.end
}

function clauseOf(own: readonly Word[], at: number, end: number, words: ClauseLanguage): Clause {
  const told = deedsIn(own, words)
  const deeds = [...new Set(told.map(({ kind }) => kind))]
  const [first] = told
  const joint = jointOf(own[0]?.low ?? '', words)
  const kinds = deeds.length > 0 ? { deeds, families: familiesOf(deeds) } : { deeds }
  return { at, end, joint, verb: verbOf(own, words), ...kinds, ...(first ? { deedAt: first.at } : {}) }
}

/** Where the first word stands, behind the date at the head of a chronicle's line: `1861 May 3. | Launched at Hull`. */
function startOf(text: string, dates: Statement['dates']): number {
  const [first] = dates
  const head = first && !/\p{L}/u.test(text.slice(0, first.at)) ? first.end : 0
  return head + text.slice(head).search(/\p{L}/u)
}

function wordsOf(text: string, at: number, end: number, start: number): Word[] {
  return Array.from(text.slice(at, end).matchAll(/\p{L}[\p{L}\p{M}-]*/gu), ({ 0: word, index }) => {
    const low = word.toLowerCase()
    return {
      low,
      capital: at + index !== start && word !== low,
      at: at + index,
      end: at + index + word.length,
      stopped: word.length === 1 && text.startsWith('. ', at + index + 1),
    }
  })
}

function jointOf(first: string, words: ClauseLanguage): Clause['joint'] {
  if (words.coordinate.has(first)) return 'coordinate'
  if (words.relative.has(first)) return 'relative'
  return words.subordinate.has(first) ? 'subordinate' : 'none'
}

function verbOf(own: readonly Word[], words: ClauseLanguage): Clause['verb'] {
  if (
    own.some(
      ({ low, capital }, index) =>
        !(capital && index > 0) && (words.finite.has(low) || (index > 0 && words.finiteEndings.test(low))),
    )
  )
    return 'finite'
  if (own.some((_, index) => isAgentOf(own, index, words))) return 'finite'
  const first = own.slice(0, 3).some(({ low }) => words.participleEndings.test(low) || words.finiteEndings.test(low))
  return first ? 'participle' : 'none'
}

/** `elle y chante`: what follows a personal pronoun is a finite verb. */
function isAgentOf(own: readonly Word[], index: number, { agents, clitics }: ClauseLanguage): boolean {
  if (!agents.has(own[index]?.low ?? '')) return false
  let at = index + 1
  while (at < index + 4 && clitics.has(own[at]?.low ?? '')) at++
  return at < own.length && /\p{Ll}{2}/u.test(own[at]?.low ?? '')
}

/** The words of a statement that tell deeds, in order. */
export function deedWords({ text, dates }: Pick<Statement, 'text' | 'dates'>, words: ClauseLanguage): DeedWord[] {
  return deedsIn(wordsOf(text, 0, text.length, startOf(text, dates)), words)
}

function deedsIn(own: readonly Word[], words: ClauseLanguage): DeedWord[] {
  const found: DeedWord[] = []
  for (let index = 0; index < own.length; index++) {
    const word = own[index]
    if (!word) continue
    const phrase = phraseAt(own, index, words)
    const kind = phrase ? phrase.kind : (abbreviatedDeed(word, words) ?? deedOf(word, words))
    if (kind !== undefined && kind !== 'none') found.push({ kind, at: word.at })
    if (phrase) index += phrase.words.length - 1
  }
  return found
}

/** `b. Oslo 1861`, never the initial of a name. */
function abbreviatedDeed({ low, capital, stopped }: Word, { abbreviated }: ClauseLanguage): string | undefined {
  return stopped && !capital ? abbreviated.get(low) : undefined
}

function phraseAt(own: readonly Word[], index: number, { phrases }: ClauseLanguage): DeedPhrase | undefined {
  return phrases.get(own[index]?.low ?? '')?.find(({ words }) =>
    words.every((wanted, step) => {
      const word = own[index + step]
      if (!word || (word.capital && step > 0)) return false
      return wanted.endsWith('*') ? word.low.startsWith(wanted.slice(0, -1)) : word.low === wanted
    }),
  )
}

/** Deeds that names of events have for their head: `the Oslo Uprising`; other capitalised words are parts of names. */
const named: ReadonlySet<string> = new Set(['upheaval', 'fighting'])

/** Kind of deed a word tells, by the word or its longest known beginning. */
function deedOf({ low, capital }: Word, words: ClauseLanguage): string | undefined {
  const kind = kindOf(low, words)
  return kind !== undefined && capital && !named.has(kind) ? undefined : kind
}

/** Words come again and again, in one sentence and in the next. */
const kindOf = madeOncePer(kindByEnding)

function kindByEnding(low: string, words: ClauseLanguage): string | undefined {
  const whole = words.deeds.get(low)
  if (whole !== undefined) return whole
  for (let length = Math.min(low.length, 12); length >= 2; length--) {
    const kind = words.deeds.get(`${low.slice(0, length)}*`)
    if (kind !== undefined && (length > 3 || low.length - length < 4)) return kind
  }
  return undefined
}
