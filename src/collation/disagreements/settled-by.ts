import type { Decision } from '../../config/config.ts'
import type { Disagreement } from '../collation.ts'
import { fold } from './fold.ts'

/** The editor's `prefer` for a topic, named whole or by a part of it, that chooses one of the values claimed. */
export function settledBy(disagreement: Claimed, decisions: readonly Decision[]): Disagreement['settled'] {
  const found = decisions.find((decision) => decision.type === 'prefer' && settles(decision, disagreement))
  return found?.type === 'prefer' ? { value: found.value, reason: found.reason } : undefined
}

type Claimed = Pick<Disagreement, 'topic' | 'claims'>

/** Whether a `prefer` speaks of this disagreement and of one of its values. */
export function settles({ topic, value }: { topic: string; value: string }, disagreement: Claimed): boolean {
  const [asked, wanted] = [fold(topic.trim()), fold(value.trim())]
  return (
    fold(disagreement.topic).includes(asked) && disagreement.claims.some((claim) => fold(claim.value).includes(wanted))
  )
}
