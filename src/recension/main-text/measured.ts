import type { Item, Paragraph } from '../layout.ts'
import { leaning, needs } from './leaning.ts'

/** A paragraph of more words, put together from several, is parted where a new one can begin. */
const LONG = 180
/** So many words make a paragraph of it, and so many must be left for the last. */
const ENOUGH = 90
const LEAST = 45
/** Behind a sentence that has an end. */
const STOPPED = /[.!?…:;,][\p{Pe}\p{Pf}\p{Pi}"'*]*$/u

/**
 * Paragraphs of a length that can be read: what was woven into one beyond that is parted, where another paragraph of a
 * source begins, and nothing goes on behind a line that was cut off in its source.
 */
export function measured(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.form === 'prose' ? whole(paragraph).flatMap(parted) : [paragraph],
  )
}

/** Parted behind each line that was cut off. */
function whole(paragraph: Paragraph): Paragraph[] {
  const ends = paragraph.items.flatMap((item, at) => (isCutOff(item, paragraph.items[at + 1]) ? [at + 1] : []))
  return [0, ...ends].map((from, index) => partOf(paragraph, from, ends[index]))
}

/** The last line of a passage that ends without a mark, before the words of another. */
function isCutOff({ statement, passage }: Item, next: Item | undefined): boolean {
  return next !== undefined && next.passage !== passage && !STOPPED.test(statement.text)
}

function parted(paragraph: Paragraph): Paragraph[] {
  let left = wordsOf(paragraph.items)
  if (left <= LONG) return [paragraph]
  const starts = [0]
  let before = 0
  paragraph.items.forEach((item, at) => {
    const last = paragraph.items[at - 1]
    if (before >= ENOUGH && left >= LEAST && last && beginsAnew(item, last)) {
      starts.push(at)
      before = 0
    }
    before += wordsOf([item])
    left -= wordsOf([item])
  })
  return starts.map((from, index) => partOf(paragraph, from, starts[index + 1]))
}

/** Another paragraph of a source begins with it, and it says for itself what it is about. */
function beginsAnew(item: Item, last: Item): boolean {
  return item.passage !== last.passage && leaning(item) === 'no' && !needs(item, last)
}

function partOf(paragraph: Paragraph, from: number, to?: number): Paragraph {
  return { ...paragraph, items: paragraph.items.slice(from, to) }
}

function wordsOf(items: Item[]): number {
  return items.reduce((sum, { statement }) => sum + statement.text.split(' ').length, 0)
}
