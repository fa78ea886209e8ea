import { alternatives, boundary, isWord, opening, yearNumber } from '../patterns.ts'
import { joinNames, namesAt } from '../people/person-names.ts'
import { takeGenreBy } from './genre-by.ts'
import { takePages } from './labelled-pages.ts'
import { takeOriginal, takeOtherTitles } from './labelled-titles.ts'
import { blank, takeMatch, type Unlabelled } from './unlabelled.ts'

/**
 * Takes the parts out of a citation that say themselves what they are: `p. 12`, `translated by …`, a URL.
 *
 * `labelledParts('Title. Trans. by A. Bee. London: Cape, 1950. p. 3')` leaves `Title. ␀. London: Cape, 1950. ␀`.
 */
export function labelledParts(text: string): Unlabelled {
  const found: Unlabelled = { rest: text, fields: {} }
  for (const take of takers) take(found)
  return found
}

/** `ed. The Statutes of Fen`: a title, and no name. */
const article = /^(?:The|An?|Les?|La|Une?)\s\p{Lu}/u

type Taker = (found: Unlabelled) => void

const takers: Taker[] = [
  takeUrl,
  takeAccessed,
  takeNumbers,
  takeGenreBy,
  takeOtherTitles,
  takeOriginal,
  takeBracketedRole,
  taker('translatedBy', 'translator'),
  takeForeword,
  takeCoauthor,
  takeNoDate,
  takeEdition,
  takeSeries,
  taker('editedBy', 'editor'),
  takeExtent,
  takePages,
  takeVolume,
]

/** Where a page is kept, before its address. */
const databases =
  '(?:(?:JSTOR|Project MUSE|ProQuest|Gale|EBSCO|HathiTrust|Internet Archive|Google Books|Gallica|Persée|Cairn(?:\\.info)?|OpenEdition),\\s)?'

const address = new RegExp(
  `${databases}(?:\\s[–—-]\\s)?(?:(?<=[.,;(]\\s?)${alternatives('addressed')}\\s?:?\\s)?(?:https?:\\/\\/|www\\.)[^\\s<>"”»)\\]]{3,300}`,
  'iu',
)

function takeUrl(found: Unlabelled): void {
  const link = address.exec(found.rest)
  if (!link) return
  found.fields.url = link[0].replace(/^.*?(?=https?:|www\.)|[.,;]+$/gu, '')
  blank(found, link.index, link.index + link[0].length)
}

const accessed = new RegExp(
  `[([]?${opening}${alternatives('accessed')}:?\\s+(?:\\d{1,2}(?:er|st|nd|rd|th)?\\s+)?\\p{L}{3,9}\\.?\\s+(?:\\d{1,2},?\\s+)?\\d{4}(?:,?\\sfrom(?=\\s?\\u0000))?[)\\]]?|[([]?${opening}${alternatives('accessed')}:?\\s+[\\d/.-]{6,10}[)\\]]?`,
  'iu',
)

function takeAccessed(found: Unlabelled): void {
  if (takeMatch(found, accessed)) found.fields.accessed = true
}

function takeNumbers(found: Unlabelled): void {
  const isbn = /ISBN(?:-1[03])?:?\s*([\dXx][\dXx –-]{8,18}[\dXx])/u.exec(found.rest)
  if (isbn) found.fields.isbn = (isbn[1] as string).replace(/[ –]/gu, '-')
  takeMatch(found, /(?:ISBN|ISSN|OCLC|LCCN)(?:-1[03])?:?\s*[\dXx][\dXx –-]{5,18}[\dXx]/u)
  const doi = /10\.\d{4,9}\/[^\s<>"”»)\]]+/u.exec(`${found.fields.url ?? ''} ${found.rest}`)
  if (doi) found.fields.doi = doi[0].replace(/[.,;]+$/u, '')
  if (doi && /doi\.org/u.test(found.fields.url ?? '')) delete found.fields.url
  takeMatch(found, /(?:doi:?\s*)10\.\d{4,9}\/\S+/iu)
  takeMatch(found, /,?\sop\.\s?(?:posth\.|\d{1,3}[a-z]?(?:,?\sn[o°]\.?\s?\d{1,3})?)(?![\p{L}\d])/u)
  takeMatch(found, /\[online\]|\[en ligne\]|\(Kindle edition\)|[([](?:lire|texte) en ligne[)\]]|[([]read online[)\]]/iu)
}

function taker(label: 'translatedBy' | 'editedBy', field: 'translator' | 'editor'): Taker {
  const from =
    label === 'translatedBy'
      ? `(?:\\s+${alternatives('translatedFrom')}\\s?\\p{L}+)?(?:\\s+${alternatives('by')})?`
      : ''
  const pattern = new RegExp(`[([]?${opening}${alternatives(label)}${from}${boundary}\\s*:?\\s*`, 'giu')
  const none = new RegExp(
    `^(?:${alternatives('noName')}|(?:(?:his|her|the|their|son|sa|ses|le|la|les)\\s|l['’])\\p{Ll}+)${boundary}`,
    'iu',
  )
  return (found) => {
    for (const match of found.rest.matchAll(pattern)) {
      const from = match.index + match[0].length
      const isTitle = article.test(found.rest.slice(from, from + 8))
      const absent = isTitle ? null : none.exec(found.rest.slice(from, from + 30))
      const names = absent || isTitle ? null : namesAt(found.rest, from)
      if (!absent && !names) continue
      if (names && !found.fields[field]) found.fields[field] = joinNames(names.names)
      if (names && /\p{L}\s+(?:and|et|&)\s+(?:editor|edited|éd)/iu.test(match[0]))
        found.fields.editor ??= joinNames(names.names)
      const end = names?.end ?? from + (absent as RegExpExecArray)[0].length
      blank(found, match.index, end + (/[)\]]/.test(found.rest[end] ?? '') && /^[([]/.test(match[0]) ? 1 : 0))
      return
    }
  }
}

/** `(B. Dunn, Trans.)`, `(C. Dee, Ed. & Trans.)` */
const bracketedRole = new RegExp(
  `\\(((?:\\p{Lu}\\.|\\p{Lu}\\p{L})[^()]{2,60}),\\s(?:(${alternatives('translatedBy')})|${alternatives('editorMark')})(?:\\s?&\\s?(${alternatives('translatedBy')}))?\\)`,
  'iu',
)

function takeBracketedRole(found: Unlabelled): void {
  const match = bracketedRole.exec(found.rest)
  const names = match && namesAt(match[1] as string, 0)
  if (!match || !names || names.end < (match[1] as string).length) return
  found.fields[(match[2] ?? match[3]) ? 'translator' : 'editor'] ??= joinNames(names.names)
  blank(found, match.index, match.index + match[0].length)
}

const noDate = new RegExp(`[([]?${opening}${alternatives('noDate')}[a-z]?(?=[\\s.,;)\\]]|$)[)\\]]?`, 'iu')

function takeNoDate(found: Unlabelled): void {
  for (let count = 0; count < 2; count += 1) if (!takeMatch(found, noDate)) return
}

const foreword = new RegExp(`[([]?${opening}${alternatives('foreword')}${boundary}\\s*:?\\s*`, 'iu')

function takeForeword(found: Unlabelled): void {
  const label = foreword.exec(found.rest)
  const names = label && namesAt(found.rest, label.index + label[0].length)
  if (label && names) blank(found, label.index, names.end)
}

const coauthor = new RegExp(`\\(${alternatives('and')}\\s+(?=\\p{Lu})`, 'iu')

const companion = new RegExp(`,\\s${alternatives('with')}\\s+(?=\\p{Lu})`, 'iu')

function takeCoauthor(found: Unlabelled): void {
  const beside = companion.exec(found.rest)
  const other = beside && namesAt(found.rest, beside.index + beside[0].length)
  if (beside && other?.certain && /^\s?(?:[,.;:(\u0000]|$)/u.test(found.rest.slice(other.end))) {
    found.fields.coauthor = joinNames(other.names)
    blank(found, beside.index, other.end)
    return
  }
  const label = coauthor.exec(found.rest)
  const names = label && namesAt(found.rest, label.index + label[0].length)
  if (!label || !names || found.rest[names.end] !== ')') return
  found.fields.coauthor = joinNames(names.names)
  found.rest = `${found.rest.slice(0, label.index)}${found.rest.slice(names.end + 1)}`
}

const edition = new RegExp(
  `[([]?${opening}(?:(?:\\d{1,2}(?:st|nd|rd|th|e|è|ère|re|ème)|first|second|third|fourth|fifth|new|rev\\.?|revised|enlarged|nouvelle|nouv\\.|première|deuxième|seconde|troisième)\\s+){1,3}${alternatives('edition')}${boundary}[)\\]]?`,
  'iu',
)

/** `The Fens on Foot, 3rd edition` without the edition. */
export function withoutEdition(title: string): string {
  return title.replace(edition, '').replace(/[\s,;.]+$/u, '')
}

function takeEdition(found: Unlabelled): void {
  takeMatch(found, edition)
}

const series = new RegExp(
  `${opening}${alternatives('series')}${boundary}\\s*:?\\s*(?:[«“"][^«»“”"]{1,80}[»”"]|[^,.;:()]{1,60})`,
  'u',
)

function takeSeries(found: Unlabelled): void {
  takeMatch(found, series)
}

const extent = new RegExp(
  `${opening}(?!${yearNumber})(\\d{2,4})\\s?${alternatives('pageCount')}${boundary}(?!\\.?\\s?\\d)`,
  'iu',
)

/** `, £4.50 from the shop`, `, 12,50 €` */
const price =
  /,\s(?:[£$€]\s?\d[\d.,]{0,8}|\d[\d.,]{0,8}\s?(?:€|euros?|francs?|F))(?:\s\p{Ll}[\p{L} ]{0,40})?(?=\)?[.,;]?\s*$)/u

/** `, in-8°`, `, 8vo` */
const format =
  /(?<=[,.]\s)(?:(?:gr\.|pet\.|petit|grand)\s)?(?:in-(?:\d{1,2}[°ºo]?|f(?:ol(?:io|\.)?)?)|(?:8vo|4to|12mo|16mo))(?![\p{L}\p{N}])/u

function takeExtent(found: Unlabelled): void {
  takeMatch(found, /(?<=[\s,(])\d{1,3}\s?min(?:utes?)?\b\.?/u)
  takeMatch(found, price)
  takeMatch(found, format)
  const match = extent.exec(found.rest)
  if (!match) return
  found.fields.extent = match[1] as string
  blank(found, match.index, match.index + match[0].length)
}

const volume = new RegExp(
  `${opening}(?:${alternatives('volume')}|(${alternatives('issue')}))(?:\\s?(?=\\d)|(?<=\\.)\\s?|\\s)(?!${yearNumber}(?!\\d))(\\d{1,4}|[IVXLC]{1,7})(?:\\s?\\((\\d{1,3})\\))?${boundary}`,
  'iu',
)

const numberedSeries = /(?:\d{1,2}(?:e|ème|st|nd|rd|th)|new|nouvelle)\s(?:series|série|sér\.|ser\.)|\b[nN]\.\s?[sS]\./u

/** `2 vols` */
const volumes = new RegExp(
  `${opening}(?:\\d{1,2}|two|three|four|five|deux|trois|quatre)\\s${alternatives('volume')}${boundary}`,
  'iu',
)

/** `2e partie`, `2nd part` */
const part = /(?<=[\s,])\d{1,2}(?:re|er|ère|e|ème|st|nd|rd|th)\s(?:parties?|parts?)(?![\p{L}\p{N}])/u

/** `Symphony No. 1` is called so too. */
const numbered =
  /^["“«]?(?:Symphon|Sonat|Quart|Quint|Tri|Concert|Suit|Rhapsod|Rapsod|Nocturn|Prélud|Prelud|Étud|Ballad)\p{Ll}{1,3}\s(?:[\p{L}-]+\s){0,3}$/iu

function takeVolume(found: Unlabelled): void {
  takeMatch(found, volumes)
  takeMatch(found, part)
  takeMatch(found, numberedSeries)
  for (let count = 0; count < 3; count += 1) {
    const match = volume.exec(found.rest)
    if (!match) return
    const [whole, isIssue, number, issue] = match
    // `Minute Book No. 3` is called so.
    const before = found.rest.slice(0, match.index)
    if (isWord('holdings', before.split(' ').slice(-3).join(' ').trim())) return
    if (isIssue && numbered.test(before)) return
    if (isIssue) found.fields.issue ??= number as string
    else found.fields.volume ??= number as string
    if (issue) found.fields.issue ??= issue
    blank(found, match.index, match.index + whole.length)
  }
}
