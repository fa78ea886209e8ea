import type { Passage, StatementId, Witness } from '../../sources/witness.ts'
import type { Chapter, Item, Paragraph, Standing } from '../layout.ts'
import { inTime } from './in-time.ts'
import { parentOf, sectionCourse, streamsOf } from './streams.ts'

export interface OutlineInput {
  base: Witness
  /** Heading of what stands before the first heading of the base. */
  title: string
  standing(id: StatementId): Standing
  /** Sentences of others that stand for sentences of the base. */
  replaced: ReadonlyMap<StatementId, Item>
}

/** The chapters of the leading witness with its own sentences, before those of others come in. */
export function outline({ base, title, standing, replaced }: OutlineInput): Chapter[] {
  const chapters: Chapter[] = []
  const headed = new Set<number>()
  const streams = streamsOf(base)
  const bySection = new Map<number, Paragraph[]>()
  for (const passage of base.passages) {
    const stream = streams(passage)
    if (stream !== 'life' && stream !== 'reflection' && stream !== 'testimony') continue
    const paragraph = paragraphOf(passage, base, standing, replaced)
    if (!paragraph) continue
    const own = bySection.get(passage.section)
    if (own) own.push(paragraph)
    else bySection.set(passage.section, [paragraph])
  }
  const least = Math.min(
    ...[...bySection.keys()].filter((index) => index > 0).map((index) => chapterDepth(base, index)),
  )
  for (const [index, paragraphs] of [...bySection].sort((a, b) => a[0] - b[0])) {
    const section = base.sections[index]
    if (!section) continue
    const before = chapters.at(-1)
    // What goes on behind the notes of a chapter, without a heading, belongs to it.
    if (section.heading === null && before) {
      before.paragraphs.push(...paragraphs)
      continue
    }
    const parent = parentOf(base, index)
    const above = parent && !headed.has(parent.index) ? parent : null
    headed.add(index)
    if (above) headed.add(above.index)
    if (above && above.section.depth >= least) chapters.push(chapterOf(base, above.index, 1, title, []))
    chapters.push(chapterOf(base, index, section.depth > least ? 2 : 1, title, paragraphs))
  }
  markSummary(chapters)
  return inTime(chapters, sectionCourse(base))
}

/** The depth of the heading that makes the chapter of a section: its own, or that of the empty heading above it. */
function chapterDepth(base: Witness, index: number): number {
  const parent = parentOf(base, index)
  return parent ? parent.section.depth : (base.sections[index]?.depth ?? 1)
}

function chapterOf(base: Witness, index: number, depth: number, title: string, paragraphs: Paragraph[]): Chapter {
  const section = base.sections[index]
  const heading = section?.heading ? { witness: base, passage: section.heading } : null
  return { title: section?.title || title, depth, heading, index, timed: true, paragraphs }
}

/** What stands before the first heading sums up the life that the chapters tell. */
function markSummary(chapters: Chapter[]): void {
  const [first, ...rest] = chapters
  if (first?.index !== 0 || rest.length < 2) return
  for (const paragraph of first.paragraphs) paragraph.summary = true
}

function paragraphOf(
  passage: Passage,
  witness: Witness,
  standing: (id: StatementId) => Standing,
  replaced: ReadonlyMap<StatementId, Item>,
): Paragraph | null {
  const items: Item[] = []
  for (const statement of passage.statements) {
    const instead = replaced.get(statement.id)
    if (instead) items.push(instead)
    else if (standing(statement.id).type === 'printed') items.push({ statement, passage, witness })
  }
  return items.length > 0 ? { form: formOf(passage), items, witness, section: passage.section } : null
}

/** Block quotation, list item or running prose. */
export function formOf(passage: Passage): Paragraph['form'] {
  if (passage.type === 'block-quotation' || passage.type === 'epigraph' || passage.type === 'attribution')
    return 'quotation'
  return passage.type === 'list-item' ? 'list' : 'prose'
}
