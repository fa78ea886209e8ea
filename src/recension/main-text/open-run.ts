import type { Passage, Statement, StatementId, Witness } from '../../sources/witness.ts'
import type { Bound, Item, Paragraph, Run } from '../layout.ts'
import { announcedDeath } from './announced-death.ts'
import { countsTime, leaning, meansAnother, speaksOfThing, standsForAnother } from './leaning.ts'
import { formOf } from './outline.ts'
import { toldTime } from './told-time.ts'

/** An undated sentence of fewer words leads to the next: "Her last book is her best." */
const LEADS = 7

/** Years by which a sentence leaves the time of a run, so that its own place is looked for. */
const LEAVES = 2

/** Dates of a sentence that runs through so many years. */
const SEVERAL = 3
const THROUGH = 20

/** A run that begins in a passage, after what was told before it. */
export function opened(
  witness: Witness,
  passage: Passage,
  told: { lemma: StatementId; passage: Passage } | null,
  together: ReadonlySet<number>,
): Run {
  return {
    witness,
    section: passage.section,
    paragraphs: [],
    before: told?.lemma ?? null,
    beforeNear: told?.passage === passage,
    after: null,
    afterNear: false,
    bound: [],
    years: null,
    stated: false,
    together: together.has(passage.section),
  }
}

/** Adds a sentence to a run, with what it says of the run's place and time. */
export function extend(run: Run, item: Item, bound: Bound): void {
  const opens = run.paragraphs.length === 0
  const last = run.paragraphs.at(-1)
  if (last && (last.items.at(-1)?.passage === item.passage || goesOn(last, item))) last.items.push(item)
  else run.paragraphs.push(paragraph(item))
  const event = bound.get(item.statement.id)
  if (event) run.bound.push({ ...event, opens })
  date(run, item)
}

/** A paragraph of the source that begins by leaning on the one before it is not one of the book. */
function goesOn({ form }: Paragraph, item: Item): boolean {
  return form === 'prose' && item.passage.type === 'narrative' && leaning(item) === 'matter'
}

function date(run: Run, item: Item): void {
  const { statement } = item
  const told = toldTime(statement, item.witness) ?? announcedDeath(item)
  const time = told ?? statement.time
  if (!time || run.stated) return
  const stated = told !== undefined && !looksAhead(statement) && !isAfterword(run, item)
  if (run.years !== null && !stated) return
  const years: [number, number] = [yearOf(time.from), yearOf(time.to)]
  const over = stated && looksOver(statement, years)
  if (over) run.over = true
  run.years = over ? [years[1], years[1]] : years
  run.stated = stated
}

/** It runs through a life, and is told when that is over: "Built in 1702, burnt in 1788, it was sold in 1811." */
function looksOver({ dates }: Statement, [from, to]: [number, number]): boolean {
  return dates.length >= SEVERAL && to - from >= THROUGH
}

/** A dated sentence that can stand alone and tells of another time than the run so far, or the first of any time. */
export function leavesTime({ years, together, paragraphs }: Run, item: Item): boolean {
  const time = toldTime(item.statement, item.witness)
  const last = paragraphs.at(-1)?.items.at(-1)?.statement
  const leads = !(last && toldTime(last, item.witness)) && (last?.text.split(' ').length ?? 0) < LEADS
  if (together || leads || !time || looksAhead(item.statement)) return false
  const gap = years ? Math.max(yearOf(time.from) - years[1], years[0] - yearOf(time.to)) : LEAVES
  if (gap < LEAVES || leaning(item) === 'matter' || countsTime(item) || speaksOfThing(item)) return false
  return !standsForAnother(item) && !meansAnother(item)
}

function yearOf(day: number): number {
  return Math.floor(day / 10000)
}

/**
 * What leans on the matter before it is told there, whatever its own date, if that is told of a known time: "… I saw it
 * burn. That book came out in 1912."
 */
function isAfterword({ years, beforeNear, paragraphs }: Run, item: Item): boolean {
  return beforeNear && years !== null && paragraphs[0]?.items[0] !== item && leaning(item) === 'matter'
}

/** Its only date stands in a clause hung on behind: "and took in washing until she died in 1931". */
function looksAhead({ dates, clauses = [] }: Statement): boolean {
  const isBehind = ({ at }: { at: number }) => {
    const clause = clauses.findIndex(({ at: from, end }) => from <= at && at < end)
    return clause > 0 && clauses[clause]?.joint === 'subordinate'
  }
  return dates.length > 0 && dates.every(isBehind)
}

function paragraph(item: Item): Paragraph {
  return { form: formOf(item.passage), items: [item], witness: item.witness, section: item.passage.section }
}

/** Whether a passage belongs to the one before it: a quotation, or what takes it up in the same time. */
export function bindsBack(passage: Passage | undefined, witness: Witness): boolean {
  const statement = passage?.statements[0]
  if (!passage || !statement) return false
  if (passage.type === 'block-quotation' || passage.type === 'attribution') return true
  const dated = toldTime(statement, witness) !== undefined
  const item = { statement, passage, witness }
  return passage.type === 'narrative' && !dated && (leaning(item) === 'matter' || speaksOfThing(item))
}
