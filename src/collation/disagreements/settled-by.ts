import type { Decision } from '../../config/config.ts'
import type { Disagreement } from '../collation.ts'

/** The editor's `prefer` for a topic, named whole or by a part of it, that chooses one of the values claimed. */
export function settledBy(
  { topic, claims }: Pick<Disagreement, 'topic' | 'claims'>,
  decisions: readonly Decision[],
): Disagreement['settled'] {
  for (const decision of decisions) {
    if (decision.type !== 'prefer') continue
    const meant = fold(topic) === fold(decision.topic) || fold(topic).includes(fold(decision.topic))
    if (meant && claims.some(({ value }) => fold(value).includes(fold(decision.value)))) {
      return { value: decision.value, reason: decision.reason }
    }
  }
  return undefined
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
