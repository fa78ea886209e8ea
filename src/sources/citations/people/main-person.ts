import type { Passage, Subject, Witness } from '../../witness.ts'
import { leadingNames } from './person-names.ts'

/** Whom a document is about, as far as it shows by itself. */
export interface MainPerson {
  name: string
  family: string
}

/**
 * Whom the book is about, unless the title of the document is another name; where the book has no subject, the name in the
 * title that the text uses, or else the name that the text uses most.
 */
export function mainPerson(witness: Witness): MainPerson | null {
  const found = known.get(witness.passages) ?? { main: readMain(witness) }
  known.set(witness.passages, found)
  return found.main
}

/** Asked for by everything that reads notes, works and quotations, none of which changes passages or subject. */
const known = new WeakMap<readonly Passage[], { main: MainPerson | null }>()

function readMain(witness: Witness): MainPerson | null {
  const prose = witness.passages.filter((passage) => passage.type === 'narrative').map((passage) => passage.text)
  const counts = familyCounts(prose)
  const { title } = witness.about
  const names = namesIn(readableTitle(title))
  const whole = names.find((name) => name.length >= bareTitle(title).length - 1)
  const { subject } = witness
  if (subject && !subject.thing && (!whole || isNamed(subject, whole)))
    return { name: subject.name, family: family(subject.name) }
  const titled = whole ?? names.find((name) => (counts.get(family(name)) ?? 0) >= 2)
  if (titled) return { name: titled, family: family(titled) }
  return subject ? null : mostNamed(prose, counts, title)
}

/** Whether a name is one of the subject's, or has the family name in common. */
function isNamed({ name, forms }: Subject, other: string): boolean {
  return forms.includes(other) || family(name).toLowerCase() === family(other).toLowerCase()
}

function mostNamed(prose: string[], counts: ReadonlyMap<string, number>, title: string): MainPerson | null {
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
