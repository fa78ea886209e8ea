import { isGivenName } from '../../names/given-names.ts'
import { isWord } from '../patterns.ts'
import { isPlace } from '../references/imprint.ts'
import type { TitleWords } from '../words/title-words.ts'

/** A word or a mark of a statement. */
export interface Token {
  text: string
  lower: string
  at: number
  end: number
  capital: boolean
}

/** Words that could be a title, by their capitals. */
export interface TitleRun {
  at: number
  end: number
  /** Index of its first token. */
  first: number
  /** Index after its last token. */
  last: number
}

const word = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?|\S/gu
const longest = 16

/** Cuts a statement into words and marks. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    at: match.index,
    end: match.index + match[0].length,
    capital: /^[\p{Lu}]/u.test(match[0]),
  }))
}

/**
 * The title that may begin at a token, or null.
 *
 * In `his novel Men in Prison (1930)` the run at `Men` is `Men in Prison`.
 */
export function titleRun(list: Token[], first: number, text: string, words: TitleWords): TitleRun | null {
  const start = list[first]
  if (!start || !mayBeginTitle(start)) return null
  if (!start.capital && (!list[first + 1]?.capital || articles.has(list[first + 1]?.lower ?? ''))) return null
  if (words.possessives.has(start.lower)) return null
  if (list[first + 1]?.lower === 'as' && isWord('languages', start.text)) return null
  const last = words.capitals === 'title' ? capitalRun(list, first, text, words) : sentenceRun(list, first, text, words)
  const final = list[last - 1]
  return final ? { at: start.at, end: possessiveEnd(final), first, last } : null
}

/** Most words of a text begin no title. */
export function mayBeginTitle({ capital, text }: Token): boolean {
  return capital || /^\d{3,4}$/.test(text)
}

function possessiveEnd(token: Token): number {
  return /['’]s$/u.test(token.text) ? token.end - 2 : token.end
}

/** Capitals and the small words between them; words of another language run on to the next mark. */
function capitalRun(list: Token[], first: number, text: string, words: TitleWords): number {
  let last = first + 1
  let foreign = foreignArticle.test((list[first] as Token).lower)
  while (last < list.length && last - first < longest && joined(list, last, text)) {
    const token = list[last] as Token
    const before = list[last - 1] as Token
    if (/['’]s$/u.test(before.text) && (token.capital || /^\d{4}$/.test(token.text)) && isOwner(list, first, last))
      break
    if (token.capital || /^(?:['’]?\d{2,4}|\d{1,3}(?:,\d{3})+)$/u.test(token.text)) last += 1
    else if (foreignWord.test(token.lower) || (foreign && foreignEnding.test(token.lower))) {
      foreign = true
      last += 1
    } else if (
      foreign &&
      (last > first + 1 || plural.test(before.lower)) &&
      !words.connectors.has(token.lower) &&
      !words.stops.has(token.lower) &&
      afterForeign(list, last)
    )
      last += 1
    else if (words.connectors.has(token.lower)) {
      const next = overConnectors(list, last, text, words)
      if (next < 0 || endsBefore(list, first, last, next, text)) break
      last = next + 1
    } else break
  }
  return trimForeign(list, first, last, words)
}

/** `Anna Bee's Two Roads` begins behind the name, `The Working Man's Garden` and `Songs of a Ploughman's Son` do not. */
function isOwner(list: Token[], first: number, last: number): boolean {
  return !articles.has((list[first] as Token).lower) && list.slice(first, last).every((token) => token.capital)
}

const foreignArticle = /^(?:le|la|les|los|las|el|il|die|der|das|l'[\p{L}-]+)$/u
/** Articles after which a small word goes on with a title in another language. */
const plural = /^(?:los|las|le|les|il|der|das)$/u
const foreignWord =
  /^(?:du|des|de|d'\p{L}+|l'\p{L}+|qu'\p{L}+|del|los|las|y|en|con|nel|nella|und|von|zur|dem|della|degli|sur|sans|dans|aux|au|pour)$/u
const foreignEnding = /[à-ÿœ]|(?:ienne|ique|istes?|aires?|euse|eur|oise|aise|elle|ette|ion|ung|heit|keit)$/u

/** Inside words of another language a small word belongs to the title when such words stand before it. */
function afterForeign(list: Token[], at: number): boolean {
  const before = list[at - 1] as Token
  return (
    foreignWord.test(before.lower) ||
    foreignArticle.test(before.lower) ||
    foreignEnding.test(before.lower) ||
    !before.capital
  )
}

/** A title does not end in a small word. */
function trimForeign(list: Token[], first: number, last: number, words: TitleWords): number {
  let end = last
  while (end > first + 1) {
    const lower = (list[end - 1] as Token).lower
    const token = list[end - 1] as Token
    if (token.capital || !(words.connectors.has(lower) || foreignWord.test(lower) || foreignArticle.test(lower))) break
    end -= 1
  }
  return end
}

/** Only blanks, a hyphen, an apostrophe or a colon before a capital stand between two words of a title. */
function joined(list: Token[], at: number, text: string): boolean {
  const before = list[at - 1] as Token
  const token = list[at] as Token
  return /^\s+$/u.test(text.slice(before.end, token.at)) && /^[\p{L}\p{N}&'’]/u.test(token.text)
}

/** Index of the capital after small words, or -1. */
function overConnectors(list: Token[], at: number, text: string, words: TitleWords): number {
  for (let next = at + 1; next < Math.min(list.length, at + 4); next += 1) {
    const token = list[next] as Token
    if (!joined(list, next, text)) return -1
    if (token.capital || isCount(token, list[next + 1])) return next
    if (!words.connectors.has(token.lower)) return -1
  }
  return -1
}

/** `4,112` of `A Night of 4,112 Stars`, and no year */
function isCount({ text }: Token, next: Token | undefined): boolean {
  return next?.capital === true && /^(?:\d{1,3}|\d{1,3}(?:,\d{3})+)$/u.test(text)
}

/** `Resistance in Mexico City`, `Two Roads by Anna Bee`, `Two Roads and The Ice`: the small word ends the title. */
function endsBefore(list: Token[], first: number, at: number, next: number, text: string): boolean {
  const small = (list[at] as Token).lower
  const after = list[next] as Token
  const article = articles.has((list[at + 1] as Token).lower)
  if (small === 'and') return article && at - first > 1 && !goesOn(list, at, first)
  if (small === 'into' && isWord('languages', after.text)) return true
  const two = `${after.text} ${list[next + 1]?.text ?? ''}`
  const name = isGivenName(after.text) && list[next + 1]?.capital === true && text[after.end] === ' '
  if (small === 'by' || small === 'with') return name || next === at + 1
  if (!/^(?:in|at|on|from|to|for)$/u.test(small) || next > at + 2) return false
  const region = isWord('regions', after.text) || isWord('regions', two)
  const town = isPlace(two) || isPlace(after.text) || isWord('months', after.text) || name
  return (region && at - first > 1) || (next === at + 1 && town)
}

/** `The Needle and the Thread`, but `The Globe and the Star`, `Two Roads and The Ice` */
function goesOn(list: Token[], at: number, first: number): boolean {
  const [head, before, next] = [list[first], list[at - 1], list[at + 1]] as [Token, Token, Token]
  return articles.has(head.lower) && !next.capital && !isWord('periodicals', before.text)
}

const articles = new Set(['the', 'a', 'an'])

/** Where only the first word has a capital, the title runs to the next mark or verb. */
function sentenceRun(list: Token[], first: number, text: string, words: TitleWords): number {
  let last = first + 1
  while (last < list.length && last - first < 10 && joined(list, last, text)) {
    const token = list[last] as Token
    if (token.lower === 'et' && isVerbBehind(list, last)) break
    if (token.lower === 'dans' && words.possessives.has(list[last + 1]?.lower ?? '')) break
    if (words.stops.has(token.lower) || words.stops.has(token.lower.split("'")[0] ?? '')) break
    if (/^(?:en|de|vers|dès|avant|après)$/u.test(token.lower) && /^(?:1[5-9]|20)\d\d$/.test(list[last + 1]?.text ?? ''))
      break
    if (
      /^(?:à|en|par)$/u.test(token.lower) &&
      (isPlace(list[last + 1]?.text ?? '') || isGivenName(list[last + 1]?.text ?? ''))
    )
      break
    last += 1
  }
  while (last > first + 1 && words.connectors.has((list[last - 1] as Token).lower)) last -= 1
  return last
}

/** `elle publie Deux chemins et entreprend un voyage`: behind a noun there would be no article. */
function isVerbBehind(list: Token[], at: number): boolean {
  const [verb, article] = [list[at + 1], list[at + 2]]
  return (
    verb !== undefined &&
    !verb.capital &&
    /^(?!l[ae]s?$|une?$|[dl]')\p{Ll}{3,}$/u.test(verb.lower) &&
    /^(?:une?|les?|la|sa|son|ses|leurs?|cet?|cette|ces|l'\p{L}+)$/u.test(article?.lower ?? '')
  )
}
