import { enter } from '../../enter.ts'
import type { Witness } from '../../sources/witness.ts'
import { titleKey } from '../../titles/title-key.ts'
import type { Work } from '../recension.ts'
import type { Occurrence } from './occurrence.ts'
import { aloneLanguage } from './words/index.ts'
import { workOccurrences, worksOfStatements } from './work-occurrences.ts'

/** Deeds by which a work comes about. */
const making: ReadonlySet<string> = new Set(['publication', 'writing', 'completion'])

/**
 * Says of the tellings in prose which works they tell of: those named in the sentence, and where none is named, the only
 * work of the subject's of that year.
 *
 *     Her memoirs, A Sea, came out in 1934. | Published in 1934, they say nothing of her husband.     both: A Sea
 */
export function nameWorks(
  told: readonly Occurrence[],
  works: readonly Work[],
  witnesses: readonly Witness[],
): Occurrence[] {
  const mentioned = worksOfStatements(works, witnesses)
  const titled = titlesIn(works)
  const own = works.filter(({ section }) => section === 'by-subject')
  const byYear = worksByYear(workOccurrences(own, witnesses))
  return told.map((each) => {
    const ids = [...new Set([...(mentioned.get(each.statement) ?? []).map((id) => `work:${id}`), ...titled(each.text)])]
    const ofYear = byYear.get(yearOf(each)) ?? new Set()
    if (each.deeds.some((deed) => making.has(deed))) {
      const named = ids.length > 0 || !means(each) || ofYear.size > 1 ? ids : [...ofYear]
      return named.length === 0 ? each : { ...each, terms: [...each.terms, ...named] }
    }
    const dated = (each.deeds.length === 0 ? ids : titled(each.text)).filter((id) => ofYear.has(id))
    const about = each.deeds.length === 0 ? 'work' : each.about
    return dated.length === 0 ? each : { ...each, about, terms: [...each.terms, ...dated] }
  })
}

/** Finds the works whose whole titles stand in a text. */
function titlesIn(works: readonly Work[]): (text: string) => string[] {
  const byKey = new Map<string, Titled[]>()
  const lengths = new Map<string, Set<number>>()
  let order = 0
  for (const { id, csl, alsoKnownAs, section } of works) {
    if (section === 'sources') continue
    for (const title of [csl.title, ...alsoKnownAs]) {
      const key = titleKey(title)
      const words = key.split(' ')
      if (key.length < telling || words.length < 2 || words.length > longest) continue
      enter(byKey, key, { id: `work:${id}`, order: order++ })
      const opening = `${words[0]} ${words[1]}`
      lengths.set(opening, (lengths.get(opening) ?? new Set()).add(words.length))
    }
  }
  return (text) => {
    const words = titleKey(text).split(' ')
    return words.flatMap((word, index) =>
      [...(lengths.get(`${word} ${words[index + 1]}`) ?? [])]
        .flatMap((length) => byKey.get(words.slice(index, index + length).join(' ')) ?? [])
        .sort((a, b) => a.order - b.order)
        .map(({ id }) => id),
    )
  }
}

interface Titled {
  id: string
  order: number
}

/** Letters that a title must have to be known by itself, and words that are looked at. */
const telling = 12
const longest = 16

function worksByYear(publications: readonly Occurrence[]): Map<number, Set<string>> {
  const byYear = new Map<number, Set<string>>()
  for (const published of publications) {
    const year = yearOf(published)
    for (const term of published.terms.filter(isWork)) byYear.set(year, (byYear.get(year) ?? new Set()).add(term))
  }
  return byYear
}

function isWork(term: string): boolean {
  return term.startsWith('work:')
}

function yearOf({ from }: Occurrence): number {
  return Math.floor(from / 10000)
}

/** It speaks of a work told before: `the book`, `they`. */
function means({ text, deeds, witness }: Occurrence): boolean {
  return deeds.includes('publication') && aloneLanguage(witness.about.language).works.test(text)
}
