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

/** `Fucus tarnii`: the Latin name of a plant or an animal. */
const binomial = /(?<!\p{L})\p{Lu}\p{Ll}{3,} \p{Ll}{3,}(?:i|ae|us|um|is|ata|oides)(?!\p{L})/gu
/** Letters between such a name and the word that says what it names. */
const NEAR = 40

/** Tells whether a title is in truth the name of a ship, a species or the like: somewhere the word for it stands right before. */
export function vessels(
  statements: Statement[],
  { vessels, christened, species }: TitleWords,
): (title: string) => boolean {
  const found = new Set<string>()
  for (const { text } of statements) {
    for (const { 0: name, index } of text.matchAll(binomial)) {
      const before = text.slice(Math.max(0, index - NEAR), index).match(/\p{L}+/gu) ?? []
      if (before.some((word) => species.has(word))) found.add(titleKey(name))
    }
    for (const match of text.matchAll(named)) {
      const at = match.index + match[0].length
      const word = match[1] as string
      if (!vessels.has(word) && !christened.has(word)) continue
      const words = titleKey(text.slice(at, at + 60)).split(' ')
      for (const count of words.keys()) found.add(words.slice(0, count + 1).join(' '))
    }
  }
  return (title) => prefixed.test(title) || found.has(titleKey(title))
}
