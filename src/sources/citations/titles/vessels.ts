import { pattern } from '../../../pattern.ts'
import { titleKey } from '../../../titles/title-key.ts'
import type { Statement } from '../../witness.ts'
import type { TitleWords } from '../words/title-words.ts'

const prefixed = /^(?:HMS|H\.M\.S\.|SS|S\.S\.|RMS|USS|MV)\s/u
/** A word, perhaps `called` or a mark, and a name in capitals. */
const named = pattern('gu')`
  (?<!\p{L})(\p{Ll}[\p{L}-]+)\s(?:(?:nommée?|appelée?|baptisée?|named|called|christened)\s)?["“«*_]?\s?
  (?=\p{Lu}([^,.;:()"”»*_]{1,60}))
`

/** Tells whether a title is in truth the name of a ship or the like: somewhere the word for it stands right before. */
export function vessels(statements: Statement[], { vessels }: TitleWords): (title: string) => boolean {
  const found = new Set<string>()
  for (const { text } of statements)
    for (const match of text.matchAll(named)) {
      const at = match.index + match[0].length
      if (!vessels.has(match[1] as string)) continue
      const words = titleKey(text.slice(at, at + 60)).split(' ')
      for (const count of words.keys()) found.add(words.slice(0, count + 1).join(' '))
    }
  return (title) => prefixed.test(title) || found.has(titleKey(title))
}
