import { bracketedSources } from '../../blocks/bracketed-sources.ts'
import { alternatives, boundary, isWord } from '../patterns.ts'
import { isPlace } from '../references/imprint.ts'
import { parseReference } from '../references/parse-reference.ts'
import { titleWords } from '../words/titles.ts'

const label = /^(\p{Lu}[\p{L}\p{M}'’ -]{2,40}?)\s?:\s+(?=["“«‘*_]?\s?\p{Lu})/u
const dated = /(?:\((?:[^()]{0,40}\s)?(?:1[4-9]|20)\d\d(?:[-–/]\d{2,4})?\)|,\s(?:1[4-9]|20)\d\d)[\s.,]*$/u
const yearIn = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/u
const again = new RegExp(`^${alternatives('reprint')}${boundary}`, 'iu')
const seam = /\s?;\s+(?=[“«‘"*_]?\s?[\p{Lu}\d])|(?<=\d{4}\))[,.]?\s+(?:(?:and|et|&)\s)?(?=["“«‘]?\s?\p{Lu})/u

/**
 * The entries of a list written in one paragraph, without the word that names it; the whole, where it is one entry.
 *
 * `Plays: One Road (1898); Two Roads (1902)` gives `One Road (1898)` and `Two Roads (1902)`.
 */
export function runInEntries(text: string): string[] {
  const sources = bracketedSources(text)
  if (sources.length > 0) {
    const cited = sources.filter(
      (piece) => !/,\svols?\.\s\S+$/u.test(piece) && /[\d.]|\p{Lu}\p{Ll}.*\s\p{Lu}/u.test(piece),
    )
    return cited.map((piece) => piece.replace(/,\s[ivxl]{1,5}\.(?:\s[\d–-]+)?$/u, ''))
  }
  const years = yearEntries(text) ?? partedEntries(text) ?? joinedEntries(text)
  if (years) return years
  const head = label.exec(text.slice(0, 60))
  const isList = head !== null && isWord('listNames', head[1] as string)
  const isLabel = head !== null && (isList || isGenre(head[1] as string))
  const rest = isLabel ? text.slice(head[0].length) : text
  const pieces = rest.split(seam).filter((piece) => /\p{L}/u.test(piece))
  const isEntry = (piece: string): boolean =>
    isList
      ? piece.length < 300 && yearIn.test(piece)
      : piece.length < 160 && dated.test(piece) && !startsWithImprint(piece) && !tellsPeriod(piece)
  if (pieces.length > 1 && pieces.every((piece) => isEntry(piece) && !again.test(piece))) return pieces
  return [rest]
}

/** `Two Roads and Their People (1871-1940)`: the years are of what it tells. */
function tellsPeriod(piece: string): boolean {
  const [, from, to] = /\(((?:1[4-9]|20)\d\d)\s?[-–]\s?((?:1[4-9]|20)\d\d)\)[\s.,]*$/u.exec(piece) ?? []
  return Number(to) - Number(from) > LONGEST
}

/** Years over which the volumes of a work may come out. */
const LONGEST = 12

/** `London: Cape, 1950` */
function startsWithImprint(piece: string): boolean {
  return isPlace(/^(\p{Lu}[^:,;()]{2,30}):\s/u.exec(piece)?.[1] ?? '')
}

const yearHead = /^[([]?(?:1[5-9]|20)\d\d[)\]]?\s?[–—:-]\s/u

/** `1890 – One Road (Cape) 1893 – Two Roads (Cape)`: lines that ran together. */
function yearEntries(text: string): string[] | null {
  if (!yearHead.test(text)) return null
  const entries = text.split(/(?<=[\p{L}.)\]”»"])[;,]?\s+(?=[([]?(?:1[5-9]|20)\d\d[)\]]?\s?[–—:-]\s\P{Nd})/u)
  return entries.length > 1 ? entries : null
}

/** `Anna Bee, Two Roads, Paris, Plon, 1951. Carl Dee, One Road, Paris, Plon, 1952.`: lines that ran together. */
function joinedEntries(whole: string): string[] | null {
  // A row of the site's buttons, `Permalink | Cite this`, may stand behind the last.
  const text = whole.replace(/(?<=\d\.)\s\p{Lu}[^.;:|]{2,40}(?:\s\|\s[^.;:|]{2,40}){1,6}$/u, '')
  const ends = /(?<=\s(?:1[5-9]|20)\d\d\.|\bpp?\.\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?\.)\s+(?=\p{Lu})/u
  const pieces = text.length < 1500 ? text.split(ends) : []
  const isWhole = (piece: string): boolean => {
    const { author, title, year, publisher, publisherPlace, container } = parseReference(piece) ?? {}
    return Boolean(author?.includes(' ') && title && year && (publisher ?? publisherPlace ?? container))
  }
  return pieces.length > 1 && pieces.every(isWhole) ? pieces : null
}

/** `Sources A. Bee, Two Roads (1950) · C. Dee, One Road (1951) · …`, `Works consulted. — Bee (A.), … — Dee (C.), …` */
function partedEntries(text: string): string[] | null {
  const pieces = text.split(/\s·\s|(?<=\.)\s[—–]\s/u)
  if (pieces.length < 3) return null
  const [first = '', ...others] = pieces
  const isHead = /^\p{L}[\p{L} ]{2,30}\.$/u.test(first)
  return isHead
    ? others
    : [first.replace(/^(?:Sources?|References|Références|Bibliographie|Bibliography)\s(?=\p{Lu})/u, ''), ...others]
}

/** `Plays`, `Novels and stories`, `Poetry in French`: a kind of work, not a title. */
function isGenre(words: string): boolean {
  const [first = '', ...others] = words.toLowerCase().split(/\s+/u)
  return (
    others.length < 4 &&
    Object.values(titleWords).some((language) => language.nouns[first] !== undefined || language.listLabels.has(first))
  )
}
