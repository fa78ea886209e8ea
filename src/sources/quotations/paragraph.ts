import type { NoteMark, Passage, Statement } from '../witness.ts'

/** A passage as one text, with the way back to its statements. */
export interface Paragraph {
  passage: Passage
  /** Its place among the paragraphs of the document. */
  index: number
  text: string
  /** Each statement with where it begins and ends in `text`. */
  parts: Array<{ statement: Statement; from: number; to: number }>
  /** Note marks by their offset in `text`. */
  marks: Array<{ at: number; mark: NoteMark }>
}

/** Joins the statements of a passage, without its note marks. */
export function paragraph(passage: Passage, index: number): Paragraph {
  const parts: Paragraph['parts'] = []
  const marks: Paragraph['marks'] = []
  const texts: string[] = []
  let from = 0
  for (const statement of passage.statements) {
    const to = from + statement.text.length
    parts.push({ statement, from, to })
    for (const mark of statement.marks) marks.push({ at: from + mark.at, mark })
    texts.push(statement.text)
    from = to + 1
  }
  return { passage, index, text: texts.join(' '), parts, marks }
}

/** Indexes of the first and last statement that hold a stretch of the paragraph. */
export function statementsOf({ parts }: Paragraph, start: number, end: number): { first: number; last: number } {
  const first = indexOf(parts, start)
  return { first, last: Math.max(first, indexOf(parts, Math.max(start, end - 1))) }
}

/** Index of the first note mark at or after an offset. */
export function marksFrom({ marks }: Paragraph, at: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] as { at: number }).at < at) low = middle + 1
    else high = middle
  }
  return low
}

function indexOf(parts: Paragraph['parts'], at: number): number {
  let low = 0
  let high = parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((parts[middle] as { from: number }).from <= at) low = middle
    else high = middle - 1
  }
  return low
}
