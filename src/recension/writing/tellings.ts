import type { Collation, Disagreement } from '../../collation/collation.ts'
import type { StatementId, Witness } from '../../sources/witness.ts'
import type { Item } from '../layout.ts'
import type { TracedSentence } from '../recension.ts'

/** What the sources say of each printed sentence. */
export class Tellings {
  readonly #byLemma = new Map<StatementId, TracedSentence['tellings']>()
  readonly #disagreements = new Map<StatementId, string[]>()

  constructor(witnesses: Witness[], collation: Collation) {
    const items = new Map<StatementId, Item>()
    for (const witness of witnesses)
      for (const passage of witness.passages)
        for (const statement of passage.statements) items.set(statement.id, { statement, passage, witness })
    for (const locus of collation.loci) {
      const tellings: TracedSentence['tellings'] = []
      for (const { statement: id, relation } of locus.variants) {
        const item = items.get(id)
        if (item)
          tellings.push({
            statement: id,
            siglum: item.witness.siglum,
            place: item.statement.place,
            relation,
            text: item.statement.text,
          })
      }
      this.#byLemma.set(locus.lemma, tellings)
    }
    for (const disagreement of collation.disagreements) this.#claims(disagreement)
  }

  trace({ statement, witness }: Item): TracedSentence {
    const { id, text, place } = statement
    return {
      text,
      statement: id,
      siglum: witness.siglum,
      place,
      tellings: this.#byLemma.get(id) ?? [],
      disagreements: this.#disagreements.get(id) ?? [],
    }
  }

  #claims(disagreement: Disagreement): void {
    for (const { statement } of disagreement.claims) {
      const ids = this.#disagreements.get(statement) ?? []
      if (!ids.includes(disagreement.id)) this.#disagreements.set(statement, [...ids, disagreement.id])
    }
  }
}
