import type { Statement, StatementId, Witness } from '../sources/witness.ts'
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
    const isFree = ({ id, dates, marks }: Statement) =>
      dates.length === 0 && marks.length === 0 && !table.has(id) && !telling.has(id) && !quoting.has(id)
    return told.flatMap(({ statements }) => {
      const talk = statements.filter(({ text }) => addresses.test(text))
      // A paragraph that begins and ends so, and is mostly so, speaks to the visitor from end to end.
      const isAll =
        talk[0] === statements[0] && talk.at(-1) === statements.at(-1) && talk.length * 2 > statements.length
      const all = isAll ? statements : talk
      return all.filter(isFree).map(({ id }) => id)
    })
  })
}
