import { english } from './en.ts'
import { french } from './fr.ts'

/** The words around names, and in names of what is no person, in one language: alternatives of a regular expression, and lists. */
export interface IndexWords {
  /** Join the parts of a long name: `of`. */
  joints: string
  articles: string
  and: string
  /** Open a sentence before a name and are no part of it. */
  openers: string
  /** Of a person or an institution named before, alone: `the Trust`. */
  common: string
  /** Numbers, feasts and forms of address that head no entry. */
  unnamed: string
  address: string
  /** Titles before a name. */
  ranks: string
  /** Those that are kin too, and whose kin, before them. */
  kin: string
  owners: string
  /** First and last words of names of places; the last of those that persons are called by as well. */
  placeStarts: string
  placeEnds: string
  familyToo: string
  /** First and last words of names of bodies. */
  bodyStarts: string
  bodyEnds: string
  /** What is said of a vessel before its name, and the articles before that. */
  vessels: string
  vesselArticles: string
}

const languages: readonly IndexWords[] = [english, french]

const joined = (field: keyof IndexWords): string => languages.map((words) => words[field]).join('|')
const listed = (field: keyof IndexWords): ReadonlySet<string> =>
  new Set(languages.flatMap((words) => words[field].split(/\s+/u)).filter(Boolean))

/** The words of all languages: an English index has French names. */
export const indexWords = {
  joints: joined('joints'),
  articles: joined('articles'),
  and: joined('and'),
  openers: listed('openers'),
  common: listed('common'),
  unnamed: listed('unnamed'),
  address: joined('address'),
  ranks: listed('ranks'),
  kin: listed('kin'),
  owners: joined('owners'),
  placeStarts: listed('placeStarts'),
  placeEnds: listed('placeEnds'),
  familyToo: listed('familyToo'),
  bodyStarts: listed('bodyStarts'),
  bodyEnds: listed('bodyEnds'),
  vessels: joined('vessels'),
  vesselArticles: joined('vesselArticles'),
}
