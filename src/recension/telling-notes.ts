import type { StatementId, Witness } from '../sources/witness.ts'
import { escapeInline } from './escape.ts'
import type { Footnote } from './footnote.ts'
import { fingerprint, slugOf } from './keys.ts'
import type { Item, Standing } from './layout.ts'
import type { Wording } from './wording/wording.ts'

/**
 * The other tellings of what the main text tells, as notes to the sentence that leads: one note to a sentence, in the
 * order of the witnesses, neighbours of one witness together.
 */
export function tellingNotes(
  witnesses: Witness[],
  standing: (id: StatementId) => Standing,
  wording: Wording,
): Footnote[] {
  const tellings = new Map<StatementId, Item[]>()
  for (const witness of witnesses)
    for (const passage of witness.passages)
      for (const statement of passage.statements) {
        const stands = standing(statement.id)
        if (stands.type !== 'told' || !isNoted(stands.relation)) continue
        const list = tellings.get(stands.lemma) ?? []
        list.push({ statement, passage, witness })
        tellings.set(stands.lemma, list)
      }
  return [...tellings].map(([lemma, items]) => ({
    label: labelOf(items),
    statement: lemma,
    at: Number.POSITIVE_INFINITY,
    markdown: bySiglum(items)
      .map(([siglum, words]) => escapeInline(wording.tells(siglum, wording.quoted(words))))
      .join(' '),
    holds: items,
  }))
}

/** Verbatim, nearly verbatim and contained statements say nothing that the lemma does not; the others are quoted. */
export function isNoted(relation: string): boolean {
  return relation === 'overlap' || relation === 'reworded'
}

function labelOf(items: Item[]): string {
  const first = items[0]
  return `${slugOf(first?.witness.siglum ?? '') || 'w'}-${fingerprint(items.map((item) => item.statement.text).join(' '))}`
}

function bySiglum(items: Item[]): Array<[siglum: string, words: string]> {
  const words = new Map<string, Item[]>()
  for (const item of items) words.set(item.witness.siglum, [...(words.get(item.witness.siglum) ?? []), item])
  return [...words].map(([siglum, of]) => [siglum, joined(of)])
}

/** Sentences that did not stand together are parted by an ellipsis. */
function joined(items: Item[]): string {
  return items
    .map((item, index) => {
      const before = items[index - 1]
      const statements = item.passage.statements
      const follows = before !== undefined && statements[statements.indexOf(item.statement) - 1] === before.statement
      return `${before === undefined ? '' : follows ? ' ' : ' … '}${item.statement.text}`
    })
    .join('')
}
