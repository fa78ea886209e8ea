import type { Statement, StatementId, Witness } from '../../sources/witness.ts'
import type { Chapter, Standing } from '../layout.ts'
import type { Wording } from '../wording/wording.ts'
import { printedParagraph } from './printed-paragraph.ts'
import { questions } from './questions.ts'
import { streamsOf } from './streams.ts'

/** A sentence of so many words, most of them small, is a description; a reference is names, titles and numbers. */
const SENTENCE = 15
const SMALL = 0.7

/** A chapter that no source heads. */
const HEADLESS = { heading: null, index: -1, timed: false }

const LIFE_DATES = /\s*[([]\s*(?:[\p{L}.]+\s)?\d{3,4}\s*[-–—]\s*(?:\d{2,4})?\s*[)\]]\s*$/u

export interface ThemesInput {
  /** The leading witness first. */
  witnesses: Witness[]
  standing(id: StatementId): Standing
  wording: Wording
}

/**
 * What leaves the order of time, after the life: sections on ideas, works and style, those of the leading witness
 * first and equal titles together; then writers' own reflections, each under the title of its source.
 */
export function themes({ witnesses, standing, wording }: ThemesInput): Chapter[] {
  const thematic = new Map<string, Chapter>()
  const essays: Chapter[] = []
  const judgements: Chapter = { ...HEADLESS, title: wording.judgements, depth: 2, paragraphs: [] }
  witnesses.forEach((witness, turn) => {
    const streams = streamsOf(witness)
    const described = describedSections(witness)
    const asked = questions(witness, standing)
    let essay: Chapter | null = isEssay(witness) ? null : judgements
    for (const passage of witness.passages) {
      const paragraph = printedParagraph(passage, witness, standing)
      if (!paragraph) continue
      const stream = streams(passage)
      if ((stream === 'reflection' || stream === 'testimony') && turn > 0) {
        essay ??= opened(essays, { title: withoutLifeDates(witness.about.title), witness, index: -1, depth: 1 })
        if (essay !== judgements && isHeaded(passage.section, witness) && essay.index !== passage.section)
          essay = opened(essays, { title: titleOf(passage.section, witness), witness, index: passage.section })
        essay.paragraphs.push(...asked(passage), paragraph)
      } else if (stream === 'theme' || (passage.type === 'work' && described.has(passage.section))) {
        const title = titleOf(passage.section, witness) || (passage.type === 'work' ? wording.works : wording.themes)
        const known = thematic.get(title.toLowerCase()) ?? opened([], { title, witness, index: passage.section })
        thematic.set(title.toLowerCase(), known)
        known.paragraphs.push(...asked(passage), paragraph)
      }
    }
  })
  return [...headed(withJudgements([...thematic.values()], judgements), wording), ...essays]
}

/** All of it is the writer's own thoughts; of other witnesses only what argues and judges is left. */
function isEssay(witness: Witness): boolean {
  const streams = streamsOf(witness)
  return !witness.passages.some((passage) => streams(passage) === 'life')
}

function titleOf(section: number, witness: Witness): string {
  return witness.sections[section]?.title ?? ''
}

/** The parts of an essay keep their headings, and an interview its questions; a sentence shown off is no heading. */
function isHeaded(section: number, witness: Witness): boolean {
  const title = titleOf(section, witness)
  return title !== '' && witness.sections[section]?.heading != null && !/[.!…]\d*$/.test(title)
}

function withoutLifeDates(title: string): string {
  return title.replace(LIFE_DATES, '') || title
}

/** Lists of works that say what is in the books are read, not looked up: they are printed whole. */
function describedSections(witness: Witness): Set<number> {
  const sections = new Set<number>()
  const titles = new Map<number, string>()
  for (const { via, place, title } of witness.works) if (via === 'list') titles.set(place.start, title)
  for (const { type, section, place, statements } of witness.passages)
    if (type === 'work' && statements.some((statement) => isRead(statement, titles.get(place.start) ?? '')))
      sections.add(section)
  return sections
}

/** Small words that are not those of the title that the list names: a sentence on the work. */
function isRead({ text }: Statement, title: string): boolean {
  const words = text.replace(title, '').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length >= SENTENCE && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * SMALL
}

function opened(
  into: Chapter[],
  { title, witness, index, depth = 2 }: { title: string; witness: Witness; index: number; depth?: number },
): Chapter {
  const heading = witness.sections[index]?.heading
  const chapter: Chapter = {
    title,
    depth,
    heading: heading ? { witness, passage: heading } : null,
    index,
    timed: false,
    paragraphs: [],
  }
  into.push(chapter)
  return chapter
}

/** What writers argue comes after the themes and before the lists of works. */
function withJudgements(chapters: Chapter[], judgements: Chapter): Chapter[] {
  if (judgements.paragraphs.length === 0) return chapters
  const isList = ({ paragraphs }: Chapter) =>
    paragraphs.some(({ witness, section }) => witness.sections[section]?.role === 'works')
  return [...chapters.filter((chapter) => !isList(chapter)), judgements, ...chapters.filter(isList)]
}

/** One theme is a chapter; several stand under one heading. */
function headed(chapters: Chapter[], wording: Wording): Chapter[] {
  const [only, second] = chapters
  if (!only) return []
  if (!second) return [{ ...only, depth: 1 }]
  const head: Chapter = { ...HEADLESS, title: wording.themes, depth: 1, paragraphs: [] }
  return [head, ...chapters]
}
