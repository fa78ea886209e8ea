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
  const enter = (title: string | undefined): void => {
    const first = /[\p{L}\p{N}]+/u.exec(title ?? '')?.[0]
    if (!title || !first || !/\s/u.test(title)) return
    index.set(first, (index.get(first) ?? new Set()).add(title))
  }
  for (const { csl, alsoKnownAs, section } of works)
    if (section !== 'sources') for (const title of [csl.title, csl['original-title'], ...alsoKnownAs]) enter(title)
  const periodicals = new Set<string>()
  for (const { works: mentions } of witnesses)
    for (const { title, kind } of mentions) {
      enter(title)
      if (kind === 'periodical') periodicals.add(title)
    }
  const byFirst = new Map([...index].map(([first, titles]) => [first, [...titles].sort((a, b) => b.length - a.length)]))
  return (text) => found(text, byFirst, periodicals)
}

function found(text: string, byFirst: ReadonlyMap<string, string[]>, periodicals: ReadonlySet<string>): TitleRange[] {
  const ranges: TitleRange[] = []
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (match.index < end) continue
    const title = byFirst.get(match[0])?.find((one) => stands(text, match.index - one.indexOf(match[0]), one))
    if (!title) continue
    end = match.index + title.length
    ranges.push({ at: match.index, end, isPeriodical: periodicals.has(title) })
  }
  return ranges
}

function stands(text: string, at: number, title: string): boolean {
  return at >= 0 && text.startsWith(title, at) && !/[\p{L}\p{N}]/u.test(text[at + title.length] ?? '')
}
