import type { Bindings } from './bindings.ts'
import { spread } from './compare-dates.ts'
import type { Fit } from './fit-of-events.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'
import { type Tellers, tellerOf } from './tellers.ts'
import { type TellingSigns, tellingSigns } from './telling-signs.ts'
import type { TermWeights } from './terms.ts'

/** What the dates of two events, and those who tell them, say for or against their being one. */
export interface EventSigns {
  /** The dates differ; by the year or more; by a slip, the same day of another year; one is only reckoned. */
  near: number
  years: number
  slip: number
  reckoned: number
  /** One gives the day or month, the other no more than the year. */
  uneven: number
  /** One is reckoned, with no more than `soon after`. */
  vague: number
  /** Logarithm of how few events the tellers tell in the time in which the other is looked for. */
  seldom: number
  /** Events told just before or after by the tellers of both. */
  neighbours: number
  /** How many witnesses tell both; one does in one section; once only by the way or in a list. */
  again: number
  sameSection: number
  byTheWay: number
  /** Other events of the time for which one of them might be taken. */
  choice: number
}

export type Signs = TellingSigns & EventSigns

/** What two events are compared by. */
export interface Measures {
  weigh: TermWeights
  bindings: Bindings
  tellers: Tellers
}

/** Tellings of an event that another is compared with. */
const compared = 6

/** What the words of the tellings of two events that are most alike are worth. */
export function mostAlike(
  a: EventTellings,
  b: EventTellings,
  { weigh, bindings }: Measures,
  worth: (signs: TellingSigns) => number,
): number {
  let most = Number.NEGATIVE_INFINITY
  for (const one of a.occurrences.slice(0, compared))
    for (const other of b.occurrences.slice(0, compared))
      most = Math.max(most, worth(tellingSigns(one, other, weigh, bindings)))
  return most
}

/** The signs of the dates of two events and of who tells them, where `choice` others of the time might be meant. */
export function eventSigns(a: EventTellings, b: EventTellings, fit: Fit, tellers: Tellers, choice: number): EventSigns {
  const [own, other] = [finestSpan(a), finestSpan(b)]
  const near = fit === 'near'
  const window = near ? distance(a, b) + own + other : Math.min(sameSpan(a, b) ? oneSpan : widest, Math.max(own, other))
  return {
    near: Number(near),
    years: Number(near && Math.max(own, other) >= 1),
    slip: Number(near && areSome(a, b, isDayOfOtherYear)),
    reckoned: Number(near && [a, b].some(({ occurrences }) => occurrences.every(({ weak }) => weak))),
    uneven: Number(fit === 'agree' && window > 4 * Math.min(own, other)),
    vague: Number([a, b].some(({ occurrences }) => occurrences.every(({ weak, date }) => weak && date.endsWith('~')))),
    seldom: -Math.log(tellers.rate(a, b) * window),
    ...repeatSigns(a, b, tellers),
    neighbours: Math.min(2, sharedNeighbours(a, b, tellers)),
    choice: Math.log1p(choice),
  }
}

function areSome(a: EventTellings, b: EventTellings, hold: (one: Occurrence, other: Occurrence) => boolean): boolean {
  return a.occurrences
    .slice(0, compared)
    .some((one) => b.occurrences.slice(0, compared).some((each) => hold(one, each)))
}

/** 2 March 1942 and 2 March 1943: a slip of the pen. */
function isDayOfOtherYear(a: Occurrence, b: Occurrence): boolean {
  return a.from === a.to && b.from === b.to && a.from !== b.from && a.from % 10000 === b.from % 10000
}

function sharedNeighbours(a: EventTellings, b: EventTellings, tellers: Tellers): number {
  const beside = tellers.neighbours(b)
  return [...tellers.neighbours(a)].filter((event) => event !== b && beside.has(event)).length
}

function repeatSigns(a: EventTellings, b: EventTellings, tellers: Tellers) {
  const share = (key: (told: Occurrence) => string) => {
    const own = new Set(a.occurrences.map(key))
    return b.occurrences.some((told) => own.has(key(told)))
  }
  const again = share(tellerOf)
  return {
    again: Math.min(3, [...tellers.of(a)].filter((teller) => tellers.of(b).has(teller)).length),
    sameSection: Number(again && share((told) => `${tellerOf(told)} ${told.passage.section}`)),
    byTheWay: Number(again && (isMention(a) || isMention(b) || isListed(a) !== isListed(b))),
  }
}

/** It tells no deed: "the events of 1913". */
function isMention({ occurrences }: EventTellings): boolean {
  return occurrences.every(
    ({ deeds, end, passage }) => deeds.length === 0 && end === undefined && passage.type === 'narrative',
  )
}

/** A list beside the prose: "Captain – 2 August 1973". */
function isListed({ occurrences }: EventTellings): boolean {
  return occurrences.every(({ passage }) => passage.type === 'list-item' || passage.type === 'infobox')
}

/** Years in which it is as much of a chance that two tell of something else as that both give one span, `1842/1843`. */
const oneSpan = 0.25
/** Most years in which another event is looked for. */
const widest = 6

function sameSpan(a: EventTellings, b: EventTellings): boolean {
  const spans = new Set(a.occurrences.map(({ date }) => date).filter((date) => date.includes('/')))
  return b.occurrences.some(({ date }) => spans.has(date))
}

/** Years that the finest date of an event leaves open. */
function finestSpan({ occurrences }: EventTellings): number {
  return Math.min(...occurrences.map(yearsOpen))
}

function yearsOpen(told: Occurrence): number {
  const span = spread(told)
  if (span < 100) return Math.max(1, span) / 365
  return span < 10000 ? Math.min(12, span / 100 + 1) / 12 : span / 10000
}

/** Years between the finest dates. */
function distance(a: EventTellings, b: EventTellings): number {
  const [one, other] = [finest(a), finest(b)]
  return Math.max(0, inYears(other.from) - inYears(one.to), inYears(one.from) - inYears(other.to))
}

function finest({ occurrences }: EventTellings): Occurrence {
  return occurrences.reduce((best, told) => (spread(told) < spread(best) ? told : best))
}

function inYears(day: number): number {
  return Math.floor(day / 10000) + ((Math.floor(day / 100) % 100) - 1) / 12 + (day % 100) / 365
}
