import { headingName } from './blocks/heading-name.ts'
import { sectionRole } from './blocks/section-role.ts'
import type { Phrases } from './phrases/phrases.ts'
import type { Passage, PassageType, Section, SectionRole } from './witness.ts'

/** Groups passages by heading; a run of notes, works or the like without a heading is a section too. */
export function sections(passages: Passage[], phrases: Phrases): Section[] {
  const out: Section[] = [{ role: 'opening', title: '', depth: 0, heading: null, passages: [] }]
  const counts = [0]
  let above = 0
  for (const passage of passages) {
    const found = openedBy(passage, out.at(-1) as Section, phrases)
    // `On her life` below `Bibliography` is a part of the list.
    const opened = found?.heading && found.role === 'body' && above > 0 && found.depth > above ? worksOf(found) : found
    if (opened) above = opened.role !== 'works' ? 0 : above > 0 && opened.depth > above ? above : opened.depth
    if (opened) counts[out.push(opened) - 1] = 0
    out.at(-1)?.passages.push(passage.id)
    passage.section = out.length - 1
    counts[passage.section] = (counts[passage.section] ?? 0) + weightOf(passage)
  }
  return out.map((section, i) =>
    section.role === 'works' && (counts[i] ?? 0) > 0 ? { ...section, role: 'body' } : section,
  )
}

function worksOf(section: Section): Section {
  return { ...section, role: 'works' }
}

const roleOfType: Partial<Record<PassageType, SectionRole>> = {
  note: 'notes',
  work: 'works',
  'author-note': 'author',
  'extract-head': 'extracts',
}
const back = new Set<SectionRole>(['notes', 'works', 'author'])

/** The section that begins with this passage, if one does. Site furniture never begins one. */
function openedBy(passage: Passage, current: Section, phrases: Phrases): Section | null {
  if (passage.type === 'heading') {
    const role = sectionRole(passage.text, phrases)
    return { role, title: titleOf(passage.text, phrases), depth: passage.depth ?? 2, heading: passage.id, passages: [] }
  }
  const role = roleOfType[passage.type]
  const fits = role
    ? role === current.role || (role === 'notes' && current.role === 'works')
    : passage.type === 'furniture' || current.heading !== null || !back.has(current.role)
  return fits ? null : { role: role ?? 'body', title: '', depth: 2, heading: null, passages: [] }
}

/** The words of a heading; the book numbers its chapters itself. */
function titleOf(heading: string, { partNumber }: Phrases): string {
  const name = headingName(heading)
  const number = partNumber.exec(name.toLowerCase())?.[0] ?? ''
  const rest = name.slice(number.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** Prose speaks against a list of works, an entry for it. */
function weightOf({ type, text }: Passage): number {
  if (type === 'narrative' || type === 'block-quotation') return text.length
  return type === 'work' || type === 'list-item' ? -text.length : 0
}
