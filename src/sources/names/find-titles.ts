import type { Passage, Statement } from '../witness.ts'
import { isGivenName } from './given-names.ts'
import type { NameLanguage } from './language.ts'
import type { NameToken } from './name-tokens.ts'
import type { Usage } from './usage.ts'

/** Titles of works by their first word, as words in lower case, longest first. */
export type TitleIndex = Map<string, string[][]>

const longest = 12

/**
 * Titles that the witness shows to be such: entries of its lists of works, words before a year in brackets, quoted words
 * with capitals.
 */
export function findTitles(
  passages: readonly Passage[],
  tokens: ReadonlyMap<Statement, readonly NameToken[]>,
  names: NameLanguage,
  usage: Usage,
): TitleIndex {
  const index: TitleIndex = new Map()
  const seen = new Set<string>()
  for (const { type, statements } of passages) {
    for (const statement of statements) {
      const words = tokens.get(statement) ?? []
      if (type === 'work') add(index, seen, openingTitle(words))
      for (let at = 1; at < words.length; at++) {
        if (/\(\s*$/u.test(words[at]?.gap ?? '') && isYear(words[at]) && !isLifetime(words, at))
          add(index, seen, titleBefore(words, at, names))
        if (opensQuotation(words[at]?.gap ?? '')) {
          const title = quotedTitle(words, at, statement.text)
          if ((type !== 'note' && type !== 'work') || !isBearer(title, usage)) add(index, seen, title)
        }
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

/** Index after a known title that begins at the token, or the index itself. */
export function afterTitle(tokens: readonly NameToken[], index: number, titles: TitleIndex): number {
  const first = tokens[index]
  if (!first?.capital) return index
  for (const title of titles.get(first.low) ?? []) {
    if (title.every((word, at) => tokens[index + at]?.low === word)) return index + title.length
  }
  return index
}

function add(index: TitleIndex, seen: Set<string>, title: readonly NameToken[]): void {
  const words = title.map(({ low }) => low)
  const key = words.join(' ')
  const capitals = title.filter(({ capital }) => capital).length
  if (words.length < 2 || words.length > longest || !title[0]?.capital || seen.has(key) || capitals * 3 < words.length)
    return
  seen.add(key)
  const list = index.get(words[0] ?? '')
  if (list) list.push(words)
  else index.set(words[0] ?? '', [words])
}

/** Of an entry in a list of works: the words up to the first mark or bracket. */
function openingTitle(tokens: readonly NameToken[]): NameToken[] {
  const end = tokens.findIndex(({ gap }, at) => at > 0 && gap !== ' ' && !/^[’'-]$/u.test(gap))
  const title = tokens.slice(0, end < 0 ? tokens.length : end)
  return /[(:,.]/u.test(tokens[end]?.gap ?? '') && !isAuthor(title) ? title : []
}

/** `Anna Bee`, `A. Bee`, `BEE Anna` before the title. */
function isAuthor(words: readonly NameToken[]): boolean {
  const [first] = words
  const isName = words.some(({ text }) => text.length === 1 || isGivenName(text))
  return words.length < 4 && isName && words.every(({ capital }) => capital) && !/^(?:A|L)$/u.test(first?.text ?? '')
}

/** Capitalised words and the small ones between them that stand before `(1930)`. */
function titleBefore(tokens: readonly NameToken[], end: number, names: NameLanguage): NameToken[] {
  if (!/^["”»]?\s*\(\s*$/u.test(tokens[end]?.gap ?? '')) return []
  let from = end
  while (from > 0 && end - from < longest) {
    const token = tokens[from - 1]
    if (!token || (!token.capital && token.text.length > 4)) break
    from--
    if (!/^[ ’'-]?$/u.test(token.gap)) break
  }
  while (from < end && !tokens[from]?.capital) from++
  const title = tokens.slice(from, end)
  const person = title.length === 2 && isGivenName(title[0]?.text ?? '')
  return person || names.by.has(tokens[from - 1]?.low ?? '') ? [] : title
}

/** Words from an opening to a closing mark, the long ones capitalised. */
function quotedTitle(tokens: readonly NameToken[], from: number, text: string): NameToken[] {
  let to = from + 1
  while (to < tokens.length && to - from < longest && /^[ ’'-]$|^: $/u.test(tokens[to]?.gap ?? '')) to++
  const title = tokens.slice(from, to)
  const closed = /^[,.]?["”»]|^\s»/u.test(text.slice(title.at(-1)?.end ?? 0, (title.at(-1)?.end ?? 0) + 3))
  return closed && title.every(({ text: word, capital }) => capital || word.length < 4) ? title : []
}

/** Times that a surname stands alone by which a cited article "Ada Wendt" is called after somebody told of. */
const toldOf = 4

/** A given name before a surname by which the text calls somebody. */
function isBearer(title: readonly NameToken[], { inside }: Usage): boolean {
  const [given, surname] = [title[0], title.at(-1)]
  return title.length === 2 && isGivenName(given?.text ?? '') && (inside.get(surname?.low ?? '') ?? 0) >= toldOf
}

/** A straight mark before a blank closes. */
export function opensQuotation(gap: string): boolean {
  return /[“«]\s*$|(?:^|[\s(—–-])"$/u.test(gap)
}

/** `(1868–1934)` stands behind a person. */
function isLifetime(tokens: readonly NameToken[], at: number): boolean {
  return /^\s?[–—-]\s?$/u.test(tokens[at + 1]?.gap ?? '') && isYear(tokens[at + 1])
}

function isYear(token: NameToken | undefined): boolean {
  return token !== undefined && /^1\d{3}$|^20\d{2}$/u.test(token.text)
}
