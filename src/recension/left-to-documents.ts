import type { Passage, PassageId, Quotation, StatementId, Witness } from '../sources/witness.ts'
import type { Item, Standing } from './layout.ts'
import { isMostlyNew } from './mostly-new.ts'

/** Letters that only introduce what is quoted: "Years later, in a letter to her brother, she wrote: …". */
const FRAME = 110

/**
 * A quotation is printed once, in its fuller form: a sentence of the text that only introduces and quotes words of an
 * extract that is printed whole is told there, in a note. What goes on from it keeps it (see `standings`).
 */
export function leftToDocuments(
  witnesses: Witness[],
  items: ReadonlyMap<StatementId, Item>,
  table: Map<StatementId, Standing>,
): void {
  const extracted = extractedFrom(witnesses, table)
  const turned = new Map<StatementId, StatementId>()
  for (const { quotations } of witnesses)
    for (const quotation of quotations) {
      const whole = wholeOf(quotation, extracted)
      if (!whole || !isLittleMore(quotation, items) || isBound(quotation, items)) continue
      quotation.statements.forEach((id, at) => {
        const [first] = whole[at] ?? []
        if (first === undefined) return
        turned.set(id, first)
        for (const one of whole[at] ?? []) table.delete(one)
        table.set(id, { type: 'told', lemma: first, beside: first, relation: 'overlap', confidence: 0.9 })
      })
    }
  for (const [id, stands] of table) {
    const instead = stands.type === 'told' ? turned.get(stands.lemma) : undefined
    if (stands.type === 'told' && instead !== undefined) table.set(id, { ...stands, lemma: instead })
  }
}

/** For each sentence of the text the sentences of an extract, printed whole, that it tells. */
function extractedFrom(
  witnesses: Witness[],
  table: ReadonlyMap<StatementId, Standing>,
): Map<StatementId, Map<PassageId, StatementId[]>> {
  const extracted = new Map<StatementId, Map<PassageId, StatementId[]>>()
  const standing = (id: StatementId): Standing => table.get(id) ?? { type: 'printed' }
  const passages = witnesses.flatMap((witness) => witness.passages)
  for (const passage of passages.filter((one) => one.type === 'extract' && isMostlyNew(one, standing)))
    for (const { id } of passage.statements) {
      const stands = standing(id)
      if (stands.type === 'told') add(stands.lemma, passage, id, extracted)
    }
  return extracted
}

function add(
  lemma: StatementId,
  passage: Passage,
  id: StatementId,
  extracted: Map<StatementId, Map<PassageId, StatementId[]>>,
): void {
  const by = extracted.get(lemma) ?? new Map<PassageId, StatementId[]>()
  by.set(passage.id, [...(by.get(passage.id) ?? []), id])
  extracted.set(lemma, by)
}

/** For each sentence of a quotation those of one extract that give it; null where one is missing. */
function wholeOf(
  { form, statements, nested }: Quotation,
  extracted: ReadonlyMap<StatementId, ReadonlyMap<PassageId, StatementId[]>>,
): StatementId[][] | null {
  if (nested || (form !== 'inline' && form !== 'split')) return null
  const [first] = statements
  const passages = first === undefined ? [] : [...(extracted.get(first)?.keys() ?? [])]
  for (const passage of passages) {
    const found = statements.map((id) => extracted.get(id)?.get(passage) ?? [])
    if (found.every((ids) => ids.length > 0)) return found
  }
  return null
}

/** Beside the words quoted its sentences hold no more than an introduction. */
function isLittleMore({ statements, parts }: Quotation, items: ReadonlyMap<StatementId, Item>): boolean {
  const said = statements.reduce((sum, id) => sum + (items.get(id)?.statement.text.length ?? 0), 0)
  return said - parts.reduce((sum, { start, end }) => sum + end - start, 0) <= FRAME
}

/** The sentence before leads to it, or the next one goes on quoting: they would be left without it. */
function isBound({ statements }: Quotation, items: ReadonlyMap<StatementId, Item>): boolean {
  const own = (statements[0] === undefined ? undefined : items.get(statements[0])?.passage.statements) ?? []
  const before = own[own.findIndex(({ id }) => id === statements[0]) - 1]
  const next = own[own.findIndex(({ id }) => id === statements.at(-1)) + 1]
  return /[:,]$/.test(before?.text ?? '') || /^["“«]/.test(next?.text ?? '')
}
