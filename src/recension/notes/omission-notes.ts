import type { StatementId } from '../../sources/witness.ts'
import type { DocumentText } from '../documents.ts'
import type { Chapter } from '../layout.ts'
import type { Wording } from '../wording/wording.ts'
import { escapeInline } from '../writing/escape.ts'
import { fingerprint } from '../writing/keys.ts'
import type { Footnote } from './footnote.ts'

/** Where the words stand that are left out of a document because the main text has them. */
export function omissionNotes(texts: DocumentText[], chapters: Chapter[], wording: Wording): Footnote[] {
  const chapterOf = new Map<StatementId, string>()
  for (const { title, paragraphs } of chapters)
    for (const { items } of paragraphs) for (const { statement } of items) chapterOf.set(statement.id, title)
  const notes: Footnote[] = []
  for (const { gaps } of texts)
    for (const [paragraph, places] of gaps)
      for (const { after, lemma } of places) {
        const item = paragraph.items[Math.max(0, after)]
        const chapter = lemma && chapterOf.get(lemma)
        if (!item || !chapter) continue
        notes.push({
          label: `o-${fingerprint(`${item.statement.text} ${after}`)}`,
          statement: item.statement.id,
          at: Number.POSITIVE_INFINITY,
          markdown: escapeInline(wording.elsewhere(chapter)),
          holds: [],
        })
      }
  return notes
}
