import type { DateMention, NameMention } from '../../mention.ts'
import { firstFrom } from '../../names/first-from.ts'
import type { Statement } from '../../witness.ts'
import { bearerOf } from '../bearer-of.ts'
import { type Enclosures, lies } from '../enclosures.ts'
import { findDates } from '../find-dates.ts'
import type { Grammar } from '../grammar.ts'
import { isCitedYear } from '../is-cited-year.ts'
import { edtfOfPoint, type Point } from '../point.ts'
import type { RawDate } from '../raw-date.ts'
import { type ResolvedDate, resolveDate } from './resolve-date.ts'

export interface MentionedDates {
  dates: DateMention[]
  /** The point that what follows is reckoned from. */
  anchor: Point | undefined
}

/** The point told last, and whether that was in an earlier paragraph. */
interface Told {
  anchor: Point | undefined
  carried: boolean
  /** Many sentences ago. */
  far: boolean
  /** When a text came out that speaks from that day. */
  issue?: Point | undefined
}

/** The dates of one statement, completed from the point told last. */
export function mentionDates(
  statement: Statement,
  grammar: Grammar,
  { anchor, carried, far, issue }: Told,
  spans: Enclosures,
): MentionedDates {
  const { text } = statement
  const raws = /\d|\p{L}/u.test(text) ? findDates(text, grammar) : []
  const dates: DateMention[] = []
  let last = anchor
  let beside: Point | undefined
  for (const [index, raw] of raws.entries()) {
    const resolved = resolveDate(raw, raw.kind === 'shift' ? (beside ?? last) : last, raws[index + 1], issue)
    if (last === anchor && resolved && ((carried && isLoose(raw, resolved)) || (far && isOfDays(raw)))) continue
    if (!resolved || ('few' in raw && raw.few) || isDuration(text, index, raws, grammar)) continue
    const quoted = lies(spans.quoted, raw.at)
    const mention = mentionOf(statement, raw, resolved, { quoted, bracketed: lies(spans.bracketed, raw.at), last })
    const next = raws[index + 1]
    if (raw.kind === 'clause' && next) mention.reckonedFrom = next.at
    if (raw.kind === 'near' || isLoose(raw, resolved) || isSameDay(raw)) mention.vague = true
    dates.push(mention)
    // "Steam had cut it in two in 1846, and two winters later …": what looks back is what the same sentence reckons from.
    if (!quoted && mention.aside === 'flashback') beside = resolved.point
    const within = raw.setting.relative && resolved.basis === 'context' && next?.setting.relative === false
    const step = (mention.aside === undefined && !within) || (raws.length === 1 && isNextWork(mention, resolved, last))
    // "The boat, which was to come in September, sank in August": the main clause goes on from what was told before.
    const back = (last !== anchor && isBack(resolved, last)) || (issue !== undefined && isComparison(raw))
    if (!quoted && step && !mention.vague && !back && !isGlance(raw, resolved, last)) last = resolved.point
  }
  return { dates: withoutCoarse(text, withoutVague(dates)), anchor: last }
}

/**
 * "She retired in July 1889, after thirty-eight years", "After four years of teaching, she went to Oslo in 1897": as long
 * as that it had lasted, unless somebody acts then.
 */
function isDuration(text: string, index: number, raws: readonly RawDate[], { words }: Grammar): boolean {
  const [before, raw, then] = [raws[index - 1], raws[index], raws[index + 1]]
  if (raw?.kind !== 'shift' || !/^(?:year|month|week)$/u.test(raw.unit)) return false
  if (!words.lasting.has(wordAt(text, raw.at).toLowerCase())) return false
  const next = wordAt(text, raw.end)
  const acts = words.openers.has(next.toLowerCase()) || /^\p{Lu}/u.test(next)
  if (before?.kind !== 'point')
    return then?.kind === 'point' && then.point.year !== undefined && !acts && text[raw.end] === ' '
  const between = text.slice(before.end, raw.at).trim()
  return between === '' || (between === ',' && !acts)
}

/** The first word behind an offset. */
function wordAt(text: string, at: number): string {
  return /\p{L}+/u.exec(text.slice(at, at + 40))?.[0] ?? ''
}

/** "Next day" or "that week", where no more than the year is known. */
function isLoose(raw: RawDate, { point }: ResolvedDate): boolean {
  return (
    (raw.kind === 'shift' || raw.kind === 'same') &&
    raw.season === undefined &&
    (raw.unit === 'day' || raw.unit === 'week') &&
    point.month === undefined
  )
}

/** "The next morning" is not reckoned from what was told a page before. */
function isOfDays(raw: RawDate): boolean {
  return (raw.kind === 'shift' || raw.kind === 'same') && raw.season === undefined && /^(?:day|week)$/u.test(raw.unit)
}

/** A paper, or a report on a year, compares that with the year before, and goes on with its own. */
function isComparison(raw: RawDate): boolean {
  return raw.kind === 'shift' && raw.count < 0 && raw.unit === 'year'
}

/** "We were thirty that night." */
function isSameDay(raw: RawDate): boolean {
  return raw.kind === 'same' && raw.unit === 'day'
}

/** Years from what was told last within which a work that comes out is the next step: "She wrote a pamphlet, The Loom (1913)." */
const soon = 2

function isNextWork({ aside, text }: DateMention, { point }: ResolvedDate, last: Point | undefined): boolean {
  const years = (point.year ?? 0) - (last?.year ?? Number.NaN)
  return aside === 'publication' && /^\d{4}$/u.test(text) && years > 0 && years <= soon
}

/** Years by which "until her death in 1985" leaves the telling behind; "every morning since 1896" looks back. */
const ahead = 8

function isGlance({ sense }: RawDate, { point }: ResolvedDate, last: Point | undefined): boolean {
  if (sense === 'since') return last?.year !== undefined && (point.year ?? 0) < last.year
  return sense === 'until' && last?.year !== undefined && (point.year ?? 0) > last.year + ahead
}

interface Around {
  quoted: boolean
  bracketed: boolean
  last: Point | undefined
}

function mentionOf({ text, names }: Statement, raw: RawDate, resolved: ResolvedDate, around: Around): DateMention {
  const { edtf, basis, from, to } = resolved
  const mention: DateMention = { at: raw.at, end: raw.end, text: text.slice(raw.at, raw.end), edtf, basis, from, to }
  const aside = asideOf(text, raw, resolved, {
    ...around,
    titled: isTitle(names[firstFrom(names, raw.at) - 1], text, raw.at),
  })
  if (around.quoted) mention.quoted = true
  if (aside) mention.aside = aside
  if (raw.life) mention.life = raw.life
  const bearer = raw.life && bearerOf(names, raw.setting.bracketed ? text.lastIndexOf('(', raw.at) : raw.at)
  if (bearer) mention.bearer = bearer.at
  if (raw.kind === 'point' && raw.julian) mention.julian = edtfOfPoint(raw.julian)
  if (raw.sense !== 'at') mention.sense = raw.sense
  return mention
}

/** `The Salt Press | (May 1912)` */
function isTitle(before: NameMention | undefined, text: string, at: number): boolean {
  return before?.kind === 'work' && before.end <= at && /^\P{L}*$/u.test(text.slice(before.end, at))
}

/** Years that a look back must reach to be one; nearer dates are the order of telling. */
const lookBack = 3

/** "The tower was added in 1881 in memory of the men killed in 1872": the telling stands in 1881. */
function isBack({ point }: ResolvedDate, last: Point | undefined): boolean {
  return last?.year !== undefined && (point.year ?? 0) < last.year - lookBack
}

function asideOf(
  text: string,
  raw: RawDate,
  resolved: ResolvedDate,
  { bracketed, last, titled }: Around & { titled: boolean },
): DateMention['aside'] {
  if (raw.life) return 'bracket'
  const before = text.slice(Math.max(0, raw.at - 3), raw.at)
  // "The congress of the union at Lyons (September 1919)": a month tells when it was, after a title when that came out.
  const dated = resolved.point.unit !== 'year' && !titled && /\p{L}\s*\($/u.test(before)
  if (raw.setting.alone && !dated && /["”»’'\p{L})\]]\s*\($/u.test(before)) return 'publication'
  if (isCitedYear(text, raw.at, raw.end)) return 'publication'
  if (bracketed) return 'bracket'
  const year = resolved.point.year ?? 0
  const earlier = last?.year === undefined ? raw.setting.relative : year < last.year - lookBack
  if (earlier && (raw.setting.flashback || raw.setting.relative)) return 'flashback'
  return raw.setting.attributive && last?.year !== year ? 'attribute' : undefined
}

/** "Soon after he came in May 1912" says no more than the date beside it. */
function withoutVague(dates: DateMention[]): DateMention[] {
  return dates.some(({ vague, quoted }) => !vague && !quoted) ? dates.filter(({ vague }) => !vague) : dates
}

/** In a chronology the year at the head of the line is that of the day in it: `1861 Born at Oslo, 17 March`. */
function isFiner(a: DateMention, b: DateMention): boolean {
  return a.basis === 'context' && (a.from ?? 0) >= (b.from ?? 0) && (a.to ?? 0) <= (b.to ?? 0)
}

/**
 * "The following month, on 25th March": the coarser of two neighbours that say the same falls away. "Three days after
 * Christmas 1860": the day reckoned from does.
 */
function withoutCoarse(text: string, dates: DateMention[]): DateMention[] {
  const lead = dates[0]
  return dates.filter((date, index) => {
    const before = dates[index - 1]
    if (before?.reckonedFrom === date.at && !/\p{L}/u.test(text.slice(before.end, date.at))) return false
    if (
      date.basis === 'relative' &&
      dates.some((other) => other !== date && other.basis === 'stated' && other.edtf === date.edtf)
    )
      return false
    if (date === lead && date.at < 4 && dates.some((other) => other !== date && isFiner(other, date))) return false
    const next = dates[index + 1]
    if (!next || date.basis === 'stated' || next.from === undefined || date.from === undefined) return true
    if (date.reckonedFrom === next.at) return true
    const near = /^[,\s]*(?:on|le|in|en)?\s*$/u.test(text.slice(date.end, next.at))
    if (near && date.basis === 'relative' && next.basis === 'stated') return false
    return !(near && date.from <= next.from && (next.to ?? 0) <= (date.to ?? 0))
  })
}
