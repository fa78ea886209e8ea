import type { Citation } from '../sources/citation.ts'
import type { Passage, Statement, StatementId, Witness } from '../sources/witness.ts'
import type { Item, Paragraph, Standing } from './layout.ts'
import { leaning } from './main-text/leaning.ts'
import { streamsOf } from './main-text/streams.ts'
import { isMostlyNew } from './mostly-new.ts'
import type { Wording } from './wording/wording.ts'

/** Words of a sentence that makes a heading. */
const HEADING = { fewest: 3, most: 14 }

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
    const origins = originsIn(witness)
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
      if (passage.type === 'extract') open.name ||= originOf(passage, origins)
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
 * without it; a longer one introduces.
 */
function nameDocument(open: Draft, passage: Passage, items: Item[]): void {
  if (passage.type !== 'extract-head') return
  const numbers = items.filter(({ statement }) => withoutNumber(statement.text, passage) === '')
  const [only, second] = items.slice(numbers.length)
  open.heading = numbers
  if (!only || !((!second && isReference(only.statement)) || (open.label && makesHeading(only, second)))) return
  open.name = withoutNumber(only.statement.text, passage).replace(STOP, '')
  open.heading = [...numbers, only]
}

function makesHeading(only: Item, second: Item | undefined): boolean {
  const name = withoutNumber(only.statement.text, only.passage).replace(STOP, '')
  const words = wordCount(name)
  if (words < HEADING.fewest || words > HEADING.most || /["“”«»]/.test(name)) return false
  return only.statement.marks.length === 0 && !leansOn(second, only)
}

const STOP = /[.:!?…]["”’»]?$/

/** Who wrote the words of an extract, and in what, as far as the source tells: `Ada Wendt, The Salt Press (1904)`. */
function originOf({ statements: [first] }: Passage, origins: ReadonlyMap<StatementId, Citation>): string {
  const { author, speaker = author, work, year } = (first && origins.get(first.id)) ?? {}
  return [speaker, work && (year ? `${work} (${year})` : work)].filter(Boolean).join(', ')
}

function originsIn({ quotations }: Witness): Map<StatementId, Citation> {
  return new Map(quotations.flatMap(({ statements, citation }) => statements.map((id) => [id, citation] as const)))
}

/** Whether a sentence needs the one before it, more than a pronoun needs the person that a heading names. */
function leansOn(second: Item | undefined, { statement }: Item): boolean {
  const leans = second ? leaning(second) : 'no'
  return leans === 'matter' || (leans === 'person' && !statement.names.some(({ kind }) => kind === 'person'))
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
