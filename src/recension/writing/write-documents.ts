import type { StatementId } from '../../sources/witness.ts'
import type { DocumentText } from '../documents.ts'
import type { BlockKey } from '../recension.ts'
import type { Wording } from '../wording/wording.ts'
import type { Gaps, Writer } from './writer.ts'

/** The part with the longer extracts: heading, introduction, block quotation. */
export function writeDocuments(texts: DocumentText[], wording: Wording, writer: Writer): void {
  if (texts.length === 0) return
  writer.heading(wording.documents, wording.documents, 1)
  for (const text of texts) {
    const key: BlockKey = writer.heading(wording.documents, text.title, 2)
    for (const { statement } of text.heading) writer.printed.set(statement.id, key)
    for (const paragraph of text.introduction) writer.paragraphs(wording.documents, [paragraph])
    writer.paragraphs(wording.documents, text.extract, gapsOf(text))
  }
}

/** Statements after (or before) which words are left out. */
function gapsOf({ gaps }: DocumentText): Gaps {
  const after = new Set<StatementId>()
  const before = new Set<StatementId>()
  for (const [paragraph, indexes] of gaps)
    for (const { after: index } of indexes) {
      const item = paragraph.items[Math.max(0, index)]
      if (item) (index < 0 ? before : after).add(item.statement.id)
    }
  return { before, after }
}
