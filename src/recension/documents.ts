import type { Passage, Statement, StatementId, Witness } from '../sources/witness.ts'
import type { Item, Paragraph, Standing } from './layout.ts'
import { leaning } from './main-text/leaning.ts'
import { streamsOf } from './main-text/streams.ts'
import { isMostlyNew } from './mostly-new.ts'
import type { Wording } from './wording/wording.ts'

/** Words of a heading that opens like its introduction. */
const CLAUSE = { fewest: 3, most: 14 }

/** Words left out after the item with this index, -1 at the start, and the sentence that tells them. */
export interface Gap {
  after: number
  lemma: StatementId | null
}

/** A longer extract with what introduces it. */
export interface DocumentText {
  title: string
  /** The head, where it is the heading itself. */
  heading: Item[]
  introduction: Paragraph[]
  extract: Paragraph[]
  /** Where `[…]` stands for sentences that the main text tells. */
  gaps: Map<Paragraph, Gap[]>
  /** What tells the extract, where the main text tells all of it. */
  elsewhere: StatementId | null
}

/** A document before it is known which others there are. */
interface Draft extends Omit<DocumentText, 'title'> {
  witness: Witness
  /** What it begins with. */
  first: Passage
  /** Its number in its source. */
  label: string
  name: string
}

/**
 * The extracts of all witnesses, each under its own heading. An extract is printed whole, though the main text quotes a
 * sentence of it; where the main text has the greater part, that is left out with a mark.
 */
export function documents(
  witnesses: Witness[],
  standing: (id: StatementId) => Standing,
  wording: Wording,
): DocumentText[] {
  const found: Draft[] = []
  for (const witness of witnesses) {
    const streams = streamsOf(witness)
    let open: Draft | null = null
    let last: Passage | null = null
    for (const passage of witness.passages) {
      if (streams(passage) !== 'documents') continue
      const begins = passage.type === 'extract-head' || (passage.type === 'extract' && passage.label !== last?.label)
      if (open === null || (begins && !(last?.type === 'extract-head' && last.label === passage.label))) {
        const label = passage.label ?? ''
        open = {
          witness,
          first: passage,
          label,
          name: '',
          heading: [],
          introduction: [],
          extract: [],
          gaps: new Map(),
          elsewhere: null,
        }
        found.push(open)
      }
      add(open, passage, standing)
      last = passage
    }
  }
  const printed = found.filter((document) => document.extract.length > 0 || document.introduction.length > 0)
  return titled(printed, wording)
}

/** Under the numbers of the source; where several sources have numbers, they are counted through. */
function titled(found: Draft[], wording: Wording): DocumentText[] {
  const labelled = new Set(found.filter(({ label }) => label !== '').map(({ witness }) => witness))
  return found.map(({ label, name, witness: _witness, first: _first, ...text }, index) => {
    const number = labelled.size > 1 ? String(index + 1) : label.toUpperCase()
    const title = name && number ? wording.named(number, name) : name || wording.numbered(number)
    return { ...text, title }
  })
}

function add(open: Draft, passage: Passage, standing: (id: StatementId) => Standing): void {
  const { witness } = open
  const found: Item[] = []
  const gaps: Gap[] = []
  const whole = passage.type === 'extract' && isMostlyNew(passage, standing)
  for (const statement of passage.statements) {
    const stands = standing(statement.id)
    if (stands.type === 'printed' || (whole && stands.type === 'told'))
      found.push({ statement, passage, witness, ...numberOf(statement, passage) })
    else if (gaps.at(-1)?.after !== found.length - 1) gaps.push({ after: found.length - 1, lemma: lemmaOf(stands) })
  }
  if (passage === open.first) nameDocument(open, passage, found)
  const items = found.filter((item) => !open.heading.includes(item))
  if (items.length === 0) {
    if (passage.type === 'extract') open.elsewhere ??= gaps[0]?.lemma ?? null
    return
  }
  const form =
    passage.type === 'extract' || passage.type === 'block-quotation' || passage.type === 'attribution'
      ? 'quotation'
      : 'prose'
  const paragraph: Paragraph = { form, items, witness, section: passage.section }
  if (gaps.length > 0 && form === 'quotation') open.gaps.set(paragraph, gaps)
  if (form === 'quotation') open.extract.push(paragraph)
  else open.introduction.push(paragraph)
}

/**
 * A head that is a reference is the heading, and so is a sentence that is short enough, where what follows can do
 * without it; a longer one introduces, and the heading is the number with its opening.
 */
function nameDocument(open: Draft, passage: Passage, items: Item[]): void {
  if (passage.type !== 'extract-head') return
  const numbers = items.filter(({ statement }) => withoutNumber(statement.text, passage) === '')
  const [only, second] = items.slice(numbers.length)
  open.heading = numbers
  if (!only) return
  if (!second && isReference(only.statement)) {
    open.name = withoutNumber(only.statement.text, passage)
    open.heading = [...numbers, only]
    return
  }
  open.name = openingClause(only.statement, passage)
  if (open.name !== '' && open.label && isWhole(only, open.name) && !leansOn(second, only))
    open.heading = [...numbers, only]
}

/**
 * The first words of a head up to a mark, where they make a heading of their own.
 *
 * `In the winter of 1920 there was neither food nor fuel. People …` → `In the winter of 1920 there was neither food nor fuel`
 */
function openingClause(statement: Statement, passage: Passage): string {
  const text = withoutNumber(statement.text, passage)
  const sentence = text.replace(/[.:!?…]["”’»]?$/, '')
  const clause = wordCount(sentence) <= CLAUSE.most ? sentence : longestClause(sentence)
  const upTo = statement.text.length - text.length + clause.length
  const says = statement.clauses?.some(({ verb, end }) => verb === 'finite' && end <= upTo + 2) ?? true
  return (says || clause === sentence) && wordCount(clause) >= CLAUSE.fewest && !/["“”«»]/.test(clause) ? clause : ''
}

/** Whether a sentence needs the one before it, more than a pronoun needs the person that a heading names. */
function leansOn(second: Item | undefined, { statement }: Item): boolean {
  const leans = second ? leaning(second) : 'no'
  return leans === 'matter' || (leans === 'person' && !statement.names.some(({ kind }) => kind === 'person'))
}

/** Whether a heading says all that a sentence does. */
function isWhole({ statement: { text, marks }, passage }: Item, name: string): boolean {
  return marks.length === 0 && withoutNumber(text, passage).length <= name.length + 1
}

/** As many clauses of a sentence as make no more words than a heading has. */
function longestClause(sentence: string): string {
  let clause = ''
  for (const mark of sentence.matchAll(/[,;:](?=\s)/g)) {
    const head = sentence.slice(0, mark.index)
    if (wordCount(head) > CLAUSE.most) break
    clause = head
  }
  return clause
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function isReference({ text }: Statement): boolean {
  return !/[.:!?…]["”’»]?$/.test(text) && text.length < 160
}

function lemmaOf(stands: Standing): StatementId | null {
  return stands.type === 'told' ? stands.lemma : null
}

/** `(3) `, `3. ` and, before the number that the recognizer read, `Extract 3. ` */
const NUMBER = /^\(?\d{1,3}[).]\s*/
const NAMED = /^\p{L}{3,10}\.?\s(?:n[o°º]\.?\s?)?(\p{N}{1,3}|\p{L})(?:\s?[.:)–—-]+\s*|\s(?=\p{Lu})|$)/u

function numberIn(text: string, { label }: Passage): string {
  const named = NAMED.exec(text)
  return NUMBER.exec(text)?.[0] ?? (named?.[1]?.toLowerCase() === label?.toLowerCase() ? (named?.[0] ?? '') : '')
}

function withoutNumber(text: string, passage: Passage): string {
  return text.slice(numberIn(text, passage).length)
}

/** The number of an extract is in its heading; it isn't printed before the first sentence again. */
function numberOf({ text }: Statement, passage: Passage): { from?: number } {
  const number = passage.type === 'extract-head' && passage.label ? numberIn(text, passage) : ''
  return number ? { from: number.length } : {}
}
