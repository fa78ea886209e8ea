import type { VFile } from 'vfile'
import { alternatives } from '../patterns.ts'
import type { Reference } from '../reference.ts'
import { cleanCitation } from '../references/clean-citation.ts'
import { isAuthorAndYear } from '../references/is-author-and-year.ts'
import { isKept } from '../references/is-citation.ts'
import { parseReference } from '../references/parse-reference.ts'
import { isPointer } from './is-pointer.ts'

/** A note longer than this is an essay; only its beginning is searched for citations. */
const longest = 6000

const seam = new RegExp(
  `(?:;\\s+|,\\s(?=(?:et|and)\\s\\p{Lu}[\\p{L}-]+,\\s(?:ibid|op\\.))|(?<=\\d)[.:]\\s*|(?<=\\d\\))\\.\\s+|(?<=[\\p{Ll}»”")][.!?])\\s+)(?=(?:(?:and|et)\\s)?["“«‘]?(?:\\p{Lu}|(?:${alternatives('signals')}|${alternatives('citedIn')})\\s))`,
  'gu',
)

/** No book for readers has so many notes; to look into one for works takes a millisecond. */
export const mostRead = 8_000

/** Notes are read for what they cite, and again for the works that they name. */
const known = new WeakMap<VFile, Map<string, readonly Reference[]>>()

/** The citations of each of the notes of a file, as many as are read. */
export function splitNotes(file: VFile, texts: readonly string[]): Array<readonly Reference[]> {
  const held = known.get(file) ?? new Map<string, readonly Reference[]>()
  known.set(file, held)
  return texts.slice(0, mostRead).map((text) => {
    const found = held.get(text) ?? splitNote(text)
    held.set(text, found)
    return found
  })
}

/**
 * Reads all citations of one note, in order; none when the note is prose.
 *
 * `Bee, Two Roads, p. 3; Dee, One Road, p. 9.` gives two.
 */
function splitNote(text: string): Reference[] {
  const pieces = piecesOf(text.slice(0, longest))
  const found: Reference[] = []
  for (let at = 0; at < pieces.length; ) {
    const { reference, taken } = longestReference(pieces, at)
    if (reference) found.push(reference)
    at += taken
  }
  return found
}

/** The note cut wherever a new citation could begin. Separators stay with the left piece. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(seam)) {
    const end = match.index + match[0].length
    if (match.index > from && pieces.length < 60) {
      pieces.push(text.slice(from, end))
      from = end
    }
  }
  pieces.push(text.slice(from))
  return pieces
}

/** Two full citations side by side stay apart; pieces that only together make one are joined. */
function longestReference(pieces: string[], at: number): { reference: Reference | null; taken: number } {
  let best: { reference: Reference | null; taken: number } = { reference: null, taken: 1 }
  let joined = ''
  for (let taken = 1; taken <= 6 && at + taken <= pieces.length; taken += 1) {
    const next = pieces[at + taken - 1] as string
    if (taken > 1 && (isPointer(next) || isClosed(joined, next))) break
    const reference = isAuthorAndYear((joined + next).replace(/[\s.]+$/u, ''))
      ? null
      : parseReference((joined + next).trim())
    // `Fen Archives, 4 J (letters). A. Bee, Two Roads`: where papers lie begins no citation.
    if (taken === 1 && !reference && isKept(cleanCitation(next)) && begins(pieces.slice(at + 1, at + 4))) break
    if (best.reference && goesApart(best.reference, next) && !endsIn(best.reference, next, reference)) break
    joined += next
    if (reference && rank(reference) >= rank(best.reference)) best = { reference, taken }
  }
  return best
}

/** What is dated and ends in a semicolon is whole, but where only the imprint of another edition follows. */
function isClosed(joined: string, next: string): boolean {
  return /(?<!\p{N})(?:1[5-9]|20)\d\d(?!\p{N})[^;]*;\s*$/u.test(joined) && !reissued.test(next)
}

/** `New York: Fen Press, 1952`, `2nd ed., 1875`, `repr. 1960` */
const reissued = /^(?:\p{Lu}[\p{L}’'. -]{1,30}:\s|(?:new|rev|repr|rééd|nouv|\d{1,2}(?:st|nd|rd|th|e|ère?))(?!\p{L}))/iu

/** `Bee, A. (1951). Two Roads.` before `Fen Press, p. 3`: what could be a title by itself is publisher or periodical. */
function endsIn(
  { author, title, year, publisher, container }: Reference,
  next: string,
  whole: Reference | null,
): boolean {
  const isOpen = Boolean(author && title && year) && !(publisher ?? container)
  const alone = isOpen ? parseReference(next.trim()) : null
  const held = whole?.publisher ?? whole?.container
  return (
    alone?.form === 'short' &&
    !alone.author &&
    whole?.title === title &&
    held !== undefined &&
    next.trim().startsWith(held)
  )
}

function goesApart(reference: Reference, next: string): boolean {
  return !lacksImprint(reference, next) && standsAlone(next)
}

/** `Bee, Anna (1951). Two Roads.` is not whole before `Ely: Fen Press.` */
function lacksImprint({ author, title, year, publisher, publisherPlace }: Reference, next: string): boolean {
  const isImprint = /^\p{Lu}[\p{L}’'-]+(?:,?\s\p{Lu}[\p{L}’'-]+){0,2}:\s\p{Lu}[^,;:()]{1,50}\.?\s*$/u.test(next)
  return isImprint && Boolean(author && title && year) && !(publisher ?? publisherPlace)
}

/** A piece that opens a citation of its own. */
function standsAlone(piece: string): boolean {
  const reference = parseReference(piece.trim())
  if (!reference) return false
  if (reference.form === 'ibid' || reference.form === 'op-cit') return true
  if (reference.form === 'short' && reference.pages) return true
  return (
    Boolean(reference.title && (reference.author ?? reference.translator ?? reference.container)) && rank(reference) > 1
  )
}

/** Whether a citation of its own begins with these pieces. */
function begins(pieces: string[]): boolean {
  return pieces.some((_, at) => standsAlone(pieces.slice(0, at + 1).join('')))
}

/** How much of a citation it is: 0 to 4. */
function rank(reference: Reference | null): number {
  if (!reference) return 0
  if (reference.form === 'ibid' || reference.form === 'op-cit') return 4
  if (reference.form === 'short') return reference.author ? 2 : 1
  const imprinted = [
    reference.publisher ?? reference.publisherPlace ?? reference.container ?? reference.url,
    reference.year,
  ]
  return 2 + Math.min(2, imprinted.filter(Boolean).length)
}
