import type { Clause, Statement, Witness } from '../../sources/witness.ts'
import { speaksOfSelf } from '../../voice.ts'
import type { WordLanguage } from '../words/language.ts'
import { isOwnLife } from './is-own-life.ts'
import type { Milestone } from './telling.ts'

/** Kinds of deed (see sources/clauses) that are done to one person or thing only once. */
const ONCE: ReadonlySet<string> = new Set(['birth', 'death', 'launch'])

/** A clause that is so much of a sentence tells what the sentence tells. */
const MAIN = 2

/**
 * What a statement tells that happens to the subject but once, however the witnesses word or date it.
 *
 * Of Clara Voss "She died poor at Leith" tells the death, "Born in 1861, she grew up there" the birth in passing; "I was
 * born in 1904" tells nothing of her, unless she writes.
 */
export function milestones({ text, clauses = [] }: Statement, witness: Witness, { alone }: WordLanguage): Milestone[] {
  const { subject } = witness
  const writes = isOwnLife(witness)
  const found: Milestone[] = []
  for (const clause of clauses) {
    if (clause.verb === 'none' || !isOf(clause, subject?.keys)) continue
    if (!writes && speaksOfSelf(text.slice(clause.at, clause.end), alone)) continue
    const share = Math.min(1, (MAIN * (clause.end - clause.at)) / text.length)
    for (const deed of clause.deeds) if (ONCE.has(deed)) found.push({ deed, told: isStep(clause), share })
  }
  return found
}

function isOf({ actor }: Clause, keys: readonly string[] | undefined): boolean {
  return actor !== undefined && keys?.includes(actor) === true
}

function isStep({ joint, verb }: Clause): boolean {
  return verb === 'finite' && (joint === 'none' || joint === 'coordinate')
}
