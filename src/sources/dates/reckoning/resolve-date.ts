import type { DateMention } from '../../mention.ts'
import { edtfOfInterval, edtfOfPoint, edtfOfSense, type Interval, type Point } from '../point.ts'
import type { RawDate } from '../raw-date.ts'
import { placedDay } from './place-day.ts'
import { shift } from './shift.ts'
import { type Span, spanOf } from './span.ts'

/** A date completed: its value, the point that later dates are reckoned from, and how it was found. */
export interface ResolvedDate extends Span {
  edtf: string
  point: Point
  basis: DateMention['basis']
}

/**
 * Completes a date from the point told last: the month or day takes its year, "the following month" is reckoned.
 * Undefined where nothing stands before to complete it from.
 */
export function resolveDate(
  raw: RawDate,
  anchor: Point | undefined,
  next: RawDate | undefined,
  issue?: Point,
): ResolvedDate | undefined {
  if (raw.kind === 'issue') return issue && valued(fromIssue(issue, raw), 'context')
  if (raw.kind === 'point')
    return isPast(raw.point) ? issue && lastOf(raw.point, issue) : resolvePoint(raw, raw.point, anchor, issue)
  if (raw.kind === 'interval') return resolveInterval(raw.interval, anchor)
  const from = raw.kind === 'clause' ? clauseAnchor(raw, next, anchor) : anchor
  if (from?.year === undefined) return undefined
  if (raw.kind === 'span') return resolveSpan(from, raw)
  if (raw.kind === 'near') return valued({ unit: 'year', year: from.year, approximate: true }, 'relative')
  return valued(raw.kind === 'same' ? sameUnit(from, raw) : shifted(from, raw), 'relative')
}

type Relative = Extract<RawDate, { count: number }>

/** "Yesterday", "on Sunday last". */
function fromIssue(issue: Point, { weekday, count, unit }: Relative): Point {
  if (weekday === undefined) return shift(issue, count, unit)
  const { year = 0, month = 1, day } = issue
  const passed = day === undefined ? 0 : (new Date(Date.UTC(year, month - 1, day)).getUTCDay() - weekday + 7) % 7 || 7
  return shift(issue, -passed, 'day')
}

function isPast({ past, monthStep }: Point): boolean {
  return past === true && monthStep === undefined
}

/** "le 2 novembre dernier"; of a year that is all that is known, as from its middle. */
function lastOf({ past: _, ...point }: Point, { year = 0, month = 7, day = 1 }: Point): ResolvedDate | undefined {
  const isLater = (point.month ?? 0) > month || (point.month === month && (point.day ?? 0) > day)
  return valued({ ...point, year: isLater ? year - 1 : year }, 'context')
}

/** Months by which a day without a year lies behind the day of issue, so that it is of the year before. */
const farBehind = 6

function resolvePoint(
  raw: RawDate,
  told: Point,
  anchor: Point | undefined,
  issue: Point | undefined,
): ResolvedDate | undefined {
  const point = told.yearOfCentury === undefined ? told : inCentury(told, told.yearOfCentury, anchor)
  if (point.year !== undefined) return valued(placedDay(point), 'stated', raw.sense)
  if (anchor?.year === undefined) return undefined
  if (point.monthStep !== undefined)
    return resolveDayOfMonth(point, point.monthStep, point.past && issue ? issue : anchor)
  const fromLast = anchor === issue ? ofIssue(point, anchor) : rollsOver(raw, point, anchor) ? 1 : 0
  const step = point.yearStep ?? fromLast
  return valued(placedDay({ ...point, year: anchor.year + step }), 'context', raw.sense)
}

/** The year of that end that is nearest to what was told last; without that, of the last century. */
function inCentury({ yearOfCentury: _, ...point }: Point, end: number, anchor: Point | undefined): Point {
  const near = anchor?.year ?? 1950
  return { ...point, year: end + 100 * Math.round((near - end) / 100) }
}

/** `the 3rd of the following month`; a day before the one told last is of the next month. */
function resolveDayOfMonth({ day, past }: Point, told: number, anchor: Point): ResolvedDate | undefined {
  if (anchor.month === undefined || day === undefined) return undefined
  const step = told === 0 && !past && day < (anchor.day ?? 0) ? 1 : told
  return valued({ ...shift({ ...anchor, unit: 'month' }, step, 'month'), unit: 'day', day }, 'context')
}

/** A newspaper means the year in which it comes out, in January by December the one before. */
function ofIssue({ month = 0 }: Point, issue: Point): number {
  return month > (issue.month ?? 1) + farBehind ? -1 : 0
}

/** A month earlier in the year than the one told last is of the next year, unless its clause looks back. */
function rollsOver(raw: RawDate, point: Point, anchor: Point): boolean {
  if (point.following) return isNext(point, anchor)
  if (raw.setting.flashback || raw.setting.relative || raw.setting.bracketed) return false
  const month = point.month ?? (point.easter === undefined ? monthOfSeason(point.season) : april)
  const last = anchor.month ?? monthOfSeason(anchor.season)
  return month !== undefined && last !== undefined && month < last
}

/** The month that most feasts reckoned from Easter are near. */
const april = 4

/** "the following January" of 1889 is that of 1890; of October 1889 too, of January 1889 not. */
function isNext(point: Point, anchor: Point): boolean {
  const month = point.month ?? monthOfSeason(point.season) ?? 0
  const last = anchor.month ?? monthOfSeason(anchor.season)
  return last === undefined || month <= last
}

function monthOfSeason(season: number | undefined): number | undefined {
  return season === undefined ? undefined : (season - 20) * 3
}

function resolveInterval(interval: Interval, anchor: Point | undefined): ResolvedDate | undefined {
  const year = interval.last.year ?? interval.first.year ?? anchor?.year
  if (year === undefined) return undefined
  const last = { ...interval.last, year: interval.last.year ?? year }
  const first = { ...interval.first, year: interval.first.year ?? year }
  const edtf = edtfOfInterval({ first, last })
  const span = spanOf(edtf)
  const whole = interval.first.year !== undefined || interval.last.year !== undefined
  return span && { edtf, ...span, point: last, basis: whole ? 'stated' : 'context' }
}

/** From what was told last for so long: "the next fifteen months". */
function resolveSpan(from: Point, { count, unit }: Relative): ResolvedDate | undefined {
  const first: Point = unit === 'year' ? { unit: 'year', year: from.year ?? 0 } : from
  const last = shift(from, count, unit)
  const edtf = edtfOfInterval({ first, last })
  const span = spanOf(edtf)
  return span && (unit !== 'year' || count < 100) ? { edtf, ...span, point: last, basis: 'relative' } : undefined
}

/** "five months after arriving in January 1919" is reckoned from the date that follows in the same clause. */
function clauseAnchor(
  raw: Relative & RawDate,
  next: RawDate | undefined,
  anchor: Point | undefined,
): Point | undefined {
  if (next?.kind !== 'point' || next.at - raw.end > 80) return undefined
  return next.point.year === undefined
    ? { ...next.point, ...(anchor?.year === undefined ? {} : { year: anchor.year }) }
    : next.point
}

function sameUnit(from: Point, { unit, season }: Relative): Point {
  const year = from.year ?? 0
  if (season !== undefined) return { unit: 'season', year, season }
  if (unit === 'day' || unit === 'week') return from
  if (unit === 'month' && from.month !== undefined) return { unit: 'month', year, month: from.month }
  return { unit: 'year', year }
}

function shifted(from: Point, raw: Relative): Point {
  if (raw.season === undefined) return shift(from, raw.count, raw.unit)
  const last = from.month ?? monthOfSeason(from.season)
  const month = monthOfSeason(raw.season) ?? 0
  if (raw.count < 0) {
    const year = (from.year ?? 0) - (last === undefined || month >= last ? 1 : 0)
    return { unit: 'season', year, season: raw.season }
  }
  const later = last === undefined || month <= last
  return { unit: 'season', year: (from.year ?? 0) + (later ? 1 : 0), season: raw.season }
}

function valued(point: Point, basis: ResolvedDate['basis'], sense: RawDate['sense'] = 'at'): ResolvedDate | undefined {
  const edtf = edtfOfSense(edtfOfPoint(point), sense)
  const span = spanOf(edtf)
  return span && { edtf, ...span, point, basis }
}
