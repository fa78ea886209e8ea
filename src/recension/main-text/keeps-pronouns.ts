import type { Item, Run } from '../layout.ts'
import { meansAnother, standsForAnother } from './leaning.ts'

/**
 * A pronoun in the sentence after it still means whom it meant before: it names nobody, or only the subject, who is meant,
 * or ends with what the subject does, whoever else is named.
 */
export function keepsPronouns(run: Run, next: Item | undefined): boolean {
  const meant = next && !standsForAnother(next) && !meansAnother(next) ? next.witness.subject?.keys : []
  const items = run.paragraphs.flatMap((paragraph) => paragraph.items)
  const actor = items
    .at(-1)
    ?.statement.clauses?.findLast(({ verb, joint }) => verb === 'finite' && joint !== 'relative')
  if (actor?.actor !== undefined && meant?.includes(actor.actor)) return true
  return items.every(({ statement }) =>
    statement.names.every(({ kind, key }) => kind !== 'person' || meant?.includes(key)),
  )
}
