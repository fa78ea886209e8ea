import { announces } from '../../announces.ts'
import { enter } from '../../enter.ts'
import type { Passage, Statement, StatementId, Witness } from '../../sources/witness.ts'
import type { Item, Standing } from '../layout.ts'
import { FRAME } from '../quoted-at-home.ts'
import type { Wording } from '../wording/wording.ts'
import { escapeInline } from '../writing/escape.ts'
import { fingerprint, slugOf } from '../writing/keys.ts'
import type { Footnote } from './footnote.ts'

/**
 * The other tellings of what the main text tells, as notes to the sentence that leads: one note to a sentence, in the
 * order of the witnesses, neighbours of one witness together; after them the `sources` that are notes to the told sentences.
 */
export function tellingNotes(
  witnesses: Witness[],
  standing: (id: StatementId) => Standing,
  wording: Wording,
  sources: Footnote[],
): Footnote[] {
  const noted = new Map<StatementId, Footnote[]>()
  for (const one of sources) enter(noted, one.statement, one)
  const tellings = new Map<StatementId, Told[]>()
  const sigla = new Map<StatementId, string>()
  let order = 0
  for (const witness of witnesses)
    for (const passage of witness.passages) {
      // A gap, so that the last sentence of one passage and the first of the next don't follow each other.
      order++
      for (const statement of passage.statements) {
        order++
        sigla.set(statement.id, witness.siglum)
        const stands = standing(statement.id)
        if (stands.type !== 'told' || !isNoted(stands.relation) || isIntroduction(statement, passage)) continue
        const list = tellings.get(stands.lemma) ?? []
        const notes = noted.get(statement.id) ?? []
        list.push({ item: { statement, passage, witness }, order, notes })
        tellings.set(stands.lemma, list)
      }
    }
  return [...tellings].map(([lemma, told]) => ({
    label: labelOf(told),
    statement: lemma,
    at: Number.POSITIVE_INFINITY,
    markdown: bySiglum(told)
      .flatMap(([siglum, words]) => {
        const says = siglum === sigla.get(lemma) ? wording.repeats : wording.tells
        const notes = told.flatMap((one) => (one.item.witness.siglum === siglum ? one.notes : []))
        return [escapeInline(says(siglum, wording.quoted(words))), ...new Set(notes.map((note) => note.markdown))]
      })
      .join(' '),
    holds: told.flatMap(({ item, notes }) => [item, ...notes.flatMap(({ holds }) => holds)]),
  }))
}

/** A statement told by another, with its place among all statements. */
interface Told {
  item: Item
  order: number
  notes: Footnote[]
}

/** `Of those years she said:` is nothing without the words that it introduces, which stand elsewhere. */
function isIntroduction(statement: Statement, { statements }: Passage): boolean {
  return statement === statements.at(-1) && announces(statement.text) && statement.text.length <= FRAME
}

/** Verbatim, nearly verbatim and contained statements say nothing that the lemma does not; the others are quoted. */
export function isNoted(relation: string): boolean {
  return relation === 'overlap' || relation === 'reworded'
}

function labelOf(told: Told[]): string {
  const words = told.map(({ item }) => item.statement.text).join(' ')
  return `${slugOf(told[0]?.item.witness.siglum ?? '') || 'w'}-${fingerprint(words)}`
}

/** What each witness says; sentences that did not stand together are parted by an ellipsis. */
function bySiglum(told: Told[]): Array<[siglum: string, words: string]> {
  const words = new Map<string, { text: string; order: number }>()
  for (const { item, order } of told) {
    const { siglum } = item.witness
    const known = words.get(siglum)
    const joint = known && known.order === order - 1 ? ' ' : ' … '
    words.set(siglum, { text: known ? known.text + joint + item.statement.text : item.statement.text, order })
  }
  return [...words].map(([siglum, { text }]) => [siglum, text + unclosed(text)])
}

/** What closes a quotation of which the rest stands in the text already. */
function unclosed(text: string): string {
  const pair = PAIRS.find(([open, close]) => {
    const [opened, closed] = [open, close].map((mark) => text.split(mark).length - 1) as [number, number]
    return open === close ? opened % 2 === 1 : opened > closed
  })
  return pair ? ` …${pair[1]}` : ''
}

const PAIRS = [
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
] as const
