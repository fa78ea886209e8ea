import type { PassageType, Witness } from '../../sources/witness.ts'

/** A longer entry of a list tells something. */
const ENTRY = 60
/** An entry that begins with its year is a step of a life told year by year. */
const YEAR = /^\P{L}{0,4}\p{N}{4}/u

const ENTRIES: ReadonlySet<PassageType> = new Set<PassageType>(['list-item', 'table-row'])
const TEXT: ReadonlySet<PassageType> = new Set<PassageType>(['narrative', 'block-quotation', 'attribution', 'epigraph'])

/** Headed lists of short entries (`Masters of the ship`, `Wards`): they are looked up, not read in the life. */
export function listSections({ sections, passages }: Witness): number[] {
  const lists = new Set<number>()
  const told = new Set<number>()
  for (const { type, section, text } of passages) {
    if (ENTRIES.has(type) && text.length < ENTRY && !YEAR.test(text)) lists.add(section)
    else if (ENTRIES.has(type) || TEXT.has(type)) told.add(section)
  }
  return [...lists].filter((index) => {
    const section = sections[index]
    return !told.has(index) && section?.role === 'body' && section.title !== ''
  })
}
