import type { SourceConfig } from '../../config/config.ts'
import type { Sheet } from '../sheet.ts'
import type { Witness } from '../witness.ts'
import { type Casing, ENOUGH, headwordRecased, recased, type WordForms, wordForms } from './recase.ts'

/**
 * Title, author and headings that a source has in capitals, as its language, its text and else the others write them; what
 * the settings say stays.
 */
export function withTitlesRecased(
  witness: Witness,
  { blocks, phrases: { smallInTitles: small } }: Pick<Sheet, 'blocks' | 'phrases'>,
  set: SourceConfig | undefined,
  others: () => WordForms,
): Witness {
  let known: WordForms | undefined
  const forms = (): WordForms => {
    if (known) return known
    const own = wordForms(blocks.map(({ text }) => text))
    // Fewer words of text say nothing about how its words are written.
    known = own.size < ENOUGH ? new Map() : new Map([...others(), ...own])
    return known
  }
  const casing: Casing = small ? { style: 'headline', small } : { style: 'sentence' }
  const { title, author, publisher, place, host } = witness.about
  const about = { ...witness.about, title: set?.title ?? headwordRecased(recased(title, forms, casing), forms) }
  const named = (text: string): string => recased(text, forms, { style: 'name' })
  if (author) about.author = set?.author ?? named(author)
  if (publisher) about.publisher = set?.publisher ?? named(publisher)
  if (place) about.place = named(place)
  if (host)
    about.host = {
      ...host,
      title: headwordRecased(recased(host.title, forms, small ? casing : { style: 'name' }), forms).replace(
        elided,
        (letter) => letter.toLowerCase(),
      ),
    }
  const sections = witness.sections.map((section) => ({ ...section, title: recased(section.title, forms, casing) }))
  return { ...witness, about, sections }
}

/** `La Voix D'Ostby` */
const elided = /(?<=\p{Ll}.*\s)[DL](?=['’])/gu
