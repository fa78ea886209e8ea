import type { StatementId } from '../../sources/witness.ts'
import type { Chapter, Paragraph } from '../layout.ts'
import type { BlockKey } from '../recension.ts'
import { blocksOf } from './blocks-of.ts'
import type { Gaps, Writer } from './writer.ts'

/** Writes the chapters block by block. */
export function writeChapters(chapters: Chapter[], writer: Writer): Map<Chapter, BlockKey> {
  const headings = new Map<Chapter, BlockKey>()
  for (const chapter of chapters) {
    headings.set(chapter, writer.heading(chapter.title, chapter.title, chapter.depth))
    for (const block of blocksOf(chapter.paragraphs)) writer.paragraphs(chapter.title, block, gapsIn(block))
  }
  return headings
}

/** Where sentences are left out inside a memory that is set off, because the text tells them; how it begins needs no sign. */
function gapsIn(block: Paragraph[]): Gaps {
  const before = new Set<StatementId>()
  const items = block.flatMap((paragraph) => (paragraph.testimony ? paragraph.items : []))
  items.forEach(({ statement, passage }, index) => {
    const at = passage.statements.indexOf(statement)
    if (index > 0 && at > 0 && passage.statements[at - 1] !== items[index - 1]?.statement) before.add(statement.id)
  })
  return { before, after: new Set() }
}
