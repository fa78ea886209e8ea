import { alternatives, boundary, opening, yearNumber } from '../patterns.ts'
import { tidyTitle } from '../titles/tidy-title.ts'
import { isPlace, isPublisher } from './imprint.ts'
import { blank, cut, takeMatch, type Unlabelled } from './unlabelled.ts'

const otherTitle = new RegExp(`${opening}${alternatives('alsoPublishedAs')}\\s*:?\\s+`, 'iu')

/** `Also published as …` */
export function takeOtherTitles(found: Unlabelled): void {
  const label = otherTitle.exec(found.rest)
  if (!label) return
  const from = label.index + label[0].length
  const length = /^[^;.(]*(?:\.(?!\s|$)[^;.(]*)*/u.exec(found.rest.slice(from))?.[0].length ?? 0
  const title = tidyTitle(withoutImprint(found.rest.slice(from, from + length)))
  if (title) found.fields.alsoKnownAs = [...(found.fields.alsoKnownAs ?? []), title]
  const open = found.rest[label.index - 1] === '(' ? 1 : 0
  const close = found.rest[from + length] === ')' ? 1 : 0
  blank(found, label.index - open, from + length + close)
}

/** `The Ice, Cape, 1932)`: the title alone. */
function withoutImprint(words: string): string {
  const bare = words.replace(/\)?\s*$/u, '')
  const dated = bare.replace(new RegExp(`,?\\s+${yearNumber}$`), '')
  const last = /^(.+),\s([^,]{2,40})$/u.exec(dated)
  return last && dated !== bare && (isPublisher(last[2] as string) || isPlace(last[2] as string))
    ? (last[1] as string)
    : dated
}

const original = new RegExp(`${opening}${alternatives('translationOf')}\\s*:?\\s+(?:[«“"]\\s?)?(?=\\p{Lu}|\\d)`, 'iu')
const originalImprint = new RegExp(
  `^(.*?)(?:[,.(]\\s*(?:(\\p{Lu}[\\p{L} '’-]{1,30}?)(?:\\s*:\\s*[^,:;]{2,60})?,?\\s+)?|\\s+)(${yearNumber})\\)?[.,;]?$`,
  'u',
)

/** `1951 [1931]` */
const twoYears = new RegExp(`(?<!\\d)(${yearNumber})\\s?\\[(?:\\p{Ll}[^[\\]\\d]{0,12})?(${yearNumber})\\]`, 'u')
/** `(Original work published 1931)` */
const originalYearOnly = new RegExp(
  `[([]?(?:original\\s(?:work\\s)?published|originally\\spublished|first\\spublished|publication\\soriginale|première\\s(?:édition|parution)|(?:1re|1ère|orig\\.?)\\séd(?:\\.|ition))(?:\\s(?:in|en))?\\s?:?\\s?(${yearNumber})[)\\]]?`,
  'iu',
)

/** `translated from the French` names no title. */
const fromLanguage = new RegExp(
  `,?\\s*${opening}${alternatives('translatedBy')}\\s+${alternatives('translatedFrom')}\\s?${alternatives('languages')}${boundary}(?!\\s+${alternatives('by')}\\s)`,
  'iu',
)

/** The original title runs to the end, or to the next label: it may hold full stops and commas. */
export function takeOriginal(found: Unlabelled): void {
  const twice = twoYears.exec(found.rest)
  if (twice && (twice[2] as string) < (twice[1] as string)) {
    found.fields.originalYear = twice[2] as string
    const from = twice.index + (twice[1] as string).length
    found.rest = `${found.rest.slice(0, from)}${found.rest.slice(twice.index + twice[0].length)}`
  }
  const dated = originalYearOnly.exec(found.rest)
  if (dated) {
    found.fields.originalYear = dated[1] as string
    blank(found, dated.index, dated.index + dated[0].length)
    return
  }
  takeMatch(found, fromLanguage)
  const label = original.exec(found.rest)
  if (!label || new RegExp(`^${alternatives('and')}\\s`, 'iu').test(found.rest.slice(label.index + label[0].length)))
    return
  const from = label.index + label[0].length
  const rest = found.rest.slice(from, from + 400)
  const end = from + (rest.indexOf(cut) < 0 ? rest.length : rest.indexOf(cut))
  const words = found.rest.slice(from, end).trim()
  const imprint = originalImprint.exec(words)
  const title = tidyTitle(imprint?.[1] ?? words)
  if (title.length > 1 && !/^(?:English|French|German|Russian|Spanish|Italian)$/i.test(title))
    found.fields.originalTitle = title
  if (imprint?.[2]) found.fields.originalPlace = imprint[2]
  if (imprint?.[3]) found.fields.originalYear = imprint[3]
  blank(found, label.index, end)
}
