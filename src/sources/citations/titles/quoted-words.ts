import type { Emphasis } from './emphasis.ts'

/** Words between quotation marks, without the marks. */
export function quotedWords(text: string): Emphasis[] {
  const found: Emphasis[] = []
  for (const match of text.matchAll(/[“«"‘]\s?([^“”«»"‘]{2,120}?)[,.]?\s?(?:[”»"]|’(?![\p{L}]))/gu)) {
    const at = match.index + match[0].indexOf(match[1] as string)
    found.push({ at, end: at + (match[1] as string).length })
  }
  return found
}
