import type { Range } from './sentences.ts'

/** Characters of a sentence of two pages; what is longer has lost its stops, and every later stage would pay for it. */
const longest = 5000

/**
 * Parts of a sentence that has no end: behind a pause, else between words, else (in a word of two pages) anywhere.
 *
 * `partEndless('He left.', [0, 8])` is `[[0, 8]]`.
 */
export function partEndless(text: string, [from, to]: Range): Range[] {
  const parts: Range[] = []
  let start = from
  while (to - start > longest) {
    const end = cutBefore(text, start, start + longest)
    parts.push([start, end])
    start = text[end] === ' ' ? end + 1 : end
  }
  if (start < to) parts.push([start, to])
  return parts
}

/** The last good place in the second half of a stretch. */
function cutBefore(text: string, start: number, end: number): number {
  const half = start + longest / 2
  let blank = -1
  for (let at = end; at > half; at -= 1) {
    if (text[at] !== ' ') continue
    if (',;:—–'.includes(text[at - 1] as string)) return at
    if (blank < 0) blank = at
  }
  if (blank >= 0) return blank
  return isInsideCharacter(text, end) ? lastWhole(text, half, end) : end
}

function lastWhole(text: string, half: number, end: number): number {
  let at = end
  while (at > half && isInsideCharacter(text, at)) at -= 1
  return at > half ? at : end
}

/** Between two halves of a character, or before a mark or joiner that belongs to the letter before it. */
function isInsideCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0xdc00 && code <= 0xdfff) || code === 0x200d || /^\p{M}/u.test(text.slice(at, at + 1))
}
