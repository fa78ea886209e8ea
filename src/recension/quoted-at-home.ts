import type { Passage, PassageId, Quotation, StatementId, Witness } from '../sources/witness.ts'
import { isDiscussed } from './is-discussed.ts'
import type { Item, Standing } from './layout.ts'
import { isMostlyNew } from './mostly-new.ts'
import { passOn, toldBy } from './told-by.ts'

type AtHome = Map<StatementId, Map<PassageId, StatementId[]>>

/** Letters that only introduce what is quoted: "Years later, in a letter to her brother, she wrote: …". */
export const FRAME = 110

/**
 * A quotation is printed once, where it is at home: in an extract or letter that is printed whole, or where its writer goes
 * on to discuss it. A sentence of the text that only introduces and quotes such words is told there, in a note; what goes on
 * from it keeps it (see `standings`).
 */
export function quotedAtHome(
  witnesses: Witness[],
  items: ReadonlyMap<StatementId, Item>,
  table: Map<StatementId, Standing>,
): void {
  const atHome = toldAtHome(witnesses, table)
  const turned = new Map<StatementId, StatementId>()
  for (const { quotations } of witnesses)
    for (const quotation of quotations) {
      const whole = wholeOf(quotation, atHome)
      if (!whole || !isLittleMore(quotation, items) || isBound(quotation, items)) continue
      const last = whole.at(-1)?.[0]
      quotation.statements.forEach((id, at) => {
        const [first] = whole[at] ?? []
        if (first === undefined || last === undefined) return
        turned.set(id, first)
        for (const one of whole[at] ?? []) table.delete(one)
        // All of it in one note, behind the quotation.
        table.set(id, toldBy(last))
      })
    }
  passOn(turned, table)
}

/** For each sentence of the text the sentences that it tells of a passage where they are at home. */
function toldAtHome(witnesses: Witness[], table: ReadonlyMap<StatementId, Standing>): AtHome {
  const atHome: AtHome = new Map()
  const isFuller = fullerThanTold(witnesses, table)
  const standing = (id: StatementId): Standing => table.get(id) ?? { type: 'printed' }
  for (const witness of witnesses)
    witness.passages.forEach((passage, index) => {
      const next = witness.passages[index + 1]
      const isBlock = passage.type === 'block-quotation'
      const isWhole = (passage.type === 'extract' || isBlock) && isMostlyNew(passage, standing)
      const isAll = isWhole || (isBlock && isTakenUp(passage, next, witness))
      for (const { id } of passage.statements) {
        const stands = standing(id)
        if (stands.type === 'told' && (isAll || isFuller(id))) add(stands.lemma, passage, id, atHome)
      }
    })
  return atHome
}

/** Letters of a few words more, by which one quotation is fuller than another. */
const MORE = 15

/** Whether a told statement quotes what another quotes by which it is told, and more. */
function fullerThanTold(witnesses: Witness[], table: ReadonlyMap<StatementId, Standing>): (id: StatementId) => boolean {
  const quotations = witnesses.flatMap((witness) => witness.quotations)
  const lengths = new Map(quotations.flatMap((one) => one.statements.map((id) => [id, lengthOf(one)] as const)))
  return (id) => {
    const stands = table.get(id)
    if (stands?.type !== 'told' || stands.relation === 'overlap') return false
    const [own, other] = [lengths.get(id), lengths.get(stands.lemma)]
    return own !== undefined && other !== undefined && own >= other + MORE
  }
}

function lengthOf({ parts }: Quotation): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0)
}

function isTakenUp(passage: Passage, next: Passage | undefined, witness: Witness): boolean {
  const [last, first] = [passage.statements.at(-1), next?.statements[0]]
  if (!last || !first || !next) return false
  return isDiscussed({ statement: last, passage, witness }, { statement: first, passage: next, witness })
}

function add(lemma: StatementId, passage: Passage, id: StatementId, atHome: AtHome): void {
  const by = atHome.get(lemma) ?? new Map<PassageId, StatementId[]>()
  by.set(passage.id, [...(by.get(passage.id) ?? []), id])
  atHome.set(lemma, by)
}

/** For each sentence of a quotation those of one passage that give it; null where one is missing. */
function wholeOf({ form, statements, nested }: Quotation, atHome: AtHome): StatementId[][] | null {
  if (nested || (form !== 'inline' && form !== 'split')) return null
  const [first] = statements
  const passages = first === undefined ? [] : [...(atHome.get(first)?.keys() ?? [])]
  for (const passage of passages) {
    const found = statements.map((id) => atHome.get(id)?.get(passage) ?? [])
    if (found.every((ids) => ids.length > 0)) return found
  }
  return null
}

/** Beside the words quoted its sentences hold no more than an introduction. */
function isLittleMore(quotation: Quotation, items: ReadonlyMap<StatementId, Item>): boolean {
  const said = quotation.statements.reduce((sum, id) => sum + (items.get(id)?.statement.text.length ?? 0), 0)
  return said - lengthOf(quotation) <= FRAME
}

/** The sentence before leads to it, or the next one goes on quoting: they would be left without it. */
function isBound({ statements }: Quotation, items: ReadonlyMap<StatementId, Item>): boolean {
  const own = (statements[0] === undefined ? undefined : items.get(statements[0])?.passage.statements) ?? []
  const before = own[own.findIndex(({ id }) => id === statements[0]) - 1]
  const next = own[own.findIndex(({ id }) => id === statements.at(-1)) + 1]
  return /[:,]$/.test(before?.text ?? '') || /^["“«]/.test(next?.text ?? '')
}
