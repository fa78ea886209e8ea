import { parseReference } from '../citations/references/parse-reference.ts'
import type { Passage, Witness, WorkMention } from '../witness.ts'
import { onlyOne } from './known-works.ts'
import type { QuotationWords } from './words/quotation-words.ts'

/** A book as the head of a document names it. */
export type PresentedWork = Pick<WorkMention, 'title' | 'author' | 'own' | 'translator' | 'year'>

/** Passages at the head of a document that may say what it presents. */
const head = 4

/**
 * The book that a document reviews or takes its extracts from, or null: pages by themselves are of that.
 *
 * `A review of Anna Bee, Two Roads: A Life (Ely: Fen Press, 1951)` at the head names `Two Roads: A Life`; so does
 * `Extracts chosen from Two Roads: A Life (1951)`, where numbered extracts follow, and the one work of a head that says
 * `The page numbers are those of the book`.
 */
export function presentedWork(
  { passages, works }: Witness,
  { review, takenFrom, pagesOf }: QuotationWords,
): PresentedWork | null {
  const opening = passages.slice(0, head)
  const reviewing = opening.filter(({ text }) => review.test(text.slice(0, 400)))
  const namedIn = (texts: readonly Passage[]) =>
    works.filter(({ place: { start, end } }) => texts.some(({ place }) => place.start <= start && end <= place.end))
  const reviewed = namedIn(reviewing).filter(({ year, publisher }) => (year ?? publisher) !== undefined)
  const isChosen = passages.filter(({ type }) => type === 'extract-head').length > 1
  const paged = isChosen ? opening.filter(({ text }) => pagesOf.test(text)) : []
  return onlyOne(reviewed) ?? (isChosen ? chosenFrom(opening, takenFrom) : null) ?? onlyOne(namedIn(paged))
}

/** The only book named with its year before the extracts. */
function chosenFrom(opening: readonly Passage[], takenFrom: RegExp): PresentedWork | null {
  const until = opening.findIndex(({ type }) => type === 'extract-head')
  const texts = opening.slice(0, until < 0 ? head : until).map(({ text }) => text.slice(0, 1000))
  const found = texts.flatMap((text) => takenFrom.exec(text) ?? [])
  const dated = texts.join(' ').match(/\([^()]*(?:1[5-9]|20)\d\d\)/gu) ?? []
  const [, title, imprint] = found
  if (!title || !/^\p{Lu}/u.test(title) || dated.length !== 1) return null
  const read = parseReference(`${title.trim()} (${imprint ?? ''})`)
  return read?.title ? { title: read.title, ...(read.year ? { year: read.year } : {}) } : null
}
