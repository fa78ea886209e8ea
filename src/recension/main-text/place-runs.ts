import type { StatementId } from '../../sources/witness.ts'
import type { Chapter, Paragraph, Run } from '../layout.ts'
import { type BaseText, type Candidate, candidateSlots } from './candidate-slots.ts'
import { openingOf } from './opening-of.ts'

/** Where a run goes: after this sentence of the base text. */
export interface Slot {
  chapter: Chapter
  paragraph: Paragraph
  /** Index of the sentence in the paragraph. */
  item: number
  /** Place among all sentences of the base text. */
  order: number
  /** Place among its paragraphs. */
  block: number
}

/** For sentences of other guests the place among the base text's to which they were brought. */
export type Orders = Map<StatementId, number>

export interface Placed {
  run: Run
  slot: Slot
  firm: boolean
}

/** What a step back or forward in the base text costs, by paragraph. */
const BACK = { step: 0.35, most: 4 }
const FORWARD = { step: 0.04, most: 1 }
/** The same inside a section that is brought in nearly whole: it is kept together. */
const TOGETHER = { step: 0.8, most: 5 }

/**
 * Finds the place of each run of one witness. The runs go in the order of their witness unless much speaks against it:
 * of all places that the sentences told around them and their dates suggest, the best row of places is taken.
 */
export function placeRuns(base: BaseText, runs: Run[], guests: Orders): Placed[] {
  const lists = candidateSlots(base, runs, guests)
  const paths: Path[][] = []
  runs.forEach((run, index) => {
    const before = paths[index - 1]
    const step = stepTo(run, runs[index - 1])
    paths.push((lists[index] ?? []).map((candidate) => extended(candidate, before, step)))
  })
  const placed: Placed[] = []
  let path = paths.at(-1)?.reduce((a, b) => (b.score > a.score ? b : a))
  for (let index = runs.length - 1; index >= 0 && path; index--) {
    const run = runs[index]
    if (run) placed.push({ run, slot: path.slot, firm: path.firm })
    path = path.before ?? undefined
  }
  return placed.reverse()
}

interface Path {
  slot: Slot
  firm: boolean
  score: number
  before: Path | null
}

function extended(candidate: Candidate, before: Path[] | undefined, step: Step): Path {
  let best: Path | null = null
  let most = before && before.length > 0 ? Number.NEGATIVE_INFINITY : 0
  for (const path of before ?? []) {
    const score = path.score - step(path.slot, candidate.slot)
    if (score > most) {
      most = score
      best = path
    }
  }
  return { slot: candidate.slot, firm: candidate.firm, score: most + candidate.score, before: best }
}

type Step = (from: Slot, to: Slot) => number

/** What it costs to go to a run; nothing after an opening that tells what comes later. */
function stepTo(run: Run, last: Run | undefined): Step {
  return last && (last.over || openingOf(last) === 'event') ? () => 0 : (from, to) => cost(from, to, run, last)
}

function cost(from: Slot, to: Slot, run: Run, last: Run | undefined): number {
  const blocks = to.block - from.block
  const sameSection = last?.section === run.section
  if (sameSection && run.together)
    return Math.min(TOGETHER.most, Math.abs(blocks) * TOGETHER.step) + (to.order < from.order ? 1 : 0)
  if (to.order < from.order) return Math.min(BACK.most, 0.3 - blocks * BACK.step) * (sameSection ? 1 : 0.6)
  return Math.min(FORWARD.most, blocks * FORWARD.step)
}
