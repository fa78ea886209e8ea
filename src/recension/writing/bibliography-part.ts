import type { BookConfig } from '../../config/config.ts'
import { report } from '../../messages/report.ts'
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
  config: Pick<BookConfig, 'citationStyle' | 'language' | 'file'>
  /** Whom the book is about, for the titles of the sections. */
  subject: string | null
}

/** The bibliography, and with it the account of every entry of the sources' lists of works. */
export function writeBibliography(input: BibliographyInput, writer: Writer): void {
  const { works, wording, config, subject } = input
  const sections = bibliographyLines(works, config.citationStyle, config.language, subject)
  const loose = entries(input.witnesses).filter((statement) => !writer.printed.has(statement.id))
  if (sections.length === 0 && loose.length === 0) return
  writer.heading(wording.bibliography, wording.bibliography, 1)
  const blocks = new Map<string, BlockKey>()
  const find = mentionedIn(works)
  // Papers and remarks of the lists are no sources of this edition: they end what is cited.
  for (const { section, title, lines, isPlain } of sections) {
    if (isPlain) report(config.file, 'no-crowded-bibliography', { reason: `\`${title}\` has ${lines.length} entries` })
    if (section === 'sources') remarks(input, find, writer)
    writer.heading(wording.bibliography, title, 2)
    for (const { id, markdown } of lines) blocks.set(id, writer.block(wording.bibliography, id, `- ${markdown}`, []))
  }
  for (const statement of loose) {
    const key = find(statement.place).flatMap((id) => blocks.get(id) ?? [])[0]
    if (key !== undefined) writer.printed.set(statement.id, key)
  }
  remarks(input, () => [], writer)
}

function entries(witnesses: Witness[]): Statement[] {
  return witnesses.flatMap(({ passages }) =>
    passages.filter(({ type }) => type === 'work').flatMap(({ statements }) => statements),
  )
}

/** The works that a stretch of a source mentions, in their order. */
function mentionedIn(works: Work[]): (place: Place) => string[] {
  const found = new Map<string, Mention[]>()
  for (const [order, { id, mentions }] of works.entries())
    for (const { place } of mentions)
      for (const stretch of stretchesOf(place)) {
        const own = found.get(stretch) ?? []
        found.set(stretch, own)
        own.push({ place, id, order })
      }
  return (place) =>
    stretchesOf(place)
      .flatMap((stretch) => found.get(stretch) ?? [])
      .filter((one) => one.place.start < place.end && place.start < one.place.end)
      .sort((a, b) => a.order - b.order)
      .map(({ id }) => id)
}

interface Mention {
  place: Place
  id: string
  order: number
}

/** Characters of a file that are looked at together, so that not every mention is for every entry. */
const together = 1000

function stretchesOf({ file, start, end }: Place): string[] {
  const first = Math.floor(start / together)
  const last = Math.floor(Math.max(start, end - 1) / together)
  return Array.from({ length: last - first + 1 }, (_, at) => `${first + at} ${file}`)
}

/** Words of a list that name no work ("All published in Paris unless …") stand at its end. */
function remarks({ witnesses, standing }: BibliographyInput, find: (place: Place) => string[], writer: Writer): void {
  const isLeft = (id: StatementId, place: Place): boolean =>
    !writer.printed.has(id) && standing(id).type === 'printed' && find(place).length === 0
  for (const witness of witnesses)
    for (const passage of witness.passages) {
      const left = passage.type === 'work' ? passage.statements.filter(({ id, place }) => isLeft(id, place)) : []
      if (left.length === 0) continue
      const text = left
        .map((statement) => statement.text)
        .join(' ')
        .replace(/^[•*·-]\s*/, '')
      const key = writer.block('bibliography', text, `- ${escapeMarkdown(text)}`, [])
      for (const { id } of left) writer.printed.set(id, key)
    }
}
