import type { Witness } from '../witness.ts'
import { leadingNames } from './person-names.ts'

/** Whom a document is about, as far as it shows by itself. */
export interface MainPerson {
  name: string
  family: string
}

/** The name in the document's title, if it is nothing else or its text uses it; else the name that its text uses most. */
export function mainPerson(witness: Witness): MainPerson | null {
  const prose = witness.passages.filter((passage) => passage.type === 'narrative').map((passage) => passage.text)
  const counts = familyCounts(prose)
  const { title } = witness.about
  const titled = namesIn(readableTitle(title)).find(
    (name) => name.length >= bareTitle(title).length - 1 || (counts.get(family(name)) ?? 0) >= 2,
  )
  if (titled) return { name: titled, family: family(titled) }
  const full = new Map<string, number>()
  const words = new Set(title.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
  for (const text of prose) {
    for (const name of namesIn(text.slice(0, 1200))) {
      const last = family(name)
      const weight = (counts.get(last) ?? 0) + (words.has(last.toLowerCase()) ? 4 : 0)
      full.set(name, (full.get(name) ?? 0) + weight)
    }
  }
  const [best] = [...full].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best && best[1] >= 3 ? { name: best[0], family: family(best[0]) } : null
}

/** Without years in brackets. */
function bareTitle(title: string): string {
  return title.replace(/\s*[([].*?[)\]]\s*/gu, '').trim()
}

/** A title in capitals is read as one with small letters. */
function readableTitle(title: string): string {
  if (/\p{Ll}/u.test(title)) return title
  return title.replace(/(\p{L})([\p{L}\p{M}]*)/gu, (_, head: string, tail: string) => head + tail.toLowerCase())
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
