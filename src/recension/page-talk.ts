import type { StatementId, Witness } from '../sources/witness.ts'
import type { Standing } from './layout.ts'
import { openingsOf } from './openings/index.ts'

/**
 * The printed statements in which a page speaks to its visitor of itself, and that tell nothing: no date, no quotation,
 * no note, and no other statement is told by them.
 *
 * "This post was written on a train." and "Check out our timeline." are, "In this post of 1921 he wrote …" is not.
 */
export function pageTalk(witnesses: Witness[], table: ReadonlyMap<StatementId, Standing>): StatementId[] {
  const telling = new Set<StatementId>()
  for (const stands of table.values())
    if (stands.type === 'told') for (const id of [stands.lemma, stands.beside]) telling.add(id)
  return witnesses.flatMap((witness) => {
    const { addresses } = openingsOf(witness.about.language)
    const quoting = new Set(witness.quotations.flatMap(({ statements }) => statements))
    const told = witness.passages.filter(({ type }) => type === 'narrative' || type === 'list-item')
    return told
      .flatMap(({ statements }) => statements)
      .filter(({ id, text, dates, marks }) => {
        if (dates.length > 0 || marks.length > 0 || table.has(id) || telling.has(id) || quoting.has(id)) return false
        return addresses.test(text)
      })
      .map(({ id }) => id)
  })
}
