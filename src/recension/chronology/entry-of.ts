import type { Statement, Subject, Witness } from '../../sources/witness.ts'
import type { ChronologyEntry } from '../recension.ts'
import { compareDates, finer, spread } from './compare-dates.ts'
import { hangs } from './hangs.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'
import { aloneLanguage } from './words/index.ts'

export interface DatedEntry {
  entry: ChronologyEntry
  from: number
  to: number
}

/** The entry of an event: its finest date, the telling that reads best alone, all sources, dates that differ. */
export function entryOf({ occurrences, bound, differing }: EventTellings, subject: Subject | undefined): DatedEntry {
  const adopted = adoptedDate(occurrences)
  const agreeing = occurrences.filter((told) => agree(told, adopted))
  const against = [...occurrences.filter((told) => !agree(told, adopted)), ...differing]
  const telling = bestTelling(agreeing, adopted, subject)
  const told = [...agreeing, ...against].map(({ witness, statement, source }) => sourceOf(witness, statement, source))
  const sources = [...told, ...bound.map(({ witness, statement }) => sourceOf(witness, statement, statement))]
  const about = agreeing.some((told) => told.about === 'life') ? 'life' : adopted.about
  const julian = agreeing.find((told) => told.julian !== undefined)?.julian
  const entry: ChronologyEntry = {
    date: adopted.date,
    text: worded(telling),
    about,
    ...(julian === undefined ? {} : { julian }),
    main:
      (about === 'life' && agreeing.some(isDone)) ||
      (about === 'work' && agreeing.some(({ passage }) => passage.type === 'narrative')),
    sources: unique(sources, ({ place }) => `${place.file} ${place.start}`),
    conflict: against.map(({ date, witness, statement, text }) => ({
      date,
      siglum: witness.siglum,
      place: statement.place,
      text,
    })),
  }
  return { entry, from: adopted.from, to: adopted.to }
}

function agree(told: Occurrence, adopted: Occurrence): boolean {
  return compareDates(told, adopted) !== 'apart'
}

/** Something happens in it; what the subject held or said does not. Who acts is named, or is the subject. */
function isDone({ deeds, end, passage, text, witness, led }: Occurrence): boolean {
  const { narrator, opinion, remark, actors } = aloneLanguage(witness.about.language)
  if (narrator.test(text) || remark.test(text) || (!led && actors.test(text))) return false
  if (deeds.length > 0 || end !== undefined) return true
  return passage.type === 'narrative' ? !opinion.test(text) : !reference.test(text)
}

/** `Holm, Jan (Harbour News 26: 14, 1992)`, `Trans. Soc. Nav. 40 (1934) 216`: an article that a list names. */
const reference = /\p{L}[^()]*[,\s]\d{4}\)\.?$|\d \(\d{4}\),? ?\d/u

function sourceOf(
  witness: Witness,
  { id }: Statement,
  { place, text }: Occurrence['source'],
): ChronologyEntry['sources'][number] {
  return { siglum: witness.siglum, statement: id, place, text }
}

/** The finest date; where the finest contradict one another, the one most tellings support, then the first witness's. */
function adoptedDate(occurrences: readonly Occurrence[]): Occurrence {
  const [first] = occurrences
  if (!first) throw new Error('an event without a telling')
  const byDate = new Map<string, { told: Occurrence; count: number }>()
  for (const told of occurrences) {
    const held = byDate.get(told.date)
    if (held) held.count++
    else byDate.set(told.date, { told, count: 1 })
  }
  const all = [...byDate.values()]
  const dates = finest(all)
  let best = first
  let most = -1
  for (const { told } of dates) {
    const support = all.reduce((sum, { told: other, count }) => sum + (agree(told, other) ? count : 0), 0)
    if (support > most) {
      best = told
      most = support
    } else if (support === most) best = best.weak === told.weak ? finer(best, told) : best.weak ? told : best
  }
  return best
}

/** Dates that no other of them narrows. */
function finest<T extends { told: Occurrence }>(dates: readonly T[]): T[] {
  return dates.filter(({ told: a }) => dates.every(({ told: b }) => a === b || spread(b) >= spread(a) || !agree(a, b)))
}

/** The one that reads best alone; rather one that gives the date, no span of years for what only began then. */
function bestTelling(
  occurrences: readonly Occurrence[],
  adopted: Occurrence,
  subject: Subject | undefined,
): Occurrence {
  const dated = (told: Occurrence) =>
    told.date === adopted.date ? 0.7 : compareDates(told, adopted) === 'begins' ? -2 : 0
  const end = occurrences.find((told) => told.end !== undefined)?.end
  const ends = (told: Occurrence) => (end === undefined || told.deeds.includes(end) ? 0 : -1)
  const worth = (told: Occurrence) => readability(told, subject) + dated(told) + ends(told) - (told.weak ? 0.5 : 0)
  return occurrences.reduce((a, b) => (worth(b) > worth(a) ? b : a))
}

/** A sentence with a name at its head and a middling length reads alone; one that hangs on what stood before doesn't. */
function readability(told: Occurrence, subject: Subject | undefined): number {
  const { text, statement, at, cut, witness } = told
  const named = statement.names.some((name) => name.at >= at && name.end <= cut && name.kind === 'person')
  const first = (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase()
  const words = aloneLanguage(witness.about.language)
  const hanging = words.hangers.has(first) ? 2 : 0
  const own = words.narrator.test(text) ? 2.5 : 0
  const open = told.passage.type === 'narrative' && hangs(statement, at, cut)
  const fragment = open ? (told.deeds.length === 0 ? 1.5 : 0.8) : 0
  const pronoun = first === subject?.pronoun ? 0.5 : words.actors.test(text) && !subject?.thing ? 2 : 0
  const remark = words.remark.test(text) ? 2 : words.opinion.test(text) ? 0.8 : 0
  const before = words.before.test(text) ? 1 : 0
  const headless = told.passage.type === 'narrative' && !words.starters.has(first) && isHeadless(told) ? 1.5 : 0
  const length = !/\p{L}\P{L}+\p{L}/u.test(text) ? 3 : text.length < 25 ? 1.5 : text.length > 240 ? 1 : 0
  const unclosed = text.split('(').length !== text.split(')').length ? 1 : 0
  const whole = at === 0 ? 0.8 : 0
  const glance = isGlance(told) ? 1.5 : 0
  return (
    kindWorth(told) +
    whole +
    (named ? 1 : 0) -
    hanging -
    own -
    fragment -
    pronoun -
    remark -
    before -
    headless -
    length -
    unclosed -
    glance -
    witness.about.rank * 0.01
  )
}

/** "Holm, | who had played it since 1897, | died on Thursday": the date is of what is told by the way. */
function isGlance({ statement, date, at, cut }: Occurrence): boolean {
  const dated = statement.dates.find((each) => each.edtf === date && each.at >= at && each.at < cut)
  const clause = dated && statement.clauses?.find((each) => each.at <= dated.at && dated.at < each.end)
  return clause?.joint === 'relative'
}

/** It begins in the middle of a sentence, with neither a name nor what goes before a noun. */
function isHeadless({ text, statement, at, deeds }: Occurrence): boolean {
  const dated = statement.dates.some((date) => date.at >= at && date.at < at + 8)
  return !dated && deeds.length > 0 && /^\p{Ll}/u.test(text)
}

/** Prose that tells the deed itself says more than a list, and that more than a reference; a year in brackets after a title says least. */
function kindWorth({ passage, about, deeds, end, lifetime }: Occurrence): number {
  if (lifetime) return -2
  if (passage.type === 'infobox') return -1.5
  if (passage.type === 'note' || passage.type === 'work') return -0.5
  if (passage.type !== 'narrative') return 0.5
  if (about === 'work') return deeds.includes('publication') ? 1.5 : 0
  return end === undefined || deeds.includes(end) ? 1 : -1
}

/**
 * Takes off the number of an extract, the date at the head of a chronology's line and what hangs on the sentence before;
 * a sentence that is cut off ends with a stop.
 */
function worded(told: Occurrence): string {
  const { text, words, weak, witness } = told
  const { connective, unfinished, starters } = aloneLanguage(witness.about.language)
  const unnumbered = unruled(text).replace(/^\(?\d{1,3}[.)]\s+|^["”»]\s+/u, '')
  const ofYear = unnumbered.replace(/^\d{4}\.?\s+/u, '')
  const numbered = words !== '' && ofYear.startsWith(words) ? ofYear : unnumbered
  const after = words !== '' && numbered.startsWith(words) ? numbered.slice(words.length) : ''
  const lead = weak && !unfinished.test(words) ? /^(?:\s+[:–—]|[,:])?\s+(?=\p{L})/u : /^\s*[.:–—]\s+/u
  const rest = lead.test(after) ? after.replace(lead, '') : numbered
  // "After five years | at school she came home": what the phrase goes on with stays.
  const plain = weak && /^\s/u.test(after) && !opensClause(rest, starters) ? numbered : rest
  const bare = plain
    .replace(/^\d{4}(?:[–-]\d{2,4})?\s+(?=\p{Lu})/u, '')
    .replace(connective, '')
    .replace(/\s+(?=[.,]$)|\s*[:;]$/u, '')
  const [first = ''] = bare
  const stop = isClause(told) && /[\p{L}\p{N})]$/u.test(bare) ? '.' : ''
  return first.toUpperCase() + bare.slice(first.length) + stop
}

/** `Born | 3 April 1872 |`: the row of a table without its rules. */
function unruled(text: string): string {
  return /\s\|\s?/u.test(text)
    ? text
        .replace(/^\|?\s*([^|]+?)\s*\|\s*/u, '$1: ')
        .replace(/\s*\|\s*/gu, ' ')
        .trim()
    : text
}

function opensClause(text: string, starters: ReadonlySet<string>): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  return starters.has(first.toLowerCase()) || /^\p{Lu}/u.test(first)
}

/** Prose with a main clause. */
function isClause({ statement, passage, read }: Occurrence): boolean {
  return passage.type === 'narrative' && read !== undefined && !hangs(statement, read.at, read.end)
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}
