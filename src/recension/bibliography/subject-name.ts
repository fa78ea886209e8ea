import type { BookConfig } from '../../config/config.ts'
import type { Witness } from '../../sources/witness.ts'
import { cslName } from './person-names.ts'

/** Enough for one title that is nothing but the name. */
const certain = 3

/** Whom the book is about: from book.yaml, else by the titles of the sources, else as all show together, else by the works. */
export function subjectName(witnesses: Witness[], config: BookConfig): string | null {
  if (config.subject) return config.subject
  const [titled] = ranked(namesInTitles(witnesses))
  const shown = witnesses[0]?.subject
  if (titled && titled[1] >= certain) return titled[0]
  if (shown && (shown.thing || cslName(shown.name).given)) return shown.name
  const counts = new Map<string, number>()
  for (const { works } of witnesses)
    for (const { author } of works) if (author && !/, | and /u.test(author)) add(counts, author, 1)
  const [best] = ranked(counts)
  return best && cslName(best[0]).given ? best[0] : null
}

/** Persons named in full in the titles; a title that is nothing else weighs most. */
function namesInTitles(witnesses: Witness[]): Map<string, number> {
  const counts = new Map<string, number>()
  const persons = witnesses.map(personsOf)
  const known = new Set(persons.flatMap((names) => [...names]))
  witnesses.forEach((witness, at) => {
    const title = inReadingOrder(witness.about.title.replace(/\s*\(.*?\)\s*/gu, '').trim())
    for (const name of persons[at] ?? [])
      if (name.includes(' ') && title.includes(name) && cslName(name).given) add(counts, name, name === title ? 4 : 2)
    if (title.includes(' ') && known.has(title) && cslName(title).given) add(counts, title, 3)
  })
  return counts
}

function personsOf(witness: Witness): Set<string> {
  const names = witness.passages.flatMap((passage) => passage.statements.flatMap((statement) => statement.names))
  return new Set(names.filter((name) => name.kind === 'person').map((name) => name.text))
}

/** `Bee, Anna` as entries of dictionaries are headed. */
function inReadingOrder(title: string): string {
  const match = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,2})$/u.exec(title)
  return match ? `${match[2]} ${match[1]}` : title
}

function add(counts: Map<string, number>, name: string, weight: number): void {
  counts.set(name, (counts.get(name) ?? 0) + weight)
}

function ranked(counts: Map<string, number>): Array<[string, number]> {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
