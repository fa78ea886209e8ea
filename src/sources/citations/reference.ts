/** One citation as it is written, before it is resolved against what was cited earlier. Types only. */
import type { WorkKind } from '../citation.ts'

/** ibid: the work cited just before; op-cit: a work of the author named; short: a title or author known from before. */
export type ReferenceForm = 'full' | 'ibid' | 'op-cit' | 'short'

/** Names are in reading order, several joined as `A, B and C`. */
export interface Reference {
  form: ReferenceForm
  /** The words it was read from. */
  text: string
  author?: string
  /** Behind `see also` or the like: a hint beside what is cited. */
  beside?: true
  /** By the author cited just before. */
  sameAuthor?: true
  /** Who speaks, when the citation is of somebody quoted in another's work. */
  speaker?: string
  /** What that work quotes, where it is more than a name: `Letter to Bee, 3 June 1911`. */
  paper?: string
  /** Named as `with …` beside an author who is not: the second author of an entry in a list. */
  coauthor?: string
  editor?: string
  translator?: string
  title?: string
  originalTitle?: string
  alsoKnownAs?: string[]
  /** The book or periodical that holds it. */
  container?: string
  /** Of the periodical. */
  volume?: string
  issue?: string
  doi?: string
  isbn?: string
  publisher?: string
  publisherPlace?: string
  originalPlace?: string
  year?: string
  originalYear?: string
  /** Day and month of a periodical, as written. */
  date?: string
  /** Place in the work, as written, without `p.`. */
  pages?: string
  /** How many pages the work has. */
  extent?: string
  url?: string
  /** A page of the web, with the day it was looked at. */
  accessed?: true
  kind: WorkKind
}
