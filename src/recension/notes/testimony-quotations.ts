import type { QuotationId } from '../../sources/witness.ts'
import type { Chapter } from '../layout.ts'
import { blocksOf } from '../writing/blocks-of.ts'
import type { PrintedQuotation } from './citation-notes.ts'

/** The memories that are set off in the chapters, as quotations from the document that tells them. */
export function testimonyQuotations(chapters: Chapter[]): PrintedQuotation[] {
  const blocks = chapters.flatMap(({ paragraphs }) => blocksOf(paragraphs))
  return blocks.flatMap((block) => {
    const items = block.filter(({ testimony }) => testimony).flatMap((paragraph) => paragraph.items)
    const [first, last] = [items[0], items.at(-1)]
    if (!first || !last) return []
    const { id, place, text } = first.statement
    return {
      siglum: first.witness.siglum,
      quotation: {
        id: `testimony/${id}` as QuotationId,
        place: { ...place, end: last.statement.place.end },
        text,
        parts: [],
        form: 'block' as const,
        statements: items.map(({ statement }) => statement.id),
        at: 0,
        end: last.statement.text.length,
        nested: false,
        citation: { via: 'document' as const },
      },
    }
  })
}
