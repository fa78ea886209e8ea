import type { StatementId, Witness } from '../../sources/witness.ts'
import type { Chapter, Item, Paragraph, Standing } from '../layout.ts'

/** Fewer words of a section don't carry its heading. */
const CARRIES = 200
/** Words of the base that may stand under a heading though nothing links them to its section. */
const FOREIGN = 80

/**
 * Sections of another witness that came in nearly whole keep their headings inside the chapter, where what follows them
 * can be headed too.
 */
export function subheadings(
  chapters: Chapter[],
  witnesses: Witness[],
  standing: (id: StatementId) => Standing,
): Chapter[] {
  const toldBy = tellersOf(witnesses, standing)
  return chapters.flatMap((chapter) => {
    const other = chapter.timed ? mainGuest(chapter) : null
    return other ? headed(chapter, other, toldBy) : [chapter]
  })
}

/** For each lemma the statements of others that it tells. */
function tellersOf(witnesses: Witness[], standing: (id: StatementId) => Standing): Map<StatementId, Item[]> {
  const tellers = new Map<StatementId, Item[]>()
  for (const witness of witnesses)
    for (const passage of witness.passages)
      for (const statement of passage.statements) {
        const stands = standing(statement.id)
        if (stands.type !== 'told') continue
        const list = tellers.get(stands.lemma) ?? []
        list.push({ statement, passage, witness })
        tellers.set(stands.lemma, list)
      }
  return tellers
}

/** The other witness with the longest section in the chapter. */
function mainGuest(chapter: Chapter): Witness | null {
  const words = new Map<string, { witness: Witness; words: number }>()
  let most: { witness: Witness; words: number } | null = null
  for (const paragraph of chapter.paragraphs) {
    if (paragraph.testimony || isHost(paragraph, chapter) || !hasHeading(paragraph.witness, paragraph.section)) continue
    const key = `${paragraph.witness.siglum} ${paragraph.section}`
    const entry = words.get(key) ?? { witness: paragraph.witness, words: 0 }
    entry.words += wordsOf(paragraph)
    words.set(key, entry)
    if (!most || entry.words > most.words) most = entry
  }
  return most && most.words >= CARRIES ? most.witness : null
}

function isHost(paragraph: Paragraph, chapter: Chapter): boolean {
  return chapter.heading?.witness === paragraph.witness
}

function hasHeading(witness: Witness, section: number): boolean {
  const { role, title = '', heading = null } = witness.sections[section] ?? {}
  // A sentence set as a heading is a quotation shown off, not the name of a part; `Chapter IV` counts another book's parts.
  const isName = title !== '' && !/[.!?…]\d*$|^(?:…|\. ?\.)|^\p{L}+ (?:[IVXLC]+|\d{1,2})$/u.test(title)
  return role === 'body' && heading !== null && isName
}

/** A stretch of paragraphs of one section of the guest, or of the host under it. */
interface Stretch {
  /** Section of the guest; null for paragraphs that nothing links to one. */
  section: number | null
  paragraphs: Paragraph[]
  /** Words of the guest in it. */
  words: number
}

function headed(chapter: Chapter, guest: Witness, toldBy: ReadonlyMap<StatementId, Item[]>): Chapter[] {
  const stretches = stretchesOf(chapter, guest, toldBy)
  const parts: Chapter[] = [{ ...chapter, paragraphs: [] }]
  stretches.forEach((stretch, index) => {
    const carries = stretch.section !== null && stretch.words >= CARRIES
    const before = parts.at(-1) as Chapter
    if (carries && isFollowed(stretches, index)) parts.push(partOf(chapter, guest, stretch))
    else if (stretch.section !== null && parts.length > 1 && before.index !== stretch.section)
      parts.push(partOf(chapter, guest, stretch))
    else for (const paragraph of stretch.paragraphs) before.paragraphs.push(paragraph)
  })
  return parts
}

function partOf(chapter: Chapter, guest: Witness, stretch: Stretch): Chapter {
  const section = guest.sections[stretch.section ?? 0]
  const heading = section?.heading ? { witness: guest, passage: section.heading } : null
  return {
    title: section?.title ?? '',
    depth: chapter.depth + 1,
    heading,
    index: stretch.section ?? 0,
    timed: true,
    paragraphs: stretch.paragraphs,
  }
}

function stretchesOf(chapter: Chapter, guest: Witness, toldBy: ReadonlyMap<StatementId, Item[]>): Stretch[] {
  const stretches: Stretch[] = []
  for (const paragraph of chapter.paragraphs) {
    const isGuest = paragraph.witness === guest && !paragraph.testimony
    const section = isGuest ? headingSection(guest, paragraph.section) : sectionTold(paragraph, guest, toldBy)
    const words = isGuest ? wordsOf(paragraph) : 0
    const last = goesOn(stretches, section, isGuest)
    if (last) {
      last.paragraphs.push(paragraph)
      last.words += words
    } else stretches.push({ section, paragraphs: [paragraph], words })
  }
  return stretches
}

/** The stretch that a paragraph goes on; what the host says in between comes after the section of the guest. */
function goesOn(stretches: Stretch[], section: number | null, isGuest: boolean): Stretch | undefined {
  const last = stretches.at(-1)
  if (last?.section === section) return last
  if (!isGuest || section === null) return undefined
  const at = stretches.findLastIndex((stretch) => stretch.section === section)
  return at >= 0 && stretches.slice(at + 1).every((stretch) => stretch.words === 0) ? stretches[at] : undefined
}

function headingSection(guest: Witness, section: number): number | null {
  return hasHeading(guest, section) ? section : null
}

/** The section of the guest whose sentences this paragraph tells most. */
function sectionTold(paragraph: Paragraph, guest: Witness, toldBy: ReadonlyMap<StatementId, Item[]>): number | null {
  const counts = new Map<number, number>()
  for (const { statement } of paragraph.items)
    for (const teller of toldBy.get(statement.id) ?? [])
      if (teller.witness === guest && hasHeading(guest, teller.passage.section))
        counts.set(teller.passage.section, (counts.get(teller.passage.section) ?? 0) + 1)
  let best: number | null = null
  for (const [section, count] of [...counts].sort((a, b) => a[0] - b[0]))
    if (best === null || count > (counts.get(best) ?? 0)) best = section
  return best
}

/** What comes after it has a section of the guest too, or there is hardly anything. */
function isFollowed(stretches: Stretch[], index: number): boolean {
  const foreign = (stretch: Stretch) => stretch.paragraphs.reduce((sum, paragraph) => sum + wordsOf(paragraph), 0)
  let under = 0
  for (const stretch of stretches.slice(index + 1)) {
    if (stretch.section !== null && stretch.section !== stretches[index]?.section)
      return under <= FOREIGN && stretch.section > (stretches[index]?.section ?? 0)
    if (stretch.section === null) under += foreign(stretch)
  }
  return under <= FOREIGN
}

function wordsOf(paragraph: Paragraph): number {
  return paragraph.items.reduce((sum, { statement }) => sum + statement.text.split(' ').length, 0)
}
