import type { NameMention } from '../../sources/mention.ts'
import type { About } from '../disagreements/draft.ts'
import type { Fact } from './fact.ts'
import { bearerOf } from './turns/turns-of-others.ts'

/**
 * A heading that says nothing of what it is about gets whose turn of life it is, else a name that stands in the clause of
 * a claim, else in its sentence.
 */
export function located(about: About, fact: Fact): About {
  const { told, turns = [] } = fact
  if (about.concerning.length > 0) return about
  const bearer = bearerOf(told, turns)
  if (bearer !== undefined || turns.length > 0) return { ...about, concerning: bearer === undefined ? [] : [bearer] }
  const clause = told.statement.clauses?.find((each) => each.at <= fact.at && fact.at < each.end)
  const names = namesBeside(fact)
  const [name] = [...names.filter(({ at }) => clause && clause.at <= at && at < clause.end), ...names]
  return { ...about, concerning: name === undefined ? [] : [name.text] }
}

/** The names of its sentence that are neither the subject's nor part of the claim. */
function namesBeside({ told: { statement, witness }, at, end }: Fact): NameMention[] {
  return statement.names.filter(
    (name) => name.kind !== 'other' && (name.end <= at || name.at >= end) && !witness.subject?.keys.includes(name.key),
  )
}
