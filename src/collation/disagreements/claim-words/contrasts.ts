import { madeOncePer } from '../../../made-once.ts'
import { claimLanguage } from './index.ts'
import type { ClaimLanguage } from './language.ts'

/** True where one text has a word that excludes one of the other's, or makes the deed another: `again`, `vice-president`. */
export function contrasted(a: string, b: string, language: string): boolean {
  const words = claimLanguage(language)
  if (!words) return false
  const [own, other] = [signsOf(a, words), signsOf(b, words)]
  if (own.marks !== other.marks) return true
  return own.found.some((word, set) => {
    const there = other.found[set]
    return word !== undefined && there !== undefined && word !== there
  })
}

interface Signs {
  /** `1` for each mark that the text has, `0` for each other. */
  marks: string
  /** Its first word of each set. */
  found: ReadonlyArray<string | undefined>
}

/** A text is compared with many others. */
const signsOf = madeOncePer((text: string, words: ClaimLanguage): Signs => {
  const low = text.toLowerCase()
  return {
    marks: words.marks.map((mark) => (mark.test(low) ? '1' : '0')).join(''),
    found: words.contrasts.map((set) => foundIn(low, set)),
  }
})

/** The first word of a set that a text has; `president` is none in `vice-president`. */
function foundIn(text: string, set: readonly string[]): string | undefined {
  return set.find((word) => {
    const at = text.indexOf(word)
    return at >= 0 && !/[\p{L}-]/u.test(text[at - 1] ?? ' ')
  })
}
