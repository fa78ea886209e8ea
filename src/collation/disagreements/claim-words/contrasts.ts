import { claimLanguage } from './index.ts'

/** True where one text has a word that excludes one of the other's, or makes the deed another: `again`, `vice-president`. */
export function contrasted(a: string, b: string, language: string): boolean {
  const words = claimLanguage(language)
  if (!words) return false
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (words.marks.some((mark) => mark.test(x) !== mark.test(y))) return true
  return words.contrasts.some((set) => {
    const [own, other] = [foundIn(x, set), foundIn(y, set)]
    return own !== undefined && other !== undefined && own !== other
  })
}

/** The first word of a set that a text has; `president` is none in `vice-president`. */
function foundIn(text: string, set: readonly string[]): string | undefined {
  return set.find((word) => {
    const at = text.indexOf(word)
    return at >= 0 && !/[\p{L}-]/u.test(text[at - 1] ?? ' ')
  })
}
