import type { BookConfig, StatementRef } from '../../config/config.ts'
import { report } from '../../messages/report.ts'
import type { Chapter, Paragraph } from '../layout.ts'

/** Moves the sentences that the editor ordered to stand after another; an order that matches nothing is reported. */
export function reordered(chapters: Chapter[], config: BookConfig): Chapter[] {
  const paragraphs = chapters.flatMap((chapter) => chapter.paragraphs)
  for (const decision of config.decisions) {
    if (decision.type !== 'order') continue
    const from = find(paragraphs, decision.statement)
    const to = find(paragraphs, decision.after)
    const [item] = from && to && from !== to ? from.paragraph.items.splice(from.index, 1) : []
    if (item && to) {
      const shift = from?.paragraph === to.paragraph && from.index < to.index ? 0 : 1
      to.paragraph.items.splice(to.index + shift, 0, item)
    } else unmatched(config, decision.line, from ? decision.after : decision.statement)
  }
  return chapters.map((chapter) => ({
    ...chapter,
    paragraphs: chapter.paragraphs.filter(({ items }) => items.length > 0),
  }))
}

function find(paragraphs: Paragraph[], ref: StatementRef): { paragraph: Paragraph; index: number } | null {
  const wanted = ref.text.replace(/\s+/g, ' ').trim()
  for (const paragraph of paragraphs) {
    const index = paragraph.items.findIndex(
      ({ statement }) => statement.place.file === ref.file && statement.text.includes(wanted),
    )
    if (index >= 0) return { paragraph, index }
  }
  return null
}

function unmatched(config: BookConfig, line: number, ref: StatementRef): void {
  report(config.file, 'no-unmatched-order', {
    reason: `No sentence of the main text comes from \`${ref.file}\` and has the words \`${ref.text}\``,
    where: { line },
  })
}
