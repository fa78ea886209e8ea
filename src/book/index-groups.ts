import type { Draft } from './draft.ts'

/** The headings of the index under one letter. */
export interface IndexGroup {
  letter: string
  entries: IndexHeading[]
}

interface IndexHeading {
  heading: string
  /** The heading is a title, and so are those that it refers to. */
  isTitle: boolean
  see: string[]
  locators: Array<{ id: string; label: string }>
}

/**
 * Groups the headings of the index by their first letter, each with its places in the text.
 *
 * A heading that the text does not have, and that refers to nothing, is left out. The label of a place is the number of
 * its chapter, or the title of its part, until an edition knows its page.
 */
export function indexGroups(draft: Draft): IndexGroup[] {
  const index = draft.extras.index ?? []
  if (index.length === 0) return []
  const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
  const entries = index
    .map(({ heading, kind, see }) => ({ heading, isTitle: kind === 'work', see, locators: locatorsOf(draft, heading) }))
    .filter(({ locators, see }) => locators.length > 0 || see.length > 0)
    .sort((a, b) => order.compare(a.heading, b.heading) || (a.heading < b.heading ? -1 : 1))
  const groups: IndexGroup[] = []
  for (const entry of entries) {
    const letter = (/[\p{L}\p{N}]/u.exec(entry.heading.normalize('NFD'))?.[0] ?? '').toUpperCase()
    const last = groups.at(-1)
    if (last?.letter === letter) last.entries.push(entry)
    else groups.push({ letter, entries: [entry] })
  }
  return groups
}

function locatorsOf(draft: Draft, heading: string): Array<{ id: string; label: string }> {
  const marks = draft.marks.get(heading) ?? []
  return marks.map(({ id, part }) => ({ id, label: part.number === undefined ? part.title : String(part.number) }))
}
