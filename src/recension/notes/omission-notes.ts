import type { StatementId } from '../../sources/witness.ts'
import type { DocumentText } from '../documents.ts'
import type { Chapter, Item } from '../layout.ts'
import type { Wording } from '../wording/wording.ts'
import { escapeInline } from '../writing/escape.ts'
import { fingerprint } from '../writing/keys.ts'
import type { Footnote } from './footnote.ts'

/** Where the words stand that are left out of a document because the main text or another document has them. */
export function omissionNotes(texts: DocumentText[], chapters: Chapter[], wording: Wording): Footnote[] {
  const chapterOf = new Map<StatementId, string>()
  const parts = [...texts.map(({ title, extract }) => ({ title, paragraphs: extract })), ...chapters]
  for (const { title, paragraphs } of parts)
    for (const { items } of paragraphs) for (const { statement } of items) chapterOf.set(statement.id, title)
  const noteTo = (item: Item | undefined, after: number, lemma: StatementId | null): Footnote[] => {
    const chapter = lemma && chapterOf.get(lemma)
    if (!item || !chapter) return []
    const label = `o-${fingerprint(`${item.statement.text} ${after}`)}`
    const markdown = escapeInline(wording.elsewhere(chapter))
    return [{ label, statement: item.statement.id, at: Number.POSITIVE_INFINITY, markdown, holds: [] }]
  }
  return texts.flatMap(({ gaps, introduction, extract, elsewhere }) => [
    ...[...gaps].flatMap(([{ items }, places]) =>
      places.flatMap(({ after, lemma }) => noteTo(items[Math.max(0, after)], after, lemma)),
    ),
    ...(extract.length === 0 ? noteTo(introduction.at(-1)?.items.at(-1), 0, elsewhere) : []),
  ])
}
