import type { Role } from './book.ts'
import { roleTitles } from './roles/index.ts'

/**
 * Tells the role of a part from its title.
 *
 * `Appendix: Chronology` is `chronology`, `Bibliographie` is `bibliography`, `A childhood` is `chapter`.
 */
export function roleOf(title: string): Role {
  const plain = fold(title)
  for (const { prefixes, titles } of roleTitles) {
    const bare = withoutPrefix(plain, prefixes)
    for (const [role, known] of Object.entries(titles)) if (known.includes(bare)) return role as Role
  }
  return 'chapter'
}

/** Tells whether a chapter of this title is counted: `Preface` and `3. The camp` are not. */
export function isNumbered(title: string): boolean {
  const plain = fold(title)
  if (/^(?:\d|[ivxlcdm]+[.:]\s|(?:chapter|chapitre|part|partie|appendix|annexe|book|livre)\b)/i.test(plain))
    return false
  return !roleTitles.some(({ unnumbered }) => unnumbered.includes(plain))
}

function fold(title: string): string {
  return title.replace(/\s+/g, ' ').replace(/’/g, "'").trim().toLowerCase()
}

/** `appendix: x`, `appendix 2: x`, `annexe a – x` all give `x`. */
function withoutPrefix(title: string, prefixes: string[]): string {
  const parts = /^(\S+)(?: [a-z\d]{1,3})?\s?[:.–—-]\s(.+)$/.exec(title)
  return parts && prefixes.includes(parts[1] ?? '') ? (parts[2] ?? title) : title
}
