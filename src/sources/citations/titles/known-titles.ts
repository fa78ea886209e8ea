import { enter } from '../../../enter.ts'
import type { RunningTitle } from './running-titles.ts'
import { type Token, tokens } from './title-runs.ts'

/** Titles for finding them again. */
export interface TitleIndex {
  /** Their very first words: most words of a text begin none. */
  heads: Set<string>
  /** Each as its words, by its first words. */
  openings: Map<string, string[][]>
}

/** Words by which a title is looked up; one of fewer words is looked up by all of them. */
const lengths = [4, 3, 2]
const mostWords = 4

/** An index of titles of two words or more, for finding them again. */
export function titleIndex(titles: Iterable<string>): TitleIndex {
  const heads = new Set<string>()
  const openings: TitleIndex['openings'] = new Map()
  for (const title of new Set(titles)) {
    const list = tokens(title)
    const words = list.map((token) => token.text)
    if (words.length < 2 || words.length > 24) continue
    const opening = openingOf(list, 0, mostWords)
    heads.add(openingOf(list, 0, 1))
    const keys = words.length <= mostWords ? [opening, `${opening}'s`] : [opening]
    for (const key of keys) enter(openings, key, words)
  }
  for (const list of openings.values()) list.sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1))
  return { heads, openings }
}

/** Where known titles stand in a sentence, in the same capitals; the longest first. */
export function knownTitles(text: string, index: TitleIndex): RunningTitle[] {
  const list = tokens(text)
  const found: RunningTitle[] = []
  for (let at = 0; at < list.length; at += 1) {
    const words = titleAt(list, at, index)
    if (!words) continue
    const last = list[at + words.length - 1] as Token
    const end = /['’]s$/u.test(last.text) && !/['’]s$/u.test(words.at(-1) as string) ? last.end - 2 : last.end
    const start = (list[at] as Token).at
    const year = /^["”»’]?,?\s?\((1[5-9]\d\d|20\d\d)\)/u.exec(text.slice(end, end + 12))?.[1]
    found.push({ at: start, end, title: text.slice(start, end), kind: 'book', ...(year ? { year } : {}) })
    at += words.length - 1
  }
  return found
}

function titleAt(list: Token[], at: number, { heads, openings }: TitleIndex): string[] | undefined {
  if (!heads.has((list[at] as Token).lower)) return undefined
  for (const length of lengths) {
    if (at + length > list.length) continue
    const found = openings.get(openingOf(list, at, length))?.find((title) => stands(list, at, title))
    if (found) return found
  }
  return undefined
}

function openingOf(list: Token[], at: number, length: number): string {
  return list
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(' ')
}

function stands(list: Token[], at: number, words: string[]): boolean {
  return words.every((word, i) => {
    const token = list[at + i]
    if (!token) return false
    const same = fold(token.text) === fold(word) || (i === words.length - 1 && fold(token.text) === `${fold(word)}'s`)
    return same && (/^\p{Lu}/u.test(token.text) || !/^\p{Lu}/u.test(word) || (i > 0 && token.text.length < 4))
  })
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}
