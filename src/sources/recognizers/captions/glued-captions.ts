import { hasVerb } from '../../blocks/has-verb.ts'
import type { Finding, Sheet } from '../../sheet.ts'

const glue = /(?<=[\p{Ll}\p{N})])(?=\p{Lu}\p{Ll}*[\s,'’])/gu
const attributed =
  /^(?:\p{Lu}[\p{L}'’-]*,?|of|the|and|in|a|de|la|le|du|des|et|\d{4},?)(?: (?:\p{Lu}[\p{L}'’-]*,?|of|the|and|in|a|de|la|le|du|des|et|\d{4},?)){2,10} (?=[“«])/u

/** Three words and more, all but the shortest with a capital. */
const titled = /^(?:\p{Lu}[\p{L}'’-]* |\p{L}{1,3} ){2,12}\p{Lu}\p{Ll}{3,}$/u

/** Captions that run into the paragraph below them: `Jane Doe, 1912From the first day …` */
export function gluedCaptions(sheet: Sheet): Finding[] {
  let words: Set<string> | undefined
  const isWord = (word: string) => {
    words ??= new Set(sheet.text.match(/\p{Lu}\p{Ll}+(?!\p{L})/gu))
    return words.has(word)
  }
  return sheet.blocks.flatMap((block) => {
    if (block.found || block.text.length < 80) return []
    const upTo = gluedEnd(block.text, sheet, isWord) ?? attributedEnd(block.text)
    return upTo ? [{ block, upTo, type: 'caption' as const }] : []
  })
}

/** The last seam of a small letter, figure or bracket and a capital in the opening words, if no sentence ends before it. */
function gluedEnd(text: string, sheet: Sheet, isWord: (word: string) => boolean): number | null {
  const head = text.slice(0, 240)
  const stop = /[\p{Ll}\p{N})][.!?]\s/u.exec(head)?.index ?? head.length
  let seam: number | null = null
  for (const { index } of head.matchAll(glue)) {
    if (index >= stop) break
    if (isSeam(head, index, sheet, isWord)) seam = index
  }
  return seam
}

/** A year before it; or words on both sides that are no name like `McKay` or `LinkedIn`, and no verb before. */
function isSeam(head: string, at: number, { phrases }: Sheet, isWord: (word: string) => boolean): boolean {
  const before = head.slice(0, at)
  if (/(?<!\d)\d{4}$/.test(before)) return true
  if (hasVerb(before, phrases.finite) || before.split(' ').length > 20) return false
  const word = /[\p{L}'’]*$/u.exec(before)?.[0] ?? ''
  // No name goes on with a common word: `PlaqueAt` are two.
  const opening = /^\p{L}+/u.exec(head.slice(at))?.[0] ?? ''
  if (titled.test(before) && phrases.stopWords.has(opening.toLowerCase())) return true
  if (before.endsWith(')')) return before.includes(' ')
  if (/^\p{Lu}/u.test(word) && !isWord(word)) return false
  return word.length >= 4 && before.includes(' ') && /^\p{Lu}\p{Ll}*\s/u.test(head.slice(at))
}

function attributedEnd(text: string): number | null {
  const match = attributed.exec(text.slice(0, 200))
  return match?.[0].includes(',') ? match[0].length : null
}
