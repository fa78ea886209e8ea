import type { Passage, Statement, StatementId, Witness } from '../sources/witness.ts'
import type { Item, Paragraph, Standing } from './layout.ts'
import { streamsOf } from './streams.ts'
import type { Wording } from './wording/wording.ts'

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
}

/** The extracts of all witnesses, each under its own heading; what the main text quotes already is left out with a mark. */
export function documents(
  witnesses: Witness[],
  standing: (id: StatementId) => Standing,
  wording: Wording,
): DocumentText[] {
  const found: DocumentText[] = []
  for (const witness of witnesses) {
    const streams = streamsOf(witness)
    let open: DocumentText | null = null
    let last: Passage | null = null
    for (const passage of witness.passages) {
      if (streams(passage) !== 'documents') continue
      const begins = passage.type === 'extract-head' || (passage.type === 'extract' && passage.label !== last?.label)
      if (open === null || (begins && !(last?.type === 'extract-head' && last.label === passage.label))) {
        open = { title: '', heading: [], introduction: [], extract: [], gaps: new Map() }
        found.push(open)
      }
      add(open, passage, witness, standing, wording)
      last = passage
    }
  }
  return found.filter((document) => document.extract.length > 0 || document.introduction.length > 0)
}

function add(
  open: DocumentText,
  passage: Passage,
  witness: Witness,
  standing: (id: StatementId) => Standing,
  wording: Wording,
): void {
  const items: Item[] = []
  const gaps: Gap[] = []
  for (const statement of passage.statements) {
    if (standing(statement.id).type === 'printed')
      items.push({ statement, passage, witness, ...numberOf(statement, passage) })
    else if (gaps.at(-1)?.after !== items.length - 1)
      gaps.push({ after: items.length - 1, lemma: lemmaOf(standing(statement.id)) })
  }
  if (open.title === '') nameDocument(open, passage, items, wording)
  if (items.length === 0 || open.heading.includes(items[0] as Item)) return
  const form =
    passage.type === 'extract' || passage.type === 'block-quotation' || passage.type === 'attribution'
      ? 'quotation'
      : 'prose'
  const paragraph: Paragraph = { form, items, witness, section: passage.section }
  if (gaps.length > 0 && form === 'quotation') open.gaps.set(paragraph, gaps)
  if (form === 'quotation') open.extract.push(paragraph)
  else open.introduction.push(paragraph)
}

/** A head that is a reference is the heading; one that is a sentence introduces, and the number is the heading. */
function nameDocument(open: DocumentText, passage: Passage, items: Item[], wording: Wording): void {
  const [only, second] = items
  if (passage.type === 'extract-head' && only && !second && isReference(only.statement)) {
    const name = withoutNumber(only.statement.text)
    open.title = passage.label ? wording.named(passage.label, name) : name
    open.heading = [only]
  } else open.title = wording.numbered(passage.label ?? '')
}

function isReference({ text }: Statement): boolean {
  return !/[.:!?…]["”’»]?$/.test(text) && text.length < 160
}

function lemmaOf(stands: Standing): StatementId | null {
  return stands.type === 'told' ? stands.lemma : null
}

const NUMBER = /^\(?\d{1,3}[).]\s*/

function withoutNumber(text: string): string {
  return text.replace(NUMBER, '')
}

/** The number of an extract is in its heading; it isn't printed before the first sentence again. */
function numberOf({ text }: Statement, passage: Passage): { from?: number } {
  const number = passage.type === 'extract-head' && passage.label ? NUMBER.exec(text)?.[0] : undefined
  return number ? { from: number.length } : {}
}
