import type { Chapter, Item, Paragraph, Run } from './layout.ts'
import { leaning } from './leaning.ts'
import type { Placed } from './place-runs.ts'

/** Fewer words than this don't make a paragraph of their own. */
const STRAY = 40

/** Brings the runs into the paragraphs of the base text. */
export function weave(chapters: Chapter[], placed: Placed[]): Chapter[] {
  const byParagraph = new Map<Paragraph, Placed[]>()
  for (const one of placed) byParagraph.set(one.slot.paragraph, [...(byParagraph.get(one.slot.paragraph) ?? []), one])
  return chapters.map((chapter) => ({
    ...chapter,
    paragraphs: chapter.paragraphs.flatMap((paragraph) => woven(paragraph, byParagraph.get(paragraph) ?? [])),
  }))
}

function woven(base: Paragraph, placed: Placed[]): Paragraph[] {
  if (placed.length === 0) return [base]
  const inside = base.form === 'prose' ? placed.filter(({ run }) => isStray(run) || isTied(run)) : []
  const items: Item[] = []
  let waiting = inside
  base.items.forEach((item, index) => {
    items.push(item)
    const next = base.items[index + 1]
    // Nothing comes between a sentence and one that leans on it; what may follow any sentence waits for the end.
    const leans = next ? leaning(next) : 'matter'
    if (leans === 'matter') return
    const due = waiting.filter((one) => one.slot.item <= index && (leans === 'no' || isTied(one.run)))
    waiting = waiting.filter((one) => !due.includes(one))
    for (const { run } of inTheirOrder(due)) items.push(...itemsOf(run))
  })
  const result: Paragraph[] = [{ ...base, items }]
  const outside = placed.filter((one) => !inside.includes(one) || waiting.includes(one))
  const runs = inTheirOrder(outside).map(({ run }) => run)
  for (const [index, run] of runs.entries()) append(run, runs[index + 1], result)
  return result
}

/** Runs that come to the same place keep the order of their witness. */
function inTheirOrder(due: Placed[]): Placed[] {
  const turns = new Map<string, number>()
  for (const { run } of due) if (!turns.has(run.witness.siglum)) turns.set(run.witness.siglum, turns.size)
  const turn = ({ run }: Placed) => turns.get(run.witness.siglum) ?? 0
  return [...due].sort((a, b) => turn(a) - turn(b) || startOf(a) - startOf(b))
}

function startOf({ run }: Placed): number {
  return run.paragraphs[0]?.items[0]?.statement.place.start ?? 0
}

/** It takes up what the base has just said, in the words of its own witness. */
function isTied(run: Run): boolean {
  const opening = run.paragraphs[0]?.items[0]
  return run.beforeNear && run.paragraphs.length === 1 && opening !== undefined && leaning(opening) === 'matter'
}

/** A sentence or two that make no paragraph of their own. */
function isStray(run: Run): boolean {
  return run.paragraphs.length === 1 && run.paragraphs[0]?.form === 'prose' && wordsOf(itemsOf(run)) < STRAY
}

/**
 * A run is a paragraph of its own from its first sentence that stands alone; what leans before that ends the paragraph
 * before it. A stray sentence joins its neighbours of the same witness, else the paragraph before it.
 */
function append(run: Run, next: Run | undefined, result: Paragraph[]): void {
  const [first, ...rest] = run.paragraphs
  if (!first) return
  const last = result.at(-1)
  if (first.form !== 'prose' || last?.form !== 'prose') result.push(first)
  else {
    const from = first.items.findIndex((item) => leaning(item) === 'no')
    const alone = from < 0 ? [] : first.items.slice(from)
    const joins = isStray({ ...run, paragraphs: [{ ...first, items: alone }, ...rest] }) && !goesOnWith(run, next)
    const leans = joins ? first.items : first.items.slice(0, from < 0 ? first.items.length : from)
    result[result.length - 1] = { ...last, items: [...last.items, ...leans] }
    if (!joins && alone.length > 0) result.push({ ...first, items: alone })
  }
  result.push(...rest)
}

/** Whether the next run leans, so that it will follow this one in its paragraph. */
function goesOnWith(run: Run, next: Run | undefined): boolean {
  const opening = next?.paragraphs[0]?.items[0]
  return next?.witness === run.witness && opening !== undefined && leaning(opening) !== 'no'
}

function itemsOf(run: Run): Item[] {
  return run.paragraphs.flatMap((paragraph) => paragraph.items)
}

function wordsOf(items: Item[]): number {
  return items.reduce((sum, item) => sum + item.statement.text.split(' ').length, 0)
}
