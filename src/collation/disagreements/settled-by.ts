import type { Decision } from '../../config/config.ts'
import type { Disagreement } from '../collation.ts'
import { fold } from './fold.ts'

/** The editor's `prefer` for a topic, named whole or by a part of it, that chooses one of the values claimed. */
export function settledBy(
  { topic, claims }: Pick<Disagreement, 'topic' | 'claims'>,
  decisions: readonly Decision[],
): Disagreement['settled'] {
  for (const decision of decisions) {
    if (decision.type !== 'prefer') continue
    const [asked, wanted] = [fold(decision.topic.trim()), fold(decision.value.trim())]
    if (fold(topic).includes(asked) && claims.some(({ value }) => fold(value).includes(wanted))) {
      return { value: decision.value, reason: decision.reason }
    }
  }
  return undefined
}
