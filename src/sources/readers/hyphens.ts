/**
 * Tells of a word parted at the end of a line whether its hyphen belongs to it: the rest of the text decides.
 *
 * `hyphens('a fort-\nress, the fortress')('fort', 'ress')` is false.
 */
export function hyphens(text: string): (head: string, tail: string) => boolean {
  let words: Set<string> | null = null
  return (head, tail) => {
    words ??= new Set((text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).filter((word) => word.length < 60))
    const [one, two] = [head.toLowerCase(), tail.toLowerCase()]
    if (words.has(one + two)) return false
    return words.has(`${one}-${two}`) || (words.has(one) && words.has(two))
  }
}
