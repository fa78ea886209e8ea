import type { Time } from '../../sources/mention.ts'
import type { Clause } from '../../sources/witness.ts'
import { claimLanguage } from '../disagreements/claim-words/index.ts'
import type { Fact, Surroundings } from './fact.ts'

/** A fact with what is told around it and in its clause: each is compared with many others. */
export interface Placed {
  fact: Fact
  around: Surroundings
  deeds: readonly string[]
  /** Keys of the persons named there, without the subject. */
  persons: readonly string[]
  /** Whether the subject acts there; undefined where nobody is known to. */
  isSubject: boolean | undefined
  /** The writer tells of himself. */
  isNarrated: boolean
  time: Time | undefined
}

/** Reads what the clause of a fact says of it. */
export function placed(fact: Fact, around: Surroundings): Placed {
  const { told, at } = fact
  const clause = told.statement.clauses?.find((each) => each.at <= at && at < each.end)
  const keys = told.witness.subject?.keys ?? []
  return {
    fact,
    around,
    deeds: fact.happening?.deeds ?? clause?.deeds ?? [],
    persons: clause ? personsIn(clause, fact).filter((key) => !keys.includes(key)) : [],
    isSubject: clause?.actor === undefined ? undefined : keys.includes(clause.actor),
    isNarrated: clause ? isNarrated(clause, fact) : false,
    time: timeIn(clause, fact),
  }
}

function personsIn(clause: Clause, { told }: Fact): string[] {
  return told.statement.names.flatMap(({ kind, key, at }) =>
    kind === 'person' && clause.at <= at && at < clause.end ? [key] : [],
  )
}

function isNarrated(clause: Clause, { told }: Fact): boolean {
  const { statement, witness } = told
  const words = claimLanguage(witness.about.language)
  return words?.narrator.test(statement.text.slice(clause.at, clause.end)) ?? false
}

/** The only date of its clause or of its sentence, else the time that the narrative has reached. */
function timeIn(clause: Clause | undefined, { told }: Fact): Time | undefined {
  const { time, dates } = told.statement
  const inside = dates.filter(({ at }) => clause && clause.at <= at && at < clause.end)
  const [date] = inside.length > 0 ? inside : dates
  if (!date) return time
  if ((inside.length || dates.length) > 1 || date.from === undefined || date.to === undefined) return undefined
  return { edtf: date.edtf, from: date.from, to: date.to, basis: 'stated' }
}
