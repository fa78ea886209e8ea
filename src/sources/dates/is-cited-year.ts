/** Letters before and after a year that are looked at. */
const looked = 90

/** Small words between the names of a reference. */
const joining: ReadonlySet<string> = new Set(
  'and & et al al. de von van du la le see cf cf. e.g. also quoted cited in voir cité par ed. eds. éd. dir. apud'.split(
    ' ',
  ),
)

/** What stands behind the year of a reference: its letter, its pages, the end of the bracket or the next reference. */
const pages = /^[a-z]?\s?[:,]\s?(?:pp?\.\s?)?[\divxlcdm]+(?:[–—-][\divxlcdm]+)?(?:, ?[\d–-]+)*[);\]]/u
const bare = /^[a-z]?[);\]]/u

/**
 * True where a year between brackets is that of a work referred to, after its author or alone before the pages.
 *
 *     (Harbord 1873: 14)     (see Metcalfe and Lodge 2007: 61)     (Kropotkin 1892)     Marsh (2011: 140)     [Holm 1987, 132]
 */
export function isCitedYear(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - looked), at)
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['))
  if (open < 0) return false
  const inside = before.slice(open + 1)
  const words = inside
    .slice(inside.lastIndexOf(';') + 1)
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
  if (!words.every((word) => joining.has(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word))) return false
  const after = text.slice(end, end + looked)
  if (pages.test(after)) return true
  return bare.test(after) && !inside.trimEnd().endsWith(',') && words.some((word) => /^\p{Lu}/u.test(word))
}
