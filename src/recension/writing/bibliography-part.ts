import type { Place, Statement, StatementId, Witness } from '../../sources/witness.ts'
import { bibliographyLines } from '../bibliography/bibliography-lines.ts'
import type { Standing } from '../layout.ts'
import type { BlockKey, Work } from '../recension.ts'
import type { Wording } from '../wording/wording.ts'
import { escapeMarkdown } from './escape.ts'
import type { Writer } from './writer.ts'

export interface BibliographyInput {
  works: Work[]
  witnesses: Witness[]
  standing(id: StatementId): Standing
  wording: Wording
  style: string
  language: string
  /** Whom the book is about, for the titles of the sections. */
  subject: string | null
}

/** The bibliography, and with it the account of every entry of the sources' lists of works. */
export function writeBibliography(input: BibliographyInput, writer: Writer): void {
  const { works, wording, style, language, subject } = input
  const sections = bibliographyLines(works, style, language, subject)
  const loose = entries(input.witnesses).filter((statement) => !writer.printed.has(statement.id))
  if (sections.length === 0 && loose.length === 0) return
  writer.heading(wording.bibliography, wording.bibliography, 1)
  const blocks = new Map<string, BlockKey>()
  for (const { title, lines } of sections) {
    writer.heading(wording.bibliography, title, 2)
    for (const { id, markdown } of lines) blocks.set(id, writer.block(wording.bibliography, id, `- ${markdown}`, []))
  }
  const find = mentionedIn(works)
  for (const statement of loose) {
    const key = find(statement.place).flatMap((id) => blocks.get(id) ?? [])[0]
    if (key !== undefined) writer.printed.set(statement.id, key)
  }
  remarks(input, writer)
}

function entries(witnesses: Witness[]): Statement[] {
  return witnesses.flatMap(({ passages }) =>
    passages.filter(({ type }) => type === 'work').flatMap(({ statements }) => statements),
  )
}

/** The works that a stretch of a source mentions. */
function mentionedIn(works: Work[]): (place: Place) => string[] {
  const byFile = new Map<string, Array<{ start: number; end: number; id: string }>>()
  for (const { id, mentions } of works)
    for (const { place } of mentions) {
      const list = byFile.get(place.file) ?? []
      list.push({ start: place.start, end: place.end, id })
      byFile.set(place.file, list)
    }
  return ({ file, start, end }) =>
    (byFile.get(file) ?? []).filter((one) => one.start < end && start < one.end).map(({ id }) => id)
}

/** Words of a list that name no work ("All published in Paris unless …") stand at its end. */
function remarks({ witnesses, standing }: BibliographyInput, writer: Writer): void {
  for (const witness of witnesses)
    for (const passage of witness.passages) {
      const left =
        passage.type === 'work'
          ? passage.statements.filter(({ id }) => !writer.printed.has(id) && standing(id).type === 'printed')
          : []
      if (left.length === 0) continue
      const text = left
        .map((statement) => statement.text)
        .join(' ')
        .replace(/^[•*·-]\s*/, '')
      const key = writer.block('bibliography', text, `- ${escapeMarkdown(text)}`, [])
      for (const { id } of left) writer.printed.set(id, key)
    }
}
