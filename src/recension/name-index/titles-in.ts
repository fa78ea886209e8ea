import { enter } from '../../enter.ts'
import type { Witness } from '../../sources/witness.ts'
import type { Work } from '../recension.ts'

/** Where titles of works stand in a sentence, as offsets. */
export type TitlesIn = (text: string) => TitleRange[]

export interface TitleRange {
  at: number
  end: number
  isPeriodical: boolean
}

/** Finds the titles that the sources and the bibliography know, periodicals too: names inside them are no names of their own. */
export function titlesIn(witnesses: readonly Witness[], works: readonly Work[]): TitlesIn {
  const index = new Map<string, Set<string>>()
  const take = (title: string | undefined): void => {
    const first = /[\p{L}\p{N}]+/u.exec(title ?? '')?.[0]
    if (!title || !first || !/\s/u.test(title)) return
    index.set(first, (index.get(first) ?? new Set()).add(title))
  }
  for (const { csl, alsoKnownAs, section } of works)
    if (section !== 'sources') for (const title of [csl.title, csl['original-title'], ...alsoKnownAs]) take(title)
  const periodicals = new Set<string>()
  for (const { works: mentions } of witnesses)
    for (const { title, kind } of mentions) {
      take(title)
      if (kind === 'periodical') periodicals.add(title)
    }
  const byFirst = new Map([...index].map(([first, titles]) => [first, startsOf(first, titles)]))
  return (text) => found(text, byFirst, periodicals)
}

/** The titles that have one first word, longest first, by the characters from that word on: thousands may begin with `The`. */
interface Starts {
  lengths: number[]
  titles: Map<string, string[]>
}

const FULL = 16

function startsOf(first: string, all: ReadonlySet<string>): Starts {
  const titles = new Map<string, string[]>()
  for (const title of [...all].sort((a, b) => b.length - a.length)) {
    const at = title.indexOf(first)
    enter(titles, title.slice(at, at + FULL), title)
  }
  return { titles, lengths: [...new Set([...titles.keys()].map(({ length }) => length))] }
}

function found(text: string, byFirst: ReadonlyMap<string, Starts>, periodicals: ReadonlySet<string>): TitleRange[] {
  const ranges: TitleRange[] = []
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (match.index < end) continue
    const starts = byFirst.get(match[0])
    const title = starts && longest(text, match[0], match.index, starts)
    if (!title) continue
    end = match.index + title.length
    ranges.push({ at: match.index, end, isPeriodical: periodicals.has(title) })
  }
  return ranges
}

function longest(text: string, first: string, at: number, { lengths, titles }: Starts): string | undefined {
  const standing = lengths.flatMap((length) => {
    const likely = titles.get(text.slice(at, at + length))
    return likely?.find((title) => stands(text, at - title.indexOf(first), title)) ?? []
  })
  return standing.sort((a, b) => b.length - a.length)[0]
}

function stands(text: string, at: number, title: string): boolean {
  return at >= 0 && text.startsWith(title, at) && !/[\p{L}\p{N}]/u.test(text[at + title.length] ?? '')
}
