import type { Phrases } from '../phrases/phrases.ts'
import type { SectionRole } from '../witness.ts'
import { headingName } from './heading-name.ts'

/** What a heading announces: `Notes and references` the notes, `Novels` works, most others the text. */
export function sectionRole(heading: string, { headings }: Phrases): SectionRole {
  const name = headingName(heading).toLowerCase()
  if (headings.notes.test(name)) return 'notes'
  if (headings.links.test(name)) return 'links'
  if (headings.extracts.test(name)) return 'extracts'
  if (headings.author.test(name)) return 'author'
  if (headings.furniture.test(name)) return 'furniture'
  return headings.works.test(name) ? 'works' : 'body'
}
