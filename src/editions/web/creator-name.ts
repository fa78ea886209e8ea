import { pattern } from '../../pattern.ts'
/** A name of an author or editor as records want it. */
export interface CreatorName {
  /** A press, a society or a project: it has no family name and is never turned round. */
  isBody: boolean
  family: string
  given: string
  /** As lists sort it: `Lovelace, Ada`. */
  sorted: string
}

/**
 * Reads a creator's name.
 *
 * `Ada Lovelace` has the family name `Lovelace`, `Martin Luther King Jr.` is sorted as `King, Martin Luther, Jr.`, and
 * `The Elm Street Press` or `Société des amis` is a body.
 */
export function creatorName(name: string): CreatorName {
  const words = name.trim().split(/\s+/)
  if (isBody(words)) return { isBody: true, family: name.trim(), given: '', sorted: name.trim() }
  const [before = '', after] = name.split(/,\s*/)
  if (after !== undefined) return { isBody: false, family: before, given: after, sorted: name.trim() }
  const suffix = /^(?:Jr|Sr|[JS]r\.|II|III|IV)$/.test(words.at(-1) ?? '') && words.length > 2 ? words.pop() : undefined
  const family = words.pop() ?? ''
  const given = words.join(' ')
  return { isBody: false, family, given, sorted: [family, given, suffix].filter(Boolean).join(', ') }
}

function isBody(words: string[]): boolean {
  return words.length > 1 && (/^(?:The|Les?|La)$/.test(words[0] ?? '') || words.some((word) => bodies.test(word)))
}

/** English and French words that only bodies bear in their names. */
const bodies = pattern('')`
  ^(?:Academy|Archives?|Association|Books|Centre|Center|Club|College|Collective|Committee|Council|Foundation|Group
  |Inc\.?|Institute|Institution|Library|Ltd\.?|Ministry|Museum|Network|Office|Press|Project|Publishers|Publishing
  |School|Society|Trust|Union|University|Académie|Bibliothèque|Cercle|Collectif|Comité|Éditions|Fédération|Fondation
  |Groupe|Institut|Musée|Presses|Projet|Société|Université)$
`
