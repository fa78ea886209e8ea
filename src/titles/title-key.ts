import { fold } from './fold.ts'

const articles = new Set('the a an le la les l un une der die das el los las il lo gli'.split(' '))

/**
 * A title for comparing: folded, without its articles.
 *
 * `titleKey("L'Année sans été")` is `annee sans ete`.
 */
export function titleKey(title: string): string {
  const held = known.get(title)
  if (held !== undefined) return held
  if (known.size >= MOST_KNOWN) known.clear()
  const key = keyOf(title)
  known.set(title, key)
  return key
}

/** A title is compared with many others. */
const known = new Map<string, string>()
const MOST_KNOWN = 20_000

function keyOf(title: string): string {
  return fold(title)
    .split(' ')
    .filter((word) => !articles.has(word))
    .join(' ')
}
