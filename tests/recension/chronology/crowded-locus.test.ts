import { expect, test } from 'vitest'
import type { Collation } from '../../../src/collation/collation.ts'
import { bindUndated } from '../../../src/recension/chronology/bind-undated.ts'
import type { EventTellings } from '../../../src/recension/chronology/occurrence.ts'
import type { Witness } from '../../../src/sources/witness.ts'

const deeds = ['repair']

/** An event with one dated telling, which stands in one locus with so many sentences without a date. */
function boundTo(count: number) {
  const dated = { id: 's0', dates: [{}], names: [], clauses: [{ deeds }] }
  const undated = Array.from({ length: count }, (_, at) => ({ ...dated, id: `s${at + 1}`, dates: [] }))
  const passages = [{ type: 'narrative', section: 0, statements: [dated, ...undated] }]
  const witness = { siglum: 'A', passages } as unknown as Witness
  const occurrence = { witness, passage: passages[0], statement: dated, deeds, from: 18710000, to: 18719999 }
  const event = { occurrences: [occurrence], bound: [], differing: [] } as unknown as EventTellings
  const variants = undated.map(({ id }) => ({ statement: id }))
  const collation = { loci: [{ id: 'l0', lemma: 's0', variants }] } as unknown as Collation
  return bindUndated([event], [witness], collation)[0]?.bound.map(({ statement }) => statement.id) ?? []
}

test('the sentences of a locus that give no date go with the event of the one that does', () => {
  expect(boundTo(3)).toEqual(['s1', 's2', 's3'])
})

test('of a locus of thousands the first hundred are looked at', () => {
  expect(boundTo(5000)).toHaveLength(100)
})
