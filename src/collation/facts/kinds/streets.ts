import { pattern } from '../../../pattern.ts'
import type { Fact, FactKind } from '../fact.ts'
import { toldOf } from '../told-of.ts'

/** `14 Castle Street`, `rue de la Roquette`. */
const street = pattern('gu')`
  \b(?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Street|Road|Lane|Square|Terrace|Row|Avenue|Crescent|Gardens|Quay|Wharf|Yard|Court
  |Hill)\b|(?<!\p{L})(?:rue|quai|place|avenue|boulevard|impasse|passage|cours|faubourg
  |allée) (?:(?:de |du |des |de la |de l['’]|d['’]|la |le |les )?\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)?
`

/** Streets and squares. */
export const streets: FactKind = {
  kind: 'place',
  need: 2.1,
  find: (told) =>
    [...told.statement.text.matchAll(street)].map(
      ({ 0: text, index }): Fact => ({ told, slot: 'street', text, at: index, end: index + text.length, bare: true }),
    ),
  compare: (a, b) => (wordOf(a) === wordOf(b) ? 'agree' : 'differ'),
  about: (_a, _b, shared) => ({ what: 'street', ...toldOf(shared) }),
}

/** What names the street among streets. */
function wordOf({ text }: Fact): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []
  return /^\p{Lu}/u.test(text) ? words[0] : words.at(-1)
}
