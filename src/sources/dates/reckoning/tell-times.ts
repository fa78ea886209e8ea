import type { DateMention, Time } from '../../mention.ts'
import type { Passage, Section, Statement, Witness } from '../../witness.ts'
import type { DateLanguage } from '../language.ts'
import { edtfOfPoint, type Point } from '../point.ts'
import { spanOf } from './span.ts'
import { steadyDates } from './steady-dates.ts'

/** Gives every statement of the prose its time: stated in it, or carried forward from what stands before. */
export function tellTimes(witness: Witness, words: DateLanguage, issue?: Point): Passage[] {
  const steady = steadyDates(witness)
  const kinds = sectionKinds(witness, words, steady)
  const issued = issue && timeOf(issue)
  let carried = issued
  let reached = issued
  let section = -1
  return witness.passages.map((passage) => {
    const kind = kinds[passage.section] ?? 'apart'
    if (passage.section !== section) {
      if (kinds[section] === 'narrative') reached = carried
      carried = kind === 'narrative' ? reached : undefined
    }
    if (kind === 'summary' && passage.type === 'narrative') carried = issued
    section = passage.section
    if (passage.type === 'block-quotation' || passage.type === 'attribution') {
      return { ...passage, statements: passage.statements.map((statement) => timed(statement, asCarried(carried))) }
    }
    if (!['narrative', 'list-item', 'heading'].includes(passage.type))
      return { ...passage, statements: passage.statements.map(datedAlone) }
    const statements = passage.statements.map((statement) => {
      const told = narrated(statement, steady, carried)
      carried = told.after
      return timed(statement, told.time)
    })
    return { ...passage, statements }
  })
}

function timeOf(point: Point): Time | undefined {
  const edtf = edtfOfPoint(point)
  const span = spanOf(edtf)
  return span && { edtf, ...span, basis: 'carried' }
}

type SectionKind = 'narrative' | 'summary' | 'apart'

/** Years that a section may begin before the end of the one before it and still follow it. */
const overlap = 2

/** Sections that follow one another in time carry the date on; thematic ones date each paragraph for itself. */
function sectionKinds(witness: Witness, words: DateLanguage, steady: ReadonlySet<DateMention>): SectionKind[] {
  const years = witness.sections.map((): number[] => [])
  for (const { section, statements, type } of witness.passages) {
    if (type !== 'narrative' && type !== 'list-item') continue
    for (const { dates } of statements)
      for (const date of dates) if (steady.has(date)) years[section]?.push(yearOf(date))
  }
  let reached = Number.NEGATIVE_INFINITY
  return witness.sections.map((section, index) => {
    const told = years[index] ?? []
    if (section.role === 'opening') return told.length > 6 || witness.sections.length < 2 ? 'narrative' : 'summary'
    if (section.role !== 'body') return 'apart'
    if (told.length === 0) return isThematic(section, words) ? 'summary' : 'narrative'
    if ((told[0] ?? 0) < reached - overlap) return 'summary'
    reached = told.at(-1) ?? reached
    return 'narrative'
  })
}

function isThematic({ title }: Section, words: DateLanguage): boolean {
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.thematic.has(word))
}

function yearOf(date: DateMention): number {
  return Math.floor((date.from || date.to || 0) / 10000)
}

interface Told {
  time: Time | undefined
  after: Time | undefined
}

function narrated(statement: Statement, steady: ReadonlySet<DateMention>, carried: Time | undefined): Told {
  const dates = statement.dates.filter((date) => steady.has(date))
  const first = dates[0]
  if (!first) return { time: asCarried(carried), after: carried }
  const last = dates.at(-1) ?? first
  const time = statedTime(first, carried)
  return {
    time: { ...time, to: Math.max(time.to, openEnded(last) ? time.to : (last.to ?? 0)) },
    after: statedTime(last, carried),
  }
}

/** "until 1936" began where the narrative stood. */
function statedTime(date: DateMention, carried: Time | undefined): Time {
  const to = openEnded(date) ? (date.from ?? 0) : (date.to ?? 0)
  const from = date.from || to
  const began = date.sense === 'until' && carried && carried.from < from ? carried.from : from
  return { edtf: date.edtf, from: began, to, basis: 'stated' }
}

function openEnded(date: DateMention): boolean {
  return date.to === 99991231
}

function asCarried(time: Time | undefined): Time | undefined {
  return time && { ...time, basis: 'carried' }
}

function datedAlone(statement: Statement): Statement {
  const date = statement.dates.find((mention) => !mention.quoted)
  return date ? timed(statement, statedTime(date, undefined)) : statement
}

function timed(statement: Statement, time: Time | undefined): Statement {
  return time ? { ...statement, time } : statement
}
