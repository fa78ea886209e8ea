import { english } from './en.ts'
import { french } from './fr.ts'

/** The small words around names in one language, as alternatives of a regular expression and as a list. */
export interface IndexWords {
  /** Join the parts of a long name: `of`. */
  joints: string
  articles: string
  and: string
  /** Open a sentence before a name and are no part of it. */
  openers: string
}

const languages: readonly IndexWords[] = [english, french]

const joined = (field: keyof IndexWords): string => languages.map((words) => words[field]).join('|')

/** The words of all languages: an English index has French names. */
export const indexWords = {
  joints: joined('joints'),
  articles: joined('articles'),
  and: joined('and'),
  openers: new Set(languages.flatMap(({ openers }) => openers.split(' '))),
}
