/**
 * How much of a text belongs to the opening words of a chapter, of which so many are still wanted, and how many then are.
 *
 * They end at a pause or before a bracket: `Nobody knew, and` with 5 → 11 characters, none wanted any more.
 */
export function openingWords(text: string, wanted: number): { end: number; wanted: number } {
  let end = 0
  let left = wanted
  const begun = wanted < fullOpening - 1
  for (const word of text.slice(0, 400).matchAll(/\s*\S+/g)) {
    if (left === 0) break
    if ((begun || end > leastOpening) && /^\s*[([—–]/.test(word[0])) return { end, wanted: 0 }
    const pause = pauseIn(word[0])
    if (pause !== undefined && (begun || word.index + pause > leastOpening))
      return { end: word.index + pause, wanted: 0 }
    end = word.index + word[0].length
    if (/[\p{L}\p{N}]/u.test(word[0])) left--
  }
  return { end, wanted: left }
}

/** Words of an opening; after two of them any pause ends it. */
export const fullOpening = 5

/** Characters that an opening has at least before a pause ends it. */
const leastOpening = 7

/** Where the pause behind a word begins; the point of an initial or a short title is none: `St.`, `M.`, `J.-B.` */
function pauseIn(word: string): number | undefined {
  const pause = /[,;:.!?—–…][\s"”’»)]*$/.exec(word)
  if (!pause) return undefined
  return word.charAt(pause.index) === '.' &&
    /^\s*["“«‘(]*\p{Lu}(?:\p{Ll}{0,2}|[.-]+\p{Lu})*$/u.test(word.slice(0, pause.index))
    ? undefined
    : pause.index
}
