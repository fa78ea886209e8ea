import type { FoundName } from './find-names.ts'
import { isGivenName } from './given-names.ts'
import type { NameLanguage } from './language.ts'
import type { NameToken } from './name-tokens.ts'
import { isPlaceName } from './places.ts'

interface Read {
  tokens: readonly NameToken[]
  names: FoundName[]
}

/**
 * Parts runs that are two names side by side: "In Oslo Wendt rested" has `Oslo` and `Wendt` when both stand alone
 * elsewhere and the whole doesn't.
 */
export function partNames(read: readonly Read[], words: NameLanguage): void {
  const counts = new Map<string, number>()
  for (const { names } of read) for (const { form } of names) counts.set(form, (counts.get(form) ?? 0) + 1)
  for (const entry of read) entry.names = entry.names.flatMap((name) => parted(entry.tokens, name, counts, words))
}

function parted(
  tokens: readonly NameToken[],
  name: FoundName,
  counts: ReadonlyMap<string, number>,
  words: NameLanguage,
): FoundName[] {
  const before = tokens[name.from - 1]?.low ?? ''
  if (name.to - name.from < 2 || name.work) return [name]
  const [first = ''] = name.form.split(' ')
  if (
    name.to - name.from > 2 &&
    isPlaceName(first) &&
    !isGivenName(first) &&
    isGivenName(tokens[name.from + 1]?.text ?? '')
  ) {
    return cut(name, 1)
  }
  if (!words.placeBefore.has(before) && !words.within.has(before) && !words.towards.has(before)) return [name]
  const parts = name.form.split(' ')
  if (parts.length !== name.to - name.from) return [name]
  for (let at = 1; at < parts.length; at++) {
    const start = parts.slice(0, at).join(' ')
    const rest = parts.slice(at).join(' ')
    const once = counts.get(name.form) === 1
    const alone = counts.get(rest) ?? 0
    const known = (isPlaceName(start) && alone > 0) || (once && alone > 1 && (counts.get(start) ?? 0) > 1)
    if (known) return cut(name, at)
  }
  return [name]
}

function cut(name: FoundName, at: number): FoundName[] {
  const parts = name.form.split(' ')
  const [first, rest] = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')]
  return [
    { from: name.from, to: name.from + at, form: first },
    { ...name, from: name.from + at, form: rest },
  ]
}
