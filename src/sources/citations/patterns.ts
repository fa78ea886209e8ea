import type { CitationWords } from './words/citation-words.ts'
import { citationWords } from './words/index.ts'

type WordList = Exclude<keyof CitationWords, 'rewrites'>

const languages = Object.values(citationWords)

/** A citation as it is read: `(Ely, 1871); copy in the Fen Library` without what says where it lies. */
export function rewritten(text: string): string {
  return languages
    .flatMap(({ rewrites }) => rewrites)
    .reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), text)
}

/** The words of one kind in all languages, lower case. */
export function wordSet(kind: WordList): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => language[kind]).map((word) => word.toLowerCase()))
}

/**
 * The words of one kind as a regular expression source, longest first; their full stops and spaces are optional.
 *
 * `alternatives('opCit')` matches `op. cit.`, `op cit` and `op.cit.`.
 */
export function alternatives(kind: WordList): string {
  const words = [...wordSet(kind)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${words.map(flexible).join('|')})`
}

function flexible(word: string): string {
  const escaped = word.replace(/[\\^$*+?()[\]{}|/]/g, '\\$&')
  return escaped
    .replace(/\. /g, '\\.?\\s{0,2}')
    .replace(/ /g, '\\s{1,2}')
    .replace(/\.(?=\p{L})/gu, '\\.?')
    .replace(/\.$/, '\\.?')
    .replace(/['’]/g, "['’]")
}

/** Latin letters and digits: labels are Latin, and no other letter lengthens them. To make a pattern ready with all letters takes ten times as long. */
const letterOrDigit = '[\\dA-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ²³¹¼-¾⁰-⁹₀-₉]'
/** Neither follows, or stands before. */
export const boundary = `(?!${letterOrDigit})`
export const opening = `(?<!${letterOrDigit})`

/** Page numbers, arabic or roman, with ranges and lists: `12`, `xii-xv`, `111-112, 115`. */
export const pageNumbers = `(?:[ivxlc]{1,7}|[IVXLC]{1,7}${boundary}|[A-Z]?\\d{1,5}[a-z]?)(?:\\s?[-–—]{1,2}\\s?(?:[ivxlc]{1,7}|[IVXLC]{1,7}|\\d{1,5}))?(?:(?:,\\s?|\\s?&\\s?|\\s(?:and|et)\\s)(?!(?:1[4-9]|20)\\d\\d(?!\\d))\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?(?![\\d]))*${boundary}`

/** A year as books have it, with the doubts of cataloguers: `1951`, `[1951]`, `c. 1951`. */
export const yearNumber = '(?:1[4-9]\\d\\d|20\\d\\d)'

const emptySet: ReadonlySet<string> = new Set()
const cache = new Map<WordList, ReadonlySet<string>>()

/** Whether the word, in any case and with or without its full stop, is of that kind in any language. */
export function isWord(kind: WordList, word: string): boolean {
  if (!cache.has(kind)) cache.set(kind, wordSet(kind))
  const known = cache.get(kind) ?? emptySet
  const plain = word.toLowerCase().replaceAll('’', "'")
  return known.has(plain) || known.has(plain.replace(/\.$/, '')) || known.has(`${plain}.`)
}
