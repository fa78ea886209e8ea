import type { Witness } from '../witness.ts'
import { leadingNames } from './person-names.ts'

/** Whom a document is about, as far as it shows by itself. */
export interface MainPerson {
  name: string
  family: string
}

/** The name in the document's title, if its text uses it; else the name that its text uses most; else null. */
export function mainPerson(witness: Witness): MainPerson | null {
  const prose = witness.passages.filter((passage) => passage.type === 'narrative').map((passage) => passage.text)
  const counts = familyCounts(prose)
  const titled = namesIn(witness.about.title).find((name) => (counts.get(family(name)) ?? 0) >= 2)
  if (titled) return { name: titled, family: family(titled) }
  const full = new Map<string, number>()
  for (const text of prose)
    for (const name of namesIn(text.slice(0, 1200)))
      full.set(name, (full.get(name) ?? 0) + (counts.get(family(name)) ?? 0))
  const [best] = [...full].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best && best[1] >= 3 ? { name: best[0], family: family(best[0]) } : null
}

/** Last word of a name: the family name, as most names are written. */
export function family(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).replace(/['’]s$/u, '')
}

function familyCounts(prose: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of prose) {
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}-]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** Names that begin at any capital of the text. */
function namesIn(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{M}] )(?<![\p{L}\p{M}'’-])\p{Lu}|(?<=\p{Ll}\s)\p{Lu}/gu)) {
    const names = leadingNames(text.slice(match.index, match.index + 60))
    if (names?.certain && names.names[0] && !names.names[0].includes(',')) found.push(names.names[0])
  }
  return found
}
