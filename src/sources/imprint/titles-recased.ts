import type { SourceConfig } from '../../config/config.ts'
import type { Sheet } from '../sheet.ts'
import type { Witness } from '../witness.ts'
import { type Casing, recased, type WordForms, wordForms } from './recase.ts'

/** Title, author and headings that a source has in capitals, as the language writes them; what the settings say stays. */
export function withTitlesRecased(
  witness: Witness,
  { blocks, phrases: { smallInTitles: small } }: Pick<Sheet, 'blocks' | 'phrases'>,
  set: SourceConfig | undefined,
): Witness {
  let known: WordForms | undefined
  const forms = (): WordForms => {
    known ??= wordForms(blocks.map(({ text }) => text))
    return known
  }
  const casing: Casing = small ? { style: 'headline', small } : { style: 'sentence' }
  const { title, author } = witness.about
  const about = { ...witness.about, title: set?.title ?? recased(title, forms, casing) }
  if (author) about.author = set?.author ?? recased(author, forms, { style: 'name' })
  const sections = witness.sections.map((section) => ({ ...section, title: recased(section.title, forms, casing) }))
  return { ...witness, about, sections }
}
