import { announces } from '../announces.ts'
import type { Passage, Quotation, StatementId, Witness } from '../sources/witness.ts'
import type { Item, Standing } from './layout.ts'
import { passOn, toldBy } from './told-by.ts'

/**
 * Of two extracts, or quotations in blocks, with the same words the fuller is printed, in whatever order the witnesses
 * stand; the other, and what heads it, is told there.
 */
export function extractsAtHome(
  witnesses: Witness[],
  items: ReadonlyMap<StatementId, Item>,
  table: Map<StatementId, Standing>,
): void {
  const extracts = witnesses.flatMap(({ quotations }) => quotations.filter(({ form }) => setOff.has(form)))
  const extractOf = new Map(extracts.flatMap((one) => one.statements.map((id) => [id, one] as const)))
  const tellers = new Map<StatementId, StatementId[]>()
  for (const [id, stands] of table)
    if (stands.type === 'told' && extractOf.has(id))
      tellers.set(stands.lemma, [...(tellers.get(stands.lemma) ?? []), id])
  const frames = framesOf(witnesses)
  const introductions = introductionsOf(witnesses)
  const turned = new Map<StatementId, StatementId>()
  for (const extract of extracts) {
    const home = fullerHome(extract, tellers, extractOf, items, table)
    if (!home) continue
    for (const id of extract.statements) {
      const [first, ...others] = (tellers.get(id) ?? []).filter((one) => extractOf.get(one) === home)
      if (first === undefined) continue
      table.set(id, toldBy(first, table.get(first)))
      for (const one of [first, ...others]) table.delete(one)
      turned.set(id, first)
    }
    turnIntroductions(extract, home, introductions, table, turned)
    const [own, first] = [extract.statements[0], home.statements[0]]
    const frame = (own === undefined ? undefined : frames.get(own)) ?? []
    if (first !== undefined)
      for (const { id } of frame.flatMap(({ statements }) => statements)) table.set(id, toldBy(first))
  }
  for (const extract of extracts) withItsFrame(extract, frames, table)
  passOn(turned, table)
}

/** Words of a line around a letter that alone does not make it fuller: its day, its salutation. */
const LINE = 5
const setOff: ReadonlySet<string> = new Set<Quotation['form']>(['extract', 'block'])

/** The words before a quotation go with it: those before the fuller one are printed again where the others told them. */
function turnIntroductions(
  extract: Quotation,
  home: Quotation,
  introductions: ReadonlyMap<StatementId, StatementId>,
  table: Map<StatementId, Standing>,
  turned: Map<StatementId, StatementId>,
): void {
  const [own, other] = [extract, home].map(({ statements: [first] }) => first && introductions.get(first))
  const stands = other === undefined ? undefined : table.get(other)
  if (own === undefined || other === undefined || stands?.type !== 'told' || stands.lemma !== own) return
  table.delete(other)
  table.set(own, toldBy(other, stands))
  turned.set(own, other)
}

/** The sentence that announces a quotation, by its first. */
function introductionsOf(witnesses: Witness[]): Map<StatementId, StatementId> {
  const found = new Map<StatementId, StatementId>()
  for (const { passages } of witnesses)
    passages.forEach(({ statements: [first] }, at) => {
      const before = passages[at - 1]
      const last = before?.type === 'narrative' ? before.statements.at(-1) : undefined
      if (first && last && announces(last.text)) found.set(first.id, last.id)
    })
  return found
}

/** The name and the source line of an extract that is told elsewhere go where it is told; a head that introduces it stays. */
function withItsFrame(
  { statements }: Quotation,
  frames: ReadonlyMap<StatementId, Passage[]>,
  table: Map<StatementId, Standing>,
): void {
  const [first] = statements
  const stands = first === undefined ? undefined : table.get(first)
  if (first === undefined || stands?.type !== 'told' || statements.some((id) => table.get(id)?.type !== 'told')) return
  const names = (frames.get(first) ?? []).filter(
    ({ type, text }) => type === 'attribution' || !/[.:!?…]["”»’]?$/.test(text),
  )
  for (const { id } of names.flatMap((passage) => passage.statements))
    if (!table.has(id)) table.set(id, toldBy(stands.lemma))
}

/** The extract that has every sentence of this one, and more. */
function fullerHome(
  { statements }: Quotation,
  tellers: ReadonlyMap<StatementId, StatementId[]>,
  extractOf: ReadonlyMap<StatementId, Quotation>,
  items: ReadonlyMap<StatementId, Item>,
  table: ReadonlyMap<StatementId, Standing>,
): Quotation | undefined {
  const [first] = statements
  if (first === undefined || statements.some((id) => table.has(id))) return undefined
  const words = (ids: StatementId[]): number =>
    ids.reduce((sum, id) => sum + (items.get(id)?.statement.text.split(' ').length ?? 0), 0)
  return (tellers.get(first) ?? [])
    .flatMap((id) => extractOf.get(id) ?? [])
    .find(
      (home) =>
        words(home.statements) > words(statements) + LINE &&
        statements.every((id) => (tellers.get(id) ?? []).some((one) => extractOf.get(one) === home)),
    )
}

/** What heads an extract and the line below it that names its source, by its first statement. */
function framesOf(witnesses: Witness[]): Map<StatementId, Passage[]> {
  const frames = new Map<StatementId, Passage[]>()
  for (const { passages } of witnesses) {
    let frame: Passage[] | null = null
    for (const [at, passage] of passages.entries()) {
      const head = passages[at - 1]
      const first = passage.statements[0]
      if (passage.type === 'extract' && first && head?.type === 'extract-head') {
        frame = [head]
        frames.set(first.id, frame)
      } else if (passage.type === 'attribution' && head?.type === 'extract') frame?.push(passage)
    }
  }
  return frames
}
