/**
 * The known name that a misspelt one is most likely to mean.
 *
 * `nearest('titel', ['title', 'trim'])` gives `title`; hyphens and capitals are no difference.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  return known.find((one) => isNear(bare(one), bare(name)))
}

/** `; did you mean …?`, where one of the known names is like it. */
export function didYouMean(name: string, known: readonly string[], before = ''): string {
  const near = nearest(name, known)
  return near === undefined ? '' : `; did you mean \`${before}${near}\`?`
}

/** `citation-style`, `citation_style` and `citationStyle` are one name. */
export function bare(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase()
}

/** At most one letter more, less, changed or swapped; or one begins with the other. */
function isNear(a: string, b: string): boolean {
  if (b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const longer = Math.max(a.length, b.length)
  const differing = longer - head - tail
  if (longer < 3 || differing > 2) return false
  if (differing < 2) return true
  const isSwapped = a[head] === b[head + 1] && a[head + 1] === b[head]
  return a.length === b.length && (longer > 3 || isSwapped)
}
