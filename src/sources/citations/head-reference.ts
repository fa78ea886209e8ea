import type { Statement } from '../witness.ts'
import type { Reference } from './reference.ts'
import { parseReference } from './references/parse-reference.ts'
import { isPeriodical } from './references/reference-kind.ts'

const number = /^[([]?\w{1,4}[.)\]]+\s*/u
/** Most letters of a title; more is a sentence. */
const longest = 120

/**
 * The work that the head of an extract names, by its sentences: `(5) Anna Bee, Two Roads (1930)`, `Document 5. The fire
 * (Two Roads, 1930, p. 3)`.
 */
export function headReference([first, ...others]: Statement[]): Reference | null {
  const last = others.at(-1)
  return (first && readHead(first.text)) ?? (last ? readHead(last.text) : null)
}

function readHead(text: string): Reference | null {
  const whole = parseReference(text.replace(number, ''))
  if (whole?.author && whole.title) return whole.title.length < longest ? whole : null
  const inside = bracketBehind(text)
  const held = inside ? parseReference(inside) : null
  // A title, and no day: `(3 May, 1951)`.
  const isWork =
    /^\p{Lu}[\p{L}’']*\s\p{L}/u.test(held?.title ?? '') && held && (held.year || held.author) && held.kind !== 'letter'
  // The place and the day of a letter are no paper and its day: `(In camp, 3 May 1951)`.
  if (held?.date !== undefined && !isNewspaper(held.container ?? '')) return null
  return held && isWork && held.title && held.title.length < longest ? held : null
}

/** What stands in brackets at the end of a head. */
function bracketBehind(text: string): string | undefined {
  return /\s[([]([^()[\]]{6,160})[)\]][.\s]*$/u.exec(text)?.[1]
}

/** `The Ostby Herald`: called so, or with an article. */
function isNewspaper(container: string): boolean {
  return article.test(container) || isPeriodical(container)
}

const article = /^(?:The|Le|La|Les)\s|^L['’]/u
