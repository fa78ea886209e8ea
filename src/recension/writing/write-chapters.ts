import type { Chapter, Paragraph } from '../layout.ts'
import type { BlockKey } from '../recension.ts'
import type { Writer } from './writer.ts'

/** Writes the chapters; block quotations and lists that go on are one block. */
export function writeChapters(chapters: Chapter[], writer: Writer): Map<Chapter, BlockKey> {
  const headings = new Map<Chapter, BlockKey>()
  for (const chapter of chapters) {
    headings.set(chapter, writer.heading(chapter.title, chapter.title, chapter.depth))
    let open: Paragraph[] = []
    for (const paragraph of [...chapter.paragraphs, null]) {
      const last = open.at(-1)
      if (paragraph && last && goesOn(last, paragraph)) {
        open.push(paragraph)
        continue
      }
      writer.paragraphs(chapter.title, open)
      open = paragraph ? [paragraph] : []
    }
  }
  return headings
}

/** The next item of the same list, or the line that says whose a quotation is. */
function goesOn(last: Paragraph, next: Paragraph): boolean {
  if (
    last.form === 'prose' ||
    last.form !== next.form ||
    last.witness !== next.witness ||
    last.section !== next.section
  )
    return false
  return next.form === 'list' || next.items[0]?.passage.type === 'attribution'
}
