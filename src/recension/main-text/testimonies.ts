import type { Passage, StatementId, Witness } from '../../sources/witness.ts'
import type { Bound, Item, Paragraph, Run, Standing } from '../layout.ts'
import { bindsBack, extend, leavesTime, opened } from './open-run.ts'
import { questions } from './questions.ts'
import { streamsOf } from './streams.ts'

/** Fewer words of a memory are not parted from the rest to stand at their own time. */
const ALONE = 25
/** What a sentence of it that is told elsewhere says of its place, for that of one that is bound there. */
const TOLD = 0.5
/** Share of the paragraphs of an essay that tell what others tell too, from which on it retells the life; a few do not. */
const RETELLS = 0.6
const FEW = 4
/** From here on a sentence that tells the same event calls for a memory. */
const CALLS = 0.3

/**
 * What a witness tells of his own memory, paragraph by paragraph, each to be set off at the time it tells of. What
 * nothing calls for stays behind the paragraph before it; before the first that is called it stays where it is.
 */
export function testimonies(witness: Witness, standing: (id: StatementId) => Standing, bound: Bound): Run[] {
  const runs: Run[] = []
  let told: Told | null = null
  let waiting: Run[] = []
  let motto: Paragraph[] | null = []
  const asked = questions(witness, standing)
  for (const passage of remembered(witness, standing, bound)) {
    const last = runs.at(-1)
    const found = partsOf(passage, { witness, told, bound, standing })
    const [first, ...rest] = found.runs
    first?.paragraphs.unshift(...asked(passage))
    if (passage.type !== 'narrative' && motto) {
      motto.push(...found.runs.flatMap(({ paragraphs }) => paragraphs))
      continue
    }
    // A motto goes with the first paragraph, or stays with it.
    if (first && isCalled(first)) first.paragraphs.unshift(...(motto ?? []))
    motto = null
    if (first && last && (bindsBack(passage, witness) || (!isCalled(first) && first.section === last.section)))
      join(last, first)
    else if (first && isCalled(first)) runs.push(first)
    for (const run of rest) runs.push(run)
    for (const run of runs.slice(runs.lastIndexOf(last as Run) + 1)) waiting.push(run)
    if (found.told === told) continue
    for (const run of waiting) run.after = found.told?.lemma ?? null
    waiting = []
    told = found.told
  }
  return runs.map(dated).map(setOff)
}

/** A memory that gives no time of its own is told at the first that it mentions: "Miss Amt, who ruled here from 1920, …" */
function dated(run: Run): Run {
  const dates = run.paragraphs.flatMap(({ items }) => items.flatMap(({ statement }) => statement.dates))
  const first = dates.find(({ from, quoted, sense }) => from !== undefined && !quoted && sense !== 'since')
  if (run.stated || first?.from === undefined) return run
  const [from, to] = [first.from, first.to ?? first.from].map((day) => Math.floor(day / 10000)) as [number, number]
  return { ...run, years: [from, to], stated: true }
}

/** Memories; and of an essay that retells the life, paragraph by paragraph, all of it. */
function remembered(witness: Witness, standing: (id: StatementId) => Standing, bound: Bound): Passage[] {
  const streams = streamsOf(witness)
  const memories = witness.passages.filter((passage) => streams(passage) === 'testimony')
  if (memories.length > 0 || witness.passages.some((passage) => streams(passage) === 'life')) return memories
  const essay = witness.passages.filter((passage) => streams(passage) === 'reflection')
  const paragraphs = essay.filter(({ type }) => type === 'narrative')
  const retells = ({ statements }: Passage) =>
    statements.some(({ id }) => standing(id).type === 'told' || bound.has(id))
  return paragraphs.length > FEW && paragraphs.filter(retells).length >= RETELLS * paragraphs.length ? essay : []
}

interface Told {
  lemma: StatementId
  passage: Passage
}

interface Remembered {
  witness: Witness
  /** The last sentence before it that the main text tells. */
  told: Told | null
  bound: Bound
  standing(id: StatementId): Standing
}

/** A paragraph as one run, or as several where it goes on to another time. */
function partsOf(passage: Passage, { witness, told, bound, standing }: Remembered): { runs: Run[]; told: Told | null } {
  const runs: Run[] = []
  const open = () => ({ ...opened(witness, passage, last, new Set()), beforeNear: false })
  let last = told
  let run = open()
  let said = 0
  let left = wordsOf(passage.statements.flatMap((one) => (standing(one.id).type === 'printed' ? one.text : [])))
  for (const statement of passage.statements) {
    const stands = standing(statement.id)
    const opens = run.paragraphs.length === 0
    if (stands.type === 'told') {
      run.bound.push({ lemma: stands.lemma, confidence: TOLD * stands.confidence, opens })
      last = { lemma: stands.until ?? stands.lemma, passage }
    }
    if (stands.type !== 'printed') continue
    const item: Item = { statement, passage, witness }
    if (said >= ALONE && left >= ALONE && leavesTime(run, item)) {
      runs.push(run)
      run = open()
      said = 0
    }
    if (stands.beside) run.bound.push({ lemma: stands.beside, confidence: 1, opens: run.paragraphs.length === 0 })
    extend(run, item, bound)
    const words = wordsOf([statement.text])
    said += words
    left -= words
  }
  if (run.paragraphs.length > 0) runs.push(run)
  return { runs, told: last }
}

function wordsOf(texts: string[]): number {
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0)
}

function isCalled({ stated, bound }: Run): boolean {
  return stated || bound.some(({ confidence }) => confidence >= CALLS)
}

function join(run: Run, next: Run): void {
  for (const paragraph of next.paragraphs) run.paragraphs.push(paragraph)
  run.bound.push(...next.bound.map((one) => ({ ...one, opens: false })))
}

function setOff(run: Run): Run {
  return {
    ...run,
    paragraphs: run.paragraphs.map((one): Paragraph => ({ ...one, form: 'quotation', testimony: true })),
  }
}
