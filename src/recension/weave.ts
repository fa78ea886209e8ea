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
  let current: Paragraph = { ...base, items: [] }
  const flush = () => {
    if (current.items.length > 0) result.push(current)
    current = { ...base, items: [] }
  }
  const waiting = [...placed]
  base.items.forEach((item, index) => {
    current.items.push(item)
    const next = base.items[index + 1]
    // Nothing comes between a sentence and one that leans on it.
    if (next && leaning(next)) return
    while (waiting[0] && waiting[0].slot.item <= index) {
      const one = waiting.shift()
      if (one) bring(one, current, result, flush)
      if (result.length > 0 && current.items.length === 0) current = { ...base, items: [] }
    }
  })
  flush()
  return result
}

/** A run of some length is a paragraph of its own; a stray sentence, or one that leans, goes to the paragraph before it. */
function bring(one: Placed, current: Paragraph, result: Paragraph[], flush: () => void): void {
  const [first, ...rest] = one.run.paragraphs
  if (!first) return
  const opening = first.items[0]
  const attach =
    first.form === 'prose' &&
    opening !== undefined &&
    (leaning(opening) || (rest.length === 0 && wordsOf(first.items) < STRAY))
  if (attach && current.items.length > 0 && current.form === 'prose') current.items.push(...first.items)
  else if (attach && result.at(-1)?.form === 'prose') result.at(-1)?.items.push(...first.items)
  else {
    flush()
    result.push({ ...first, items: [...first.items] })
  }
  if (rest.length > 0) {
    flush()
    result.push(...rest.map((paragraph) => ({ ...paragraph, items: [...paragraph.items] })))
  }
}

function wordsOf(items: Item[]): number {
  return items.reduce((sum, item) => sum + item.statement.text.split(' ').length, 0)
}
