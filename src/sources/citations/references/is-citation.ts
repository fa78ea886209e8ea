import { pattern } from '../../../pattern.ts'
import { namesHolding } from '../notes/names-holding.ts'
import type { Reference } from '../reference.ts'
import { isPlace } from './imprint.ts'

/** Papers that an archive keeps: `Fen Record Office, 1 P 12 and 2 G 44`, `Bee Papers, 22 J, Archives départementales`. */
export function isKept(text: string): boolean {
  return shelfmark.test(text) || archived.test(text) || namesHolding(text)
}

/** A full citation names a title and something that only citations have; a short one a title or author and a page. */
export function isCitation(reference: Reference, text: string): boolean {
  const { title, author, pages } = reference
  const published = author !== undefined && reference.publisher !== undefined
  if (title && !published && (isPlace(title) || (!author && isPlace(title.split(':')[0] ?? '')))) return false
  if (title && !reference.publisherPlace && !author && !reference.container && namesHolding(title)) return false
  if (title && issueOnly.test(title)) return false
  if (title && (shelfmark.test(title) || (archived.test(text) && !reference.publisherPlace))) return false
  if (title && /\bArchives?\b|\bRecord Office\b/u.test(text) && shelfmark.test(text) && !reference.publisher)
    return false
  if (!title && reference.url && !author) return true
  if (title && reference.accessed && reference.container) return true
  const words = title?.split(/\s+/u) ?? []
  if (title && (words.length > 40 || !/^[\p{Lu}\p{N}'’¡¿“«"…[(]/u.test(title))) return shorten(reference, false)
  const imprinted =
    reference.publisher ??
    reference.publisherPlace ??
    reference.url ??
    reference.date ??
    reference.translator ??
    reference.originalTitle
  const sentences = text.split(/\p{Ll}{3,}[.!?]\s+\p{Lu}/u).length - 1
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  if (title && (imprinted || (reference.year && (author || reference.container || small * 2 <= words.length)))) {
    return words.length < 18 || sentences < 2 || small * 3 < words.length * 2
  }
  return shorten(reference, Boolean(pages) && (author !== undefined || words.length > 0) && words.length <= 16)
}

/** `Alpine Journal, 53(2)` in place of a title: what the page left out. */
const issueOnly = /,\s\d{1,4}\s?\(\d{1,3}\)$/u

/** `1 J 884`, `MS Add. 1234`, `TEN/7/2`: where a paper is kept. */
const shelfmark = pattern('u')`
  \bcorresp\.|\bCRO\b|\bRecord Office\b|\s\|\s
  |(?:^|[\s,])(?:\d{1,3}\s\p{Lu}{1,3}\s\d+|\p{Lu}{1,5}(?:\/\p{Lu}{1,4})*\/\p{Lu}?\d
  |(?:MSS?|Ms|ms)\.?\s(?:\p{L}[\p{L}.]*\s){0,3}\d|\p{Lu}{1,4}\d{0,2}\s\d{3,5}(?:$|[,.;]))
`

/** `Visitors' Book 1901–1914, Fen University Archives` */
const archived =
  /,\s[^,]{0,60}\b(?:Archives?|Record Office|Archives (?:nationales|municipales|départementales)[^,]{0,30})\.?$/u

function shorten(reference: Reference, accepted: boolean): boolean {
  if (accepted) reference.form = 'short'
  return accepted
}
