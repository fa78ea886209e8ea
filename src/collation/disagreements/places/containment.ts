import { enter } from '../../../enter.ts'
import type { NameMention } from '../../../sources/mention.ts'
import { englishSites } from '../claim-words/sites-en.ts'
import { frenchSites } from '../claim-words/sites-fr.ts'
import type { Ground } from '../ground.ts'
import { lettersApart } from '../letters-apart.ts'

/** Which places the witnesses say lie in which: `Whitby, Yorkshire`. */
export function containment({ all }: Ground): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, string[]>()
  for (const { statement } of all) {
    for (const [index, name] of statement.names.entries()) {
      const next = statement.names[index + 1]
      const between = next && statement.text.slice(name.end, next.at)
      if (
        !next ||
        between === undefined ||
        !/^(?:,? (?:in|near|en|dans|près de)(?: the| la| le)? |, |,? \(|\/|-)$/u.test(between)
      )
        continue
      enter(found, name.key, next.key)
      enter(found, next.key, name.key)
    }
  }
  return new Map([...found].map(([key, keys]) => [key, new Set(keys)]))
}

/** Names of places of which neither is the other's form, nor lies in it. */
export function differ(x: NameMention, y: NameMention, parts: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (x.key === y.key || parts.get(x.key)?.has(y.key) || isSite(x) !== isSite(y)) return false
  const [a, b] = [x.key, y.key]
  return !a.includes(b) && !b.includes(a) && a.slice(0, 4) !== b.slice(0, 4) && lettersApart(a, b) > 1
}

/** A house or street may lie in any town. */
export function isSite({ text }: NameMention): boolean {
  return englishSites.test(text) || frenchSites.test(text)
}
