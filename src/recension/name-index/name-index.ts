import type { BookConfig } from '../../config/config.ts'
import type { Witness } from '../../sources/witness.ts'
import type { IndexEntry, Work } from '../recension.ts'
import { articleLast } from './article-last.ts'
import { foldName } from './fold-name.ts'
import { type GatheredName, gatherNames } from './gather-names.ts'
import { familyOf, headingOf, isParticle } from './heading-of.ts'
import { joinPersons } from './join-persons.ts'
import { joinSpellings } from './join-spellings.ts'
import { placeKey } from './place-variants.ts'
import { respelt } from './respelt.ts'
import { titlesIn } from './titles-in.ts'
import { workEntries } from './work-entries.ts'

/** The index of persons, places, institutions and works: all forms of a name under one heading, others refer to it. */
export function nameIndex(
  witnesses: Witness[],
  works: Work[],
  config: Pick<BookConfig, 'decisions' | 'language'>,
): IndexEntry[] {
  const gathered = gatherNames(witnesses, titlesIn(witnesses, works))
  const named = joinSpellings(joinPersons(gathered)).map(entryOf)
  const persons = new Set(named.flatMap(({ kind, forms }) => (kind === 'person' ? forms.map(foldName) : [])))
  const titles = workEntries(works, witnesses).filter(({ heading }) => !persons.has(foldName(heading)))
  const entries = [...named, ...titles]
  const known = respelt(joined(entries), config.decisions)
  return [...known, ...references(known)]
    .map((entry) => ({ entry, key: foldName(entry.heading) }))
    .sort((a, b) => order(a.key, b.key) || order(a.entry.kind, b.entry.kind))
    .map(({ entry }) => entry)
}

/** Of a person the form used most with given name and surname heads the entry; of anything else the form used most. */
function entryOf({ kind, forms, rank }: GatheredName): IndexEntry {
  const used = [...forms]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || order(a[0], b[0]))
    .map(([form]) => form)
  const whole = used.filter((form) => form.includes(' '))
  const full = kind === 'person' ? (whole.find((form) => !isParticle(form.split(' ')[0] ?? '')) ?? whole[0]) : undefined
  const head = full ?? used[0] ?? ''
  const heading = kind === 'person' ? withRank(headingOf(head), full ? undefined : rank) : withoutArticle(head)
  return { heading, kind, forms: used.flatMap(bothApostrophes), see: [] }
}

/** The book may set the other apostrophe: `Roc'h` and `Roc’h`. */
function bothApostrophes(form: string): string[] {
  const other = form.includes("'") ? form.replaceAll("'", '’') : form.replaceAll('’', "'")
  return other === form ? [form] : [form, other]
}

/** `Penhale, Lord`, of whom no more is known. */
function withRank(heading: string, rank: string | undefined): string {
  return rank ? `${heading}, ${rank}` : heading
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:(?:the|le|la|les)\s+|l['’])(?=\p{Lu})/iu, '')
}

/** Two entries with one heading are one. */
function joined(entries: readonly IndexEntry[]): IndexEntry[] {
  const byHeading = new Map<string, IndexEntry>()
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.kind === 'place' ? placeKey(entry.heading) : foldName(withStates(entry.heading))}`
    const held = byHeading.get(key)
    if (held) {
      held.forms = [...new Set([...held.forms, ...entry.forms])]
      if (held.heading !== withStates(held.heading)) held.heading = entry.heading
    } else byHeading.set(key, { ...entry })
  }
  return [...byHeading.values()]
}

/** `US Navy`, `U.S. Navy`: the United States in full. */
function withStates(heading: string): string {
  return heading.replace(/^U\.?\s?S\.?\s(?=\p{Lu})/u, 'United States ')
}

/** Pseudonyms, birth names and other spellings refer to the heading under which the person stands. */
function references(entries: readonly IndexEntry[]): IndexEntry[] {
  const headings = new Set(entries.map(({ heading }) => foldName(heading)))
  const found = new Map<string, IndexEntry>()
  for (const entry of entries) {
    for (const form of entry.forms) {
      const other = headingFor(form, entry.kind)
      const key = foldName(other)
      if (headings.has(key) || !standsApart(form, entry) || found.has(key)) continue
      found.set(key, { heading: other, kind: entry.kind, forms: [], see: [entry.heading] })
    }
  }
  return [...found.values()]
}

function headingFor(form: string, kind: IndexEntry['kind']): string {
  if (kind === 'person') return headingOf(form)
  return kind === 'work' ? articleLast(form) : withoutArticle(form)
}

/** A form whose surname is another than the heading's would be looked for elsewhere. */
function standsApart(form: string, { kind, heading }: IndexEntry): boolean {
  if (kind === 'work') return foldName(form) !== foldName(heading.replace(/, [^,]+$/u, ''))
  const own = foldName(kind === 'person' ? (heading.split(',')[0] ?? heading) : heading)
  const words = foldName(form).split(' ')
  if (kind !== 'person') return !words.some((word) => own.split(' ').includes(word))
  if (words.length === 1)
    return (
      !foldName(heading)
        .split(/[\s,]+/u)
        .includes(words[0] ?? '') && form.length > 2
    )
  return foldName(familyOf(form)) !== own
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
