import { pattern } from '../../../pattern.ts'
import { alternatives, boundary, rewritten } from '../patterns.ts'
import { joinNames, leadingNames } from '../people/person-names.ts'
import type { Reference } from '../reference.ts'
import { imprint } from '../references/imprint.ts'
import { isAuthorAndYear } from '../references/is-author-and-year.ts'
import { isKept } from '../references/is-citation.ts'
import { labelledParts } from '../references/labelled-parts.ts'
import { parseReference } from '../references/parse-reference.ts'
import { segments } from '../references/segments.ts'
import { tidyTitle } from '../titles/tidy-title.ts'
import { titleWords } from '../words/titles.ts'

const paged = /^(.{2,150}?)(?:\s?\(([^()]{0,30}?(\d{4}))\))?\s?[:,]\s(\d{1,4})\s?(?:pages|pp?)(?![\p{L}])/u
const yearFirst = /^[([]?(1[5-9]\d\d|20\d\d)(?:\s?[-–/]\s?\d{2,4})?[)\]]?\s?[:.,–—-]?\s+(?=["“«‘*_\p{Lu}])/u

/** `A12. Two Roads`, `[Bee 1951] Two Roads`: how the entry is referred to. */
const keyed = /^(?:\p{Lu}\.?\d{1,3}[.)]|\[\p{L}[^[\]]{1,40}?((?:1[5-9]|20)\d\d)[a-z]?\])\s+(?=["“«*_]?\p{Lu})/u

/**
 * Reads an entry of a list of works, title first or as a citation; editions named after the first follow as references of
 * their own. `first` is the entry's first sentence, read alone when the whole is a description.
 */
export function listEntry(written: string, first: string): Reference[] {
  const key = keyed.exec(written)
  const { text, ...original } = withoutOriginal(rewritten(written.slice(key?.[0].length ?? 0)))
  const dated = yearFirst.exec(text)
  const words = dated ? withYear(text.slice(dated[0].length), dated[1] as string) : text
  const { entry, rest } = parted(words.length <= 700 ? words : first.slice(0, 700))
  const reference = parseReference(entry)
  const head = paged.exec(words.slice(0, 260))
  if (head && !reference?.publisher && !reference?.publisherPlace) return [pagedEntry(head)]
  const usable =
    reference?.title && reference.form !== 'ibid' && reference.form !== 'op-cit'
      ? reference
      : (bracketedAuthor(entry) ?? bareEntry(entry))
  if (!usable?.title) return []
  if (!usable.author && !usable.publisher && !usable.publisherPlace && isKept(text)) return []
  const year = usable.year ?? dated?.[1] ?? key?.[1]
  const own = withoutGenre({ ...usable, ...original, form: 'full', ...(year ? { year } : {}) })
  return [{ ...own, ...otherTitles(rest, own.year) }, ...reprints(own, rest)]
}

/** `Two Roads, from Bee Anna, Zwei Wege (1913). London: Cape, 1927`: what a translator has translated. */
function withoutOriginal(text: string): { text: string } & Pick<Reference, 'originalTitle' | 'originalYear'> {
  const match =
    /^(.{2,90}?),\s(?:translated\s|traduit\s)?(?:from|de|d['’]après)\s(?:\p{Lu}[^,();:\d]{3,50}),\s(\p{Lu}[^();:\d]{2,90}?)\s\(((?:1[5-9]|20)\d\d)\)(?=[.,])/u.exec(
      text,
    )
  const [whole = '', title = '', originalTitle, originalYear] = match ?? []
  return originalTitle && originalYear
    ? { text: `${title}${text.slice(whole.length)}`, originalTitle, originalYear }
    : { text }
}

/** `1950 – Two Roads (Cape). New ed. 1960` is `Two Roads (Cape, 1950). New ed. 1960`. */
function withYear(words: string, year: string): string {
  const bare = words.replace(/,\s\d{1,2}\svols?\.?(?=\))/u, '')
  const bracketed = bare.replace(/^([^().;]{2,120}\s\([^()\d;]{2,60}?)(?=[;)])/u, `$1, ${year}`)
  return /\d{4}/.test(bracketed) || bracketed.length > 160 ? bracketed : bracketed.replace(/[.,;\s]*$/u, `, ${year}`)
}

function pagedEntry(head: RegExpExecArray): Reference {
  return {
    form: 'full',
    text: head[0],
    title: tidyTitle(head[1] as string),
    ...(head[3] ? { year: head[3] } : {}),
    extent: head[4] as string,
    kind: 'book',
  }
}

/** `(2nd ed.)` in brackets tells of this edition. */
const again = new RegExp(`\\s?[;.,(]\\s*(?=\\(?${alternatives('reprint')}${boundary}(?!\\.?\\)))`, 'iu')
/** `1908 ; traduction espagnole : …`, `1908; German translation: …` */
const inTranslation =
  /(?<=\d{4}\)?|\d\s?p\.)\s?[;.,]\s+(?=(?:traduction|trad\.|édition)\s\p{Ll}+(?:\.|\s?:|(?=\s\p{Lu}))|\p{Lu}?\p{Ll}+\s(?:translation|edition|version)\s?:)/u
const afterPages = /(?<=\d\s?(?:p|pp|pages)\.?)\s+(?=\p{Lu})/u
const afterYear = /(?<=\d{4}\)?)[.;]\s+(?=\p{Lu}|\d|\()/u

const endsInYear = /\d{4}[a-z]?[)\]]*$/u

/** The entry up to its first imprint, or to the word for a reprint, and what the list says of it after that. */
function parted(text: string): { entry: string; rest: string } {
  const cuts = [again, inTranslation, afterYear, afterPages].flatMap((pattern) => {
    const match = pattern.exec(text)
    return match ? [{ at: match.index, next: match.index + match[0].length, isReprint: pattern === again }] : []
  })
  for (const { at, next, isReprint } of cuts.sort((a, b) => a.at - b.at)) {
    const isOpen = /\([^()]*$/u.test(text.slice(0, at))
    const entry = `${text.slice(0, at)}${isOpen ? ')' : ''}`
    if (isAuthorAndYear(entry) || isBodyAndYear(entry, text)) continue
    const read = parseReference(entry)
    const year = endsInYear.test(entry) ? read?.year : undefined
    const isWhole = read?.publisher ?? read?.publisherPlace ?? year ?? (isReprint ? read?.author : undefined)
    if (read?.title && isWhole) return { entry, rest: text.slice(next) }
  }
  return { entry: text, rest: '' }
}

/** `Committee on Prisons. 1895`, where the whole entry has that for its author. */
function isBodyAndYear(entry: string, text: string): boolean {
  const author = parseReference(text)?.author
  return author !== undefined && entry.startsWith(author) && /^[\s.(]+\d{4}\)?$/u.test(entry.slice(author.length))
}

/** `French: Deux chemins, 1951` */
const inLanguage = new RegExp(
  `(?:^|[.;]\\s)${alternatives('languages')}\\s?:\\s(\\p{Lu}[^.;]{2,120}?)(?:,\\s(?:[^,.;]{2,40},\\s)?(1[5-9]\\d\\d|20\\d\\d))?(?:[.;]|$)`,
  'iu',
)
/** `Two Roads, tr. Anna Bee` */
const translatorBehind = new RegExp(`,\\s${alternatives('translatedBy')}${boundary}.*$`, 'iu')
const translated = pattern('iu')`
  (?:^|[.;]\s)\p{L}+\s(?:translation|edition|title|version|issue)\s?:\s([^,.;(]{3,120})
  |(?:^|[.;]\s)Reissue\s?:\s([^,.;(]{3,120})|(?:^|[.;]\s)(?:(?:traduction|édition|titre|version)\s\p{L}+\s?:|(?:traduction|trad\.)\s\p{Ll}+\.?)\s(\p{Lu}[^,.;(]{3,120})
`

/** `Translation of …`, `German translation: …` after the imprint. */
function otherTitles(rest: string, year: string | undefined): Partial<Reference> {
  if (!rest) return {}
  const { originalTitle, originalPlace, originalYear, alsoKnownAs, translator } = labelledParts(rest).fields
  const match = translated.exec(rest)
  const other = inLanguage.exec(rest)
  const named = other && tidyTitle((other[1] ?? '').replace(translatorBehind, ''))
  const first = other?.[2] && (!year || other[2] <= year) ? { originalTitle: named ?? '', originalYear: other[2] } : {}
  const titles = [...(alsoKnownAs ?? []), ...(match ? [tidyTitle(match[1] ?? match[2] ?? match[3] ?? '')] : [])]
  const read = { originalTitle, originalPlace, originalYear, translator }
  const given = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
  const foreign = named && !first.originalTitle ? [named] : []
  const all = [...titles, ...foreign].map((title) => title.replace(/,\s\p{Lu}[^,:]{1,40}:\s.*$/u, '')).filter(Boolean)
  return { ...first, ...given, ...(all.length > 0 ? { alsoKnownAs: all } : {}) }
}

/** `rééd. Grenoble, Glénat, 1998`, `2nd ed. 1875; 3rd ed. 1884`: the same work again. */
function reprints(own: Reference, rest: string): Reference[] {
  return again.test(`. ${rest}`) ? rest.split(nextEdition).flatMap((piece) => reprint(own, piece)) : []
}

const nextEdition = new RegExp(`;\\s+(?=${alternatives('reprint')}${boundary})`, 'iu')
const reprintLabel = new RegExp(`^\\(?${alternatives('reprint')}\\s*:?(?:\\s(?:by|in|par|chez|aux|en)\\s)?`, 'iu')

function reprint({ title, author, kind }: Reference, text: string): Reference[] {
  const words = text.replace(reprintLabel, '').replace(/^,\s\p{Ll}[^,;]{2,60}(?=,\s\d)/u, '')
  const found = imprint(segments(labelledParts(words.replace(/\)?\.?$/u, '')).rest), 0)
  if (!found.year) return []
  const told = { author, publisher: found.publisher, publisherPlace: found.place, year: found.year }
  const own = Object.fromEntries(Object.entries(told).filter(([, value]) => value))
  return [{ form: 'full', text, title: title as string, kind, ...own }]
}

/** `Cordées, poèmes`, `L'Écluse, drame en 3 actes, livret d'Anne Bee`: what kind of work it is stands after the title. */
function withoutGenre(reference: Reference): Reference {
  const called = numbered.exec(reference.title ?? '')?.[1]
  if (called) return { ...reference, alsoKnownAs: [...(reference.alsoKnownAs ?? []), called] }
  const match = genreBehind.exec(reference.title ?? '')
  if (!match) return reference
  for (const language of Object.values(titleWords)) {
    const [first = '', second = '', ...more] = (match[2] as string).split(' ')
    const kind = language.nouns[first] ?? (more.length === 0 ? language.nouns[second] : undefined)
    if (kind) return { ...reference, title: match[1] as string, kind: kind === 'book' ? reference.kind : kind }
  }
  return reference
}

/** `Symphony No. 1, The Weir` */
const numbered = /^\p{Lu}[\p{L} -]{3,40} No\. \d{1,3}, (\p{Lu}.{3,})$/u

const genreBehind =
  /^(.{2,}?),\s(\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]*|\s\d{1,2}(?=\s)){0,4})(?:,\s(?:livret|libretto|paroles|words|poème|musique|music)\s.*)?$/u

/** `Two Roads (Anna Bee)` */
function bracketedAuthor(text: string): Reference | null {
  const match = /^["“«]?(\p{Lu}[^.;:()\n]{1,90}?)["”»]?\s\((\p{Lu}[^()\d]{4,40})\)\.?$/u.exec(text)
  const names = match ? leadingNames(match[2] as string) : null
  if (!match || !names?.certain || names.end < (match[2] as string).length) return null
  return { form: 'full', text, title: tidyTitle(match[1] as string), author: joinNames(names.names), kind: 'book' }
}

/** A title with nothing but a year or a remark behind it. */
function bareEntry(text: string): Reference | null {
  const match =
    /^["“«‘*_]?\s?(\p{Lu}[^.;(\n]{1,110}?)["”»’*_]?(?:\s?\((?:[^()]{0,24}?)(\d{4})[^()]{0,24}\)|,\s(\d{4})\b|\s[–—-]\s|[.;(,]|$)/u.exec(
      text,
    )
  const title = tidyTitle(match?.[1] ?? '')
  const words = title.split(/\s+/u)
  if (!match || title.length < 2 || words.length > 14) return null
  const year = match[2] ?? match[3]
  if (!year && words.length > 8) return null
  const names = match[0].endsWith(',') ? leadingNames(text) : null
  // `Bee, A. (1951).` without any title.
  if (names?.inverted && names.end > title.length + 1 && /^[\s.,]*\((?:1[5-9]|20)\d\d\)/u.test(text.slice(names.end)))
    return null
  if (names?.certain && names.end <= title.length + 1) {
    const own = bareEntry(text.slice(match[0].length).trimStart())
    return own && { ...own, text, author: joinNames(names.names) }
  }
  return { form: 'full', text, title, ...(year ? { year } : {}), kind: 'book' }
}
