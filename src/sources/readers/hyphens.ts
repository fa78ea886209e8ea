/**
 * Tells of a word parted at the end of a line whether its hyphen belongs to it: the rest of the text decides.
 *
 * `hyphens('a fort-\nress, the fortress')('fort', 'ress')` is false.
 */
export function hyphens(text: string): (head: string, tail: string) => boolean {
  let words: Set<string> | null = null
  return (head, tail) => {
    words ??= wordsOf(text)
    const [one, two] = [head.toLowerCase(), tail.toLowerCase()]
    if (words.has(one + two)) return false
    return words.has(`${one}-${two}`) || (words.has(one) && words.has(two))
  }
}

/** All words but those parted at the end of a line. */
function wordsOf(text: string): Set<string> {
  const parted = /(?<!\p{L})\p{L}{1,40}-[ \t]{0,20}\r?\n[ \t]{0,40}\p{L}{1,40}/gu
  const found =
    text
      .toLowerCase()
      .replace(parted, ' ')
      .match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  return new Set(found.filter((word) => word.length < 60))
}
