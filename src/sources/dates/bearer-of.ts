import type { NameMention } from '../mention.ts'
import { firstFrom } from '../names/first-from.ts'

/** Names before a bracket that are looked at. */
const looked = 12

/** Whose lifetime stands in a bracket: the person named last before it; where no person is, what is named there. */
export function bearerOf(names: readonly NameMention[], bracket: number): NameMention | undefined {
  const next = firstFrom(names, bracket)
  const before = names.slice(Math.max(0, next - looked), next)
  return before.findLast(({ kind }) => kind === 'person') ?? before.at(-1)
}
