import type { Statement, StatementId, Witness } from '../sources/witness.ts'
import type { Chapter, Paragraph, Standing } from './layout.ts'
import { formOf } from './outline.ts'
import { streamsOf } from './streams.ts'
import type { Wording } from './wording/wording.ts'

/** Fewer words than this make an entry of a list of works; more are a description worth printing. */
const DESCRIPTION = 30
const SENTENCE = 15

/** Sections on ideas, works and style, after the life: those of the leading witness first, equal titles together. */
export function themes(witnesses: Witness[], standing: (id: StatementId) => Standing, wording: Wording): Chapter[] {
  const chapters = new Map<string, Chapter>()
  for (const witness of witnesses) {
    const streams = streamsOf(witness)
    for (const passage of witness.passages) {
      const described =
        passage.type === 'work' && passage.text.split(' ').length > DESCRIPTION && isRead(passage.statements)
      if (streams(passage) !== 'theme' && !described) continue
      const items = passage.statements
        .filter((statement) => standing(statement.id).type === 'printed')
        .map((statement) => ({ statement, passage, witness }))
      if (items.length === 0) continue
      const section = witness.sections[passage.section]
      const title = section?.title || (described ? wording.works : wording.themes)
      const chapter = chapters.get(title.toLowerCase()) ?? opened(title, witness, passage.section)
      chapters.set(title.toLowerCase(), chapter)
      const paragraph: Paragraph = { form: formOf(passage), items, witness, section: passage.section }
      chapter.paragraphs.push(paragraph)
    }
  }
  return headed([...chapters.values()], wording)
}

/** A description has a sentence of running words; a reference is names, titles and numbers. */
function isRead(statements: Statement[]): boolean {
  return statements.some(({ text }) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
    const plain = words.filter((word) => /^\p{Ll}/u.test(word))
    return words.length >= SENTENCE && plain.length >= words.length * 0.7
  })
}

function opened(title: string, witness: Witness, index: number): Chapter {
  const heading = witness.sections[index]?.heading
  return {
    title,
    depth: 2,
    heading: heading ? { witness, passage: heading } : null,
    index,
    timed: false,
    paragraphs: [],
  }
}

/** One theme is a chapter; several stand under one heading. */
function headed(chapters: Chapter[], wording: Wording): Chapter[] {
  const [only, second] = chapters
  if (!only) return []
  if (!second) return [{ ...only, depth: 1 }]
  const head: Chapter = { title: wording.themes, depth: 1, heading: null, index: -1, timed: false, paragraphs: [] }
  return [head, ...chapters]
}
