import type { StatementId } from '../../sources/witness.ts'
import type { Chapter, Run } from '../layout.ts'
import { countsFrom } from './counts-from.ts'
import { openingOf } from './opening-of.ts'
import type { Orders, Slot } from './place-runs.ts'
import { skeleton } from './skeleton.ts'
import { takesUp } from './takes-up.ts'

export interface Candidate {
  slot: Slot
  /** What speaks for it, above 0, and against it, below. */
  score: number
  /** A sentence told there calls for it, not only the order or the year. */
  firm: boolean
}

/** What each hint is worth. */
const HINT = {
  toldBeforeIt: 2,
  toldAfterIt: 1.6,
  toldEarlier: 0.8,
  toldLater: 0.6,
  sameEvent: 4,
  sameEventLater: 2.4,
  opening: 1.5,
  statedYear: 1.2,
  carriedYear: 0.2,
  between: 0.6,
}
/** What a year between a run and the base text around it costs. */
const STRAY = { stated: 0.9, carried: 0.1, most: 3, carriedMost: 0.6 }
/** What it costs to leave the stretch between the sentences told before and after a run. */
const OUTSIDE = 1
/** From here on a sentence that tells the same event calls for a run. */
const FIRM = 0.45
/** Places handed on from one run to the next. */
const KEPT = 6

/** The places of the base text, and where it stands in time at each. */
export interface BaseText {
  slots: Slot[]
  years: Array<number | undefined>
  byStatement: ReadonlyMap<StatementId | undefined, Slot>
}

/** Looked at once for all witnesses whose runs are placed in it. */
export function baseTextOf(chapters: Chapter[]): BaseText {
  const slots = slotsOf(chapters)
  const byStatement = new Map(slots.map((slot) => [slot.paragraph.items[slot.item]?.statement.id, slot]))
  return { slots, years: yearsOf(chapters, slots), byStatement }
}

/** For each run the places of the base text that something speaks for; never none while the base has a sentence. */
export function candidateSlots({ slots, years, byStatement }: BaseText, runs: Run[], guests: Orders): Candidate[][] {
  const find = (id: StatementId | null) =>
    id === null ? undefined : (byStatement.get(id) ?? slots[guests.get(id) ?? -1])
  const between = proportional(runs, slots, find)
  const first = slots[0]
  let handed: Slot[] = first ? [first] : []
  return runs.map((run, index) => {
    if (first && isMotto(run)) return [{ slot: first, score: 0, firm: false }]
    const told = tiedTo(run, find(run.before))
    if (told) return [{ slot: told, score: 0, firm: true }]
    const hints = new Map<Slot, number>()
    const hint = (slot: Slot | undefined, worth: number) => {
      if (slot) hints.set(slot, (hints.get(slot) ?? 0) + worth)
    }
    const after = find(run.after)
    // Between what is told before and after several runs, the first lies near the one and the last near the other.
    if (runs[index - 1]?.before !== run.before)
      hint(find(run.before), run.beforeNear ? HINT.toldBeforeIt : HINT.toldEarlier)
    if (runs[index + 1]?.after !== run.after)
      hint(after && slots[Math.max(0, after.order - 1)], run.afterNear ? HINT.toldAfterIt : HINT.toldLater)
    const opening = run.over ? null : openingOf(run)
    // Words with which a witness opens tell no event, whatever one they are like.
    const bound = opening === 'words' ? [] : run.bound
    for (const { lemma, confidence, opens } of bound)
      hint(find(lemma), confidence * (opens ? HINT.sameEvent : HINT.sameEventLater))
    if (run.years) hint(slotOfYear(run.years, slots, years), run.stated ? HINT.statedYear : HINT.carriedYear)
    hint(between[index], HINT.between)
    if (opening === 'words') hint(first, HINT.opening)
    for (const slot of handed) if (!hints.has(slot)) hints.set(slot, 0)
    const firm = new Set([
      ...(run.beforeNear ? [find(run.before)] : []),
      ...(run.beforeNear && run.afterNear && after ? [slots[after.order - 1]] : []),
      ...bound.flatMap(({ lemma, confidence }) => (confidence >= FIRM ? [find(lemma)] : [])),
    ])
    const candidates = [...hints].map(([slot, worth]) => ({
      slot,
      score: worth - strayed(run, slot, years) - (opening || isBetween(slot, find(run.before), after) ? 0 : OUTSIDE),
      firm: firm.has(slot),
    }))
    candidates.sort((a, b) => b.score - a.score || a.slot.order - b.slot.order)
    handed = candidates.slice(0, KEPT).map((candidate) => candidate.slot)
    return candidates
  })
}

/** A motto stands before everything; that of an essay with its first paragraph. */
function isMotto({ paragraphs: [opening] }: Run): boolean {
  return opening?.items[0]?.passage.type === 'epigraph' && !opening.testimony
}

/** The place of what was told before a run, if it can stand nowhere else. */
function tiedTo(run: Run, told: Slot | undefined): Slot | undefined {
  return takesUp(run) || countsFrom(run, told?.paragraph.items[told.item]) ? told : undefined
}

function isBetween({ order }: Slot, before: Slot | undefined, after: Slot | undefined): boolean {
  const [low, high] = [before?.order ?? Number.NEGATIVE_INFINITY, after?.order ?? Number.POSITIVE_INFINITY]
  return low > high || (order >= low && order <= high)
}

/** Where each run falls if the runs between two told sentences are spread evenly between their lemmata. */
function proportional(
  runs: Run[],
  slots: Slot[],
  find: (id: StatementId | null) => Slot | undefined,
): Array<Slot | undefined> {
  const places: Array<Slot | undefined> = []
  let from = 0
  while (from < runs.length) {
    const low = find(runs[from]?.before ?? null)?.order ?? 0
    let to = from + 1
    while (to < runs.length && runs[to]?.before === runs[from]?.before) to++
    const high = find(runs[to - 1]?.after ?? null)?.order ?? low
    for (let at = from; at < to; at++)
      places.push(high < low ? undefined : slots[Math.round(low + ((high - low) * (at - from + 1)) / (to - from + 1))])
    from = to
  }
  return places
}

function slotsOf(chapters: Chapter[]): Slot[] {
  const slots: Slot[] = []
  let block = 0
  for (const chapter of chapters) {
    if (!chapter.timed) continue
    for (const paragraph of chapter.paragraphs) {
      // Nothing is brought into a summary, only after it.
      const isLast = paragraph === chapter.paragraphs.at(-1)
      paragraph.items.forEach((_, item) => {
        if (!paragraph.summary || (isLast && item === paragraph.items.length - 1))
          slots.push({ chapter, paragraph, item, order: slots.length, block })
      })
      block++
    }
  }
  return slots
}

/** The year at which the base text stands in each slot. */
function yearsOf(chapters: Chapter[], slots: Slot[]): Array<number | undefined> {
  const years = skeleton(chapters)
  return slots.map((slot) => {
    const item = slot.paragraph.items[slot.item]
    return item && years.get(item)
  })
}

/** The last sentence that has not passed the year. */
function slotOfYear([from, to]: [number, number], slots: Slot[], years: Array<number | undefined>): Slot | undefined {
  let low = 0
  let high = slots.length
  const middle = Math.min(to, (from + to) / 2 + 0.5)
  while (low < high) {
    const at = (low + high) >> 1
    if ((years[at] ?? Number.NEGATIVE_INFINITY) <= middle) low = at + 1
    else high = at
  }
  return slots[low - 1]
}

/** What comes after a sentence lies between its year and that of the next; after the last nothing is too late. */
function strayed(run: Run, slot: Slot, years: Array<number | undefined>): number {
  const here = years[slot.order]
  if (!run.years || here === undefined) return 0
  const isLast = slot.order === years.length - 1
  const next = isLast ? Number.POSITIVE_INFINITY : Math.max(here, years[slot.order + 1] ?? here)
  const gap = Math.max(0, run.years[0] - next, here - run.years[1])
  return run.stated ? Math.min(STRAY.most, gap * STRAY.stated) : Math.min(STRAY.carriedMost, gap * STRAY.carried)
}
