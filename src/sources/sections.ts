import { headingName } from './heading-name.ts'
import type { Phrases } from './phrases/phrases.ts'
import type { Passage, PassageType, Section, SectionRole } from './witness.ts'

/** Groups passages by heading; a run of notes, works or the like without a heading is a section too. */
export function sections(passages: Passage[], phrases: Phrases): Section[] {
  const out: Section[] = [{ role: 'opening', title: '', depth: 0, heading: null, passages: [] }]
  for (const passage of passages) {
    let current = out.at(-1) as Section
    if (passage.type === 'heading') {
      current = open(out, {
        role: roleOf(passage.text, phrases),
        title: headingName(passage.text),
        depth: passage.depth ?? 2,
        heading: passage.id,
        passages: [],
      })
    } else {
      const role = roleOfType[passage.type]
      const changes = role
        ? role !== current.role && !(role === 'notes' && current.role === 'works')
        : current.heading === null && back.has(current.role)
      if (changes) current = open(out, { role: role ?? 'body', title: '', depth: 2, heading: null, passages: [] })
    }
    current.passages.push(passage.id)
    passage.section = out.length - 1
  }
  return out
}

const roleOfType: Partial<Record<PassageType, SectionRole>> = {
  note: 'notes',
  work: 'works',
  'author-note': 'author',
  'extract-head': 'extracts',
}
const back = new Set<SectionRole>(['notes', 'works', 'author'])

function open(all: Section[], section: Section): Section {
  all.push(section)
  return section
}

function roleOf(text: string, { headings }: Phrases): SectionRole {
  const name = headingName(text).toLowerCase()
  if (headings.notes.test(name)) return 'notes'
  if (headings.links.test(name)) return 'links'
  if (headings.extracts.test(name)) return 'extracts'
  if (headings.author.test(name)) return 'author'
  return headings.works.test(name) ? 'works' : 'body'
}
