import { pattern } from '../../../pattern.ts'
import { alternatives, boundary, opening, pageNumbers } from '../patterns.ts'
import { blank, takeMatch, type Unlabelled } from './unlabelled.ts'

const pages = new RegExp(
  `${opening}(?:at\\s)?${alternatives('page')}\\s?(${pageNumbers})(?:\\s?(?:ff?|sq|sqq|et suiv)\\b\\.?)?`,
  'u',
)
const capitalPages = new RegExp(
  `${opening}(?!P\\.\\s?\\p{Lu}\\.)(?:(?:Pages?|Pp?|Pgs?|PP?)\\.?|(?<=,\\s)S\\.)\\s?(${pageNumbers})`,
  'u',
)
/** `planche 7`, `ch. 3`: places in a work that are no pages. */
const locator = new RegExp(
  `(?<=[,.;(]\\s|^)(${alternatives('locator')}(?:\\s?(?=\\d)|(?<=\\.)\\s?|\\s)(?:\\d{1,4}[a-z]?|[ivxlcIVXLC]{1,7})(?:[-–]\\d{1,4})?)(?![\\p{L}\\p{N}])`,
  'iu',
)
/** `p. 2, col. 3` */
const column = /(?<=\u0000,?\s)col(?:s|onnes?|umns?)?\.?\s(?:\d{1,2}(?:[-–]\d{1,2})?|[a-z]{1,4}(?![\p{L}]))/u
/** `préface, p. XI`: the page tells enough. */
const beforePage = new RegExp(`(?<=,\\s)${alternatives('unnumbered')}(?=,\\s?\\u0000)`, 'iu')
const unnumbered = new RegExp(`(?:^|[.,;(\\s])(${alternatives('unnumbered')})${boundary}`, 'iu')

const exactPage = pattern('u')`
  (?<=\d),?\s(?:at|here|ici|esp\.|especially|spéc\.|notamment)\s(?:pp?\.\s?)?(\d{1,4}(?:[-–]\d{1,4})?)
  |(?<=\d)\s\((?:at\s)?(?:pp?\.\s?)?(\d{1,4}(?:[-–]\d{1,4})?)\)(?=[.;]?\s?$)
`

/** `205 n. 44`, `205n44`, `205, note 44` */
const noteNumber = /(?<=\d)(?:(?:,\s|\s)?nn?\.?\s?|,?\snotes?\s)\d{1,3}(?=[.;,)\s]|$)/u

/**
 * Takes out the place in a work that a citation names, as written without `p.`: `12-14`, `xi`, `ch. 3`, `preface`.
 *
 * `Two Roads, p. 12, col. 3` leaves `Two Roads, ␀,`.
 */
export function takePages(found: Unlabelled): void {
  found.rest = found.rest.replace(noteNumber, '')
  const exact = exactPage.exec(found.rest)
  const page = exact?.[1] ?? exact?.[2]
  if (exact && page && !/^(?:1[4-9]|20)\d\d$/.test(page)) {
    found.fields.pages = page
    blank(found, exact.index, exact.index + exact[0].length)
    takeMatch(found, pages)
    return
  }
  const match = pages.exec(found.rest) ?? capitalPages.exec(found.rest)
  if (match) {
    found.fields.pages = match[1] as string
    blank(found, match.index, match.index + match[0].length)
    const part = beforePage.exec(found.rest)
    if (part) blank(found, part.index, part.index + part[0].length)
    takeMatch(found, column)
    return
  }
  const other = locator.exec(found.rest)
  if (other) found.fields.pages = (other[1] as string).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
  if (other) blank(found, other.index, other.index + other[0].length)
  const cover = other ? null : unnumbered.exec(found.rest)
  if (!cover) return
  found.fields.pages = (cover[1] as string).toLowerCase()
  const from = cover.index + cover[0].length - (cover[1] as string).length
  blank(found, from, from + (cover[1] as string).length)
}
