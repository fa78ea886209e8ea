import type { Chapter, Item, Paragraph } from './layout.ts'
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
  const result: Paragraph[] = []
  let current: Item[] = []
  const flush = () => {
    if (current.length > 0) result.push({ ...base, items: current })
    current = []
  }
  let waiting = placed
  base.items.forEach((item, index) => {
    current.push(item)
    const next = base.items[index + 1]
    // Nothing comes between a sentence and one that leans on it.
    if (next && leaning(next) !== 'no') return
    const due = waiting.filter((one) => one.slot.item <= index)
    waiting = waiting.filter((one) => one.slot.item > index)
    for (const one of inTheirOrder(due)) bring(one, current, result, flush)
  })
  flush()
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

/** A run of some length is a paragraph of its own; a stray sentence, or one that leans, goes to the paragraph before it. */
function bring(one: Placed, current: Item[], result: Paragraph[], flush: () => void): void {
  const [first, ...rest] = one.run.paragraphs
  const opening = first?.items[0]
  if (!first || !opening) return
  const isStray = rest.length === 0 && wordsOf(first.items) < STRAY
  const attach = first.form === 'prose' && (leaning(opening) !== 'no' || isStray)
  const last = result.at(-1)
  if (attach && current.length > 0) current.push(...first.items)
  else if (attach && last?.form === 'prose') last.items.push(...first.items)
  else {
    flush()
    result.push({ ...first, items: [...first.items] })
  }
  if (rest.length === 0) return
  flush()
  result.push(...rest.map((paragraph) => ({ ...paragraph, items: [...paragraph.items] })))
}

function wordsOf(items: Item[]): number {
  return items.reduce((sum, item) => sum + item.statement.text.split(' ').length, 0)
}
