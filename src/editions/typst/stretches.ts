/** Where sentences begin in a text: `One. Two.` → [0, 5]. A page mark may stand there. */
export function* sentenceStarts(text: string): Generator<number> {
  yield 0
  for (const end of text.matchAll(/[.!?…:;]["'”’»)\]]*\s+/g)) {
    const start = end.index + end[0].length
    if (start < text.length) yield start
  }
}

/** Parts of a text between which a line may break, so that no address or endless word runs over the margin. */
export function stretches(text: string): string[] {
  if (!/[!-~\u00A1-\u052F]{28}/.test(text)) return [text]
  return text
    .split(/([!-~\u00A1-\u052F]{28,})/)
    .flatMap((part, index) => (index % 2 === 1 ? partsOfWord(part) : [part]))
    .filter((part) => part !== '')
}

/** An address breaks behind its signs; a word of many lines at any place, with a space of no width to spare the typesetter. */
function partsOfWord(word: string): string[] {
  if (word.length > 512) return [word.replace(/.{32}/g, '$&\u200B')]
  return word.match(/[^/?&=._-]{1,16}[/?&=._-]{0,2}|[/?&=._-]{1,2}/g) ?? []
}

/** Where the words begin that stay together at the end of a paragraph; the text's end when it is one word. */
export function lastWord(text: string): number {
  const end = text.trimEnd().length
  if (end < leastLine) return text.length
  for (let at = end - leastEnding - 1; at > 0; at--) if (/\s/.test(text.charAt(at))) return at + 1
  return text.length
}

/** Characters that the last line of a paragraph has at least. */
const leastEnding = 6

/** Shorter texts end in their first line. */
const leastLine = 45
