import type { Collation } from '../../collation/collation.ts'
import type { StatementId, Witness } from '../../sources/witness.ts'
import type { Bound, Chapter, Item, Run, Standing } from '../layout.ts'
import type { Wording } from '../wording/wording.ts'
import { baseTextOf } from './candidate-slots.ts'
import { introduced } from './introduced.ts'
import { measured } from './measured.ts'
import { openedBy } from './opened-by.ts'
import { outline } from './outline.ts'
import { type Orders, type Placed, placeRuns } from './place-runs.ts'
import { runsOf } from './runs.ts'
import { streamsOf } from './streams.ts'
import { subheadings } from './subheadings.ts'
import { testimonies } from './testimonies.ts'
import { themes } from './themes.ts'
import { weave } from './weave.ts'

export interface MainTextInput {
  witnesses: Witness[]
  collation: Collation
  wording: Wording
  standing(id: StatementId): Standing
}

/** The chapters of the main text: the leading witness with what the others add, in the order of time; then the themes. */
export function mainText({ witnesses, collation, wording, standing }: MainTextInput): Chapter[] {
  const base = witnesses.find((witness) => witness.siglum === collation.base) ?? witnesses[0]
  if (!base) return []
  const others = witnesses.filter((witness) => witness !== base)
  const title = wording.introduction
  const replaced = replacements(others, base, standing)
  const moved = new Set([...replaced.values()].map((item) => item.statement.id))
  const chapters = outline({ base, title, standing, replaced })
  const bound = boundTo(collation, standing)
  const stays = (id: StatementId): Standing => (moved.has(id) ? { type: 'dropped', reason: '' } : standing(id))
  const remembered = chapters.length > 0 ? others.map((witness) => testimonies(witness, stays, bound)) : []
  const runs = [...others.map((witness) => runsOf(witness, stays, bound)), ...remembered]
  const life = chapters.length > 0 ? woven(chapters, runs) : unplaced(runs.flat(), title)
  for (const { statement } of itemsOf(remembered.flat())) moved.add(statement.id)
  const told = introduced(subheadings(life, witnesses, stays)).map((chapter) => ({
    ...chapter,
    paragraphs: measured(chapter.paragraphs),
  }))
  return [
    ...named(openedBy(told), base, wording),
    ...themes({ witnesses: [base, ...others], standing: stays, wording }),
  ]
}

/** What no heading parts is no introduction to anything. */
function named(chapters: Chapter[], { subject }: Witness, { life, history }: Wording): Chapter[] {
  const [first, ...more] = chapters
  if (!first || first.heading !== null || more.some(({ depth }) => depth === 1)) return chapters
  return [{ ...first, title: subject?.pronoun && !subject.thing ? life : history }, ...more]
}

function itemsOf(runs: Run[]): Item[] {
  return runs.flatMap(({ paragraphs }) => paragraphs.flatMap(({ items }) => items))
}

function woven(chapters: Chapter[], runs: Run[][]): Chapter[] {
  const guests: Orders = new Map()
  // What a witness tells may hang on what another guest tells, so that its place must be known.
  const base = baseTextOf(chapters)
  for (const ofWitness of runs) note(placeRuns(base, ofWitness, guests), guests)
  const placed = runs.flatMap((ofWitness) => placeRuns(base, ofWitness, guests))
  return weave(
    chapters,
    placed.sort((a, b) => a.slot.order - b.slot.order),
  )
}

function note(placed: Placed[], guests: Orders): void {
  for (const { run, slot } of placed) for (const { statement } of itemsOf([run])) guests.set(statement.id, slot.order)
}

/** The leading witness tells no life; what the others tell stands in their order. */
function unplaced(runs: Run[], title: string): Chapter[] {
  const paragraphs = runs.flatMap((run) => run.paragraphs)
  return paragraphs.length > 0 ? [{ title, depth: 1, heading: null, index: -1, timed: true, paragraphs }] : []
}

/** Sentences of the base that a fuller one of another witness stands for, in its place. */
function replacements(
  others: Witness[],
  base: Witness,
  standing: (id: StatementId) => Standing,
): Map<StatementId, Item> {
  const items = new Map<StatementId, Item>()
  for (const witness of others) {
    const streams = streamsOf(witness)
    for (const passage of witness.passages)
      if (passage.type === 'narrative' && streams(passage) === 'life')
        for (const statement of passage.statements) items.set(statement.id, { statement, passage, witness })
  }
  const replaced = new Map<StatementId, Item>()
  const used = new Set<StatementId>()
  const streams = streamsOf(base)
  const passages = base.passages.filter((passage) => passage.type === 'narrative' && streams(passage) === 'life')
  for (const passage of passages)
    for (const statement of passage.statements) {
      const stands = standing(statement.id)
      const item = stands.type === 'told' ? items.get(stands.lemma) : undefined
      if (!item || used.has(item.statement.id)) continue
      if (standing(item.statement.id).type !== 'printed') continue
      replaced.set(statement.id, item)
      used.add(item.statement.id)
    }
  return replaced
}

/** For each lemma that shares an event with another: the lemma that leads the event, or what is printed instead. */
function boundTo(collation: Collation, standing: (id: StatementId) => Standing): Bound {
  const lemma = new Map(collation.loci.map((locus) => [locus.id, locus.lemma]))
  const bound: Bound = new Map()
  for (const event of collation.events) {
    const [lead, ...rest] = event.loci.map((id) => lemma.get(id))
    const stands = lead && standing(lead)
    const printed = stands?.type === 'told' ? stands.lemma : lead
    rest.forEach((follower, index) => {
      if (printed && follower) bound.set(follower, { lemma: printed, confidence: event.confidence?.[index + 1] ?? 0.5 })
    })
  }
  return bound
}
