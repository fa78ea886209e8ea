import { isPointer } from '../notes/is-pointer.ts'
import { alternatives, boundary, isWord, opening } from '../patterns.ts'
import { joinNames, leadingNames } from '../people/person-names.ts'
import type { Reference } from '../reference.ts'
import { tidyTitle } from '../titles/tidy-title.ts'
import { backwardReference } from './backward-reference.ts'
import { cleanCitation } from './clean-citation.ts'
import { datedIssues, serialVolume } from './dated-issues.ts'
import { isCitation } from './is-citation.ts'
import { labelledParts } from './labelled-parts.ts'
import { paperOf } from './paper-of.ts'
import { type ReferenceAuthor, referenceAuthor } from './reference-author.ts'
import { type ReferenceBody, referenceBody } from './reference-body.ts'
import { isPaper, isPeriodical, referenceKind } from './reference-kind.ts'
import { withImprintApart } from './run-on-imprint.ts'
import type { Fields } from './unlabelled.ts'

/**
 * Reads one citation, or null when the words are prose.
 *
 * `Bee, Anna. Two Roads. London: Cape, 1950. p. 3` has author `Anna Bee`, title `Two Roads`, pages `3`.
 */
export function parseReference(words: string): Reference | null {
  const dashed = dashes.exec(words)
  if (dashed) return afterDashes(cleanCitation(words.slice(dashed[0].length)))
  const reference = readReference(cleanCitation(words))
  return reference && isPointer(words) ? { ...reference, beside: true } : reference
}

function readReference(text: string): Reference | null {
  if (text.length === 0 || text.length > 1500) return null
  const remark = remarkIn.exec(text)
  if (remark) return readReference(text.slice(remark[0].length))
  const inner = asInNote(text) ?? citedElsewhere(text) ?? paperOf(text)
  if (inner) return inner
  const back = backwardReference(text)
  if (back) return back
  const corporate = bodyAndYear(text)
  if (corporate) return corporate
  const issues = datedIssues(text) ?? serialVolume(text)
  if (issues) return issues
  const again = text.replace(idem, '')
  if (again !== text) return sameAuthor(again)
  const { rest: unparted, fields } = labelledParts(text)
  const rest = withImprintApart(unparted)
  const author = referenceAuthor(rest)
  const body = referenceBody(rest, author, fields)
  if (!body) return null
  const reference = wholeTitle(withAuthorBehind(assemble(text, fields, author, body)))
  return reference && (isCitation(reference, text) || (author?.names.certain && quotedAlone.test(text)))
    ? reference
    : null
}

/** `Two Roads: Letters of Anna Bee, ed. Carl Dee`: what stands before the colon is no author. */
function wholeTitle(reference: Reference | null): Reference | null {
  const { author, title, editor, text = '' } = reference ?? {}
  if (!reference || !author || !title || !editor || !text.startsWith(`${author}: ${title}`)) return reference
  const { author: _author, ...rest } = reference
  return { ...rest, title: `${author}: ${title}` }
}

/** `Two Roads, Anna Bee`, `Two Roads by Anna Bee`, before the imprint: the author stands behind the title. */
function withAuthorBehind(reference: Reference | null): Reference | null {
  if (!reference?.title || reference.author || reference.editor || reference.container) return reference
  const [, title, before] = /^(.{4,}?)(,?\s(?:by|par|de)\s|,\s)(?=\p{Lu}[^,]{3,50}$)/u.exec(reference.title) ?? []
  if (!title || !before) return reference
  const name = reference.title.slice(title.length + before.length)
  const names = leadingNames(name)
  const isAuthor = names?.certain && !names.inverted && names.end === name.length && name.includes(' ')
  const isShown = before !== ' de ' && (before !== ', ' || reference.publisher !== undefined)
  return isAuthor && isShown ? { ...reference, title, author: joinNames(names.names) } : reference
}

/** `Anna Bee, “On Ice”`: nothing else behind an author than a title in quotation marks. */
const quotedAlone = /^[^"“«:]{3,80}[\s,]\s?["“«][^"”».!?]{3,160}["”»]\.?$/u

/** `Committee on Prisons. 1895. Minutes of Evidence. London: HMSO`, `Anonymous. (1895). Two Roads. Cape`: no person. */
function bodyAndYear(text: string): Reference | null {
  const [whole = '', author = '', open = '', year = ''] =
    /^(\p{Lu}[^.,:;"“«()\d]{6,90}?)(\.\s|\.?\s\()((?:1[5-9]|20)\d\d)\)?\.?\s(?=["“«]?\p{Lu})/u.exec(text) ?? []
  const isNobody = isWord('noName', author)
  if (!whole || (!isNobody && (leadingNames(author)?.end ?? 0) >= author.length)) return null
  const rest = text.slice(whole.length)
  const reference = readReference(rest) ?? (open === '. (' ? (articleAlone(rest, year) ?? titleAlone(rest)) : null)
  const isPrinted = reference?.publisher ?? reference?.publisherPlace ?? reference?.container
  if (!reference?.title || reference.author || !(isPrinted || open === '. (')) return null
  return { ...reference, text, ...(isNobody ? {} : { author }), year }
}

/** `“On ice.” Alpine Journal, 12, 33–40`, of which the year stands before. */
function articleAlone(text: string, year: string): Reference | null {
  return /^[“"«]/u.test(text) ? readReference(`${text.replace(/[\s.]+$/u, '')}, ${year}`) : null
}

/** `Letters of 1895 [Letter book]. Fen Record Office (AF 5/6)`: a paper that the list gives a title. */
function titleAlone(text: string): Reference | null {
  const title = /^(\p{Lu}[^.[\]()]{4,150}?)(?:\s[[(]|\.(?:\s|$))/u.exec(text)?.[1]
  return title ? { form: 'full', text, title, kind: 'other' } : null
}

/** `Two Roads. London: Cape, 1951`, `1951. Two Roads. London: Cape` */
function afterDashes(text: string): Reference | null {
  const year = /^\(?((?:1[5-9]|20)\d\d)[a-z]?\)?\.?\s+(?=["“«‘]?\p{Lu})/u.exec(text)
  const reference = sameAuthor(year ? text.slice(year[0].length) : text)
  return reference && year && !reference.year ? { ...reference, year: year[1] as string } : reference
}

/** `---. Two Roads` in a list: the author of the entry above. */
const dashes = /^\s*(?:[-–—―_]{2,}|[—―])\s?[.,]\s+/u
const citedIn = new RegExp(
  `${opening}${alternatives('citedIn')}${boundary}[\\s:,]*(?:${alternatives('latter')},?\\s+(?:${alternatives('within')}\\s+)?)?`,
  'iu',
)

/** `Anna Bee to Carl Dee, 3 June 1911, in Letters, p. 3` */
const letterIn = new RegExp(
  `^\\p{Lu}[^,;]{1,50}\\s(?:to|à|au)\\s\\p{L}[^,;]{1,50},(?:\\s[^,;]{2,30},){0,2}\\s[^,;]{0,24}\\d{4}(?:,\\s(?:${alternatives('printedIn')}\\s|${alternatives('within')}\\s)?|\\.\\s${alternatives('within')}\\s)(?=["“«]?\\s?\\p{Lu})`,
  'u',
)
/** `Bee, Diary, 9 June 1911, in A Doctor's Diary`, `Letter of 9 June 1911, printed in Two Roads`: a paper of a day, in a book. */
const datedIn = new RegExp(
  `^\\p{Lu}[^;()“”"«»]{3,90}(?:,|\\s(?:of|du))\\s\\d{1,2}(?:er|st|nd|rd|th)?\\s\\p{L}{3,9}\\s\\d{4},\\s(?:${alternatives('within')}|${alternatives('printedIn')})\\s(?=["“«]?\\s?\\p{Lu})`,
  'u',
)

/** `‘On ice’, as note 1`: cited before. */
function asInNote(text: string): Reference | null {
  const title =
    /^["“«‘]?\s?(\p{Lu}[^"“”«»]{3,120}?)\s?["”»’]?,\s(?:as|see|voir|cf\.)\s(?:above,\s|ci-dessus,\s)?note\s\d{1,3}\.?$/u.exec(
      text,
    )?.[1]
  return title ? { form: 'short', text, title, kind: 'other' } : null
}

/** `Told also in A. Bee, Two Roads`: small words before the work, whose author has initials, tell only what is found there. */
const remarkIn = new RegExp(
  `^\\p{Lu}\\p{Ll}+[^\\p{Lu}“”"«»\\d()]{3,60}\\s${alternatives('within')}\\s(?=(?:\\p{Lu}\\.[ -]?){1,3}\\p{Lu}\\p{Ll})`,
  'u',
)

const joint = new RegExp(`[\\s,.;:(]+(?:(?:${alternatives('printedIn')}|in|dans|et|and)[\\s,]*)?$`, 'iu')

/** `Letter to X, quoted in Bee, Two Roads, p. 3` cites Bee. */
function citedElsewhere(text: string): Reference | null {
  const label = citedIn.exec(text)
  const letter = label ? null : (letterIn.exec(text) ?? datedIn.exec(text))
  const at = label ? label.index + label[0].length : (letter?.[0].length ?? 0)
  const inner = at > 0 ? parseReference(text.slice(at)) : null
  const before = text.slice(0, label?.index ?? at).replace(joint, '')
  const names = leadingNames(before)
  const online = letter && inner?.url ? onlineLetter(text, letter[0], inner) : null
  if (online) return online
  const found = inner && (inner.title || inner.form === 'ibid' || inner.form === 'op-cit')
  if (!found) return null
  const isName = before === '' || (names !== null && names.end >= before.length)
  const speaker = names?.certain ? { speaker: joinNames(names.names) } : {}
  const isPaper = !isName && before.length <= 160 && !/[.!?]\s+\p{Lu}\p{Ll}/u.test(before)
  return { ...inner, text, ...speaker, ...(isPaper ? { paper: before } : {}) }
}

/** `Anna Bee to Carl Dee, 3 June 1911, Fen Online, Fen Archives, https://…`: the letter itself, where nothing printed holds it. */
function onlineLetter(
  text: string,
  head: string,
  { url, publisher, publisherPlace, year, pages }: Reference,
): Reference | null {
  const isHeld = publisher ?? publisherPlace ?? year ?? pages ?? /\s\p{Ll}+\s$/u.exec(head)?.[0]
  const title = head.replace(/[\s,.]+$/u, '')
  return isHeld ? null : { form: 'full', text, title, kind: 'letter', ...(url ? { url } : {}) }
}

const idem = new RegExp(`^${alternatives('idem')}\\s*,\\s*`, 'iu')

/** `Id., Two Roads, 1951`: by the author cited just before. */
function sameAuthor(text: string): Reference | null {
  const reference = parseReference(text)
  return reference && !reference.author ? { ...reference, sameAuthor: true } : null
}

function assemble(text: string, fields: Fields, author: ReferenceAuthor | null, body: ReferenceBody): Reference | null {
  const { volume = body.volume, issue = body.issue, ...labelled } = fields
  const names = author ? joinNames(author.names.names) : undefined
  const found = body.imprint
  const day = author?.date ?? found.date
  const date = day ? { date: day } : {}
  const periodical = found.date !== undefined && !body.container && !isPaper(body.title) ? splitPeriodical(body) : null
  const inside = isPaper(body.title) ? /^.*?,\s(?:in|dans)\s(\p{Lu}.*)$/u.exec(body.title)?.[1] : undefined
  const serial = periodical ? undefined : serialOf(body, labelled.pages, volume ?? issue)
  const named = bilingual(periodical?.title ?? inside ?? body.title, labelled.translator)
  const container = periodical?.container ?? body.container ?? serial
  return {
    form: 'full',
    text,
    ...labelled,
    ...defined({
      author: author?.editors ? undefined : names,
      editor: author?.editors ? names : (body.editor ?? labelled.editor),
      title: named.title,
      container,
      volume: container ? volume : undefined,
      issue: container ? issue : undefined,
      originalTitle: named.originalTitle ?? labelled.originalTitle,
      publisher: serial ? undefined : found.publisher && tidyTitle(found.publisher),
      publisherPlace: found.place && tidyTitle(found.place),
      year: author?.year ?? found.year,
      originalYear: author?.originalYear ?? labelled.originalYear,
      pages: labelled.pages ?? found.pages,
    }),
    ...(named.other ? { alsoKnownAs: [...(labelled.alsoKnownAs ?? []), named.other] } : {}),
    ...date,
    kind: serial ? 'article' : referenceKind(body, container, labelled),
  }
}

/** `On ice, Alpine Journal, no. 3, pp. 3-9`: what looks like a publisher is a periodical when it has numbers and pages. */
function serialOf({ container, imprint }: ReferenceBody, pages = '', numbered?: string): string | undefined {
  const { publisher, place } = imprint
  if (container || !publisher || place || !/\d\s?[-–]\s?\d/u.test(pages)) return undefined
  return numbered || isPeriodical(publisher) ? tidyTitle(publisher) : undefined
}

/** `Deux chemins [Two Roads]`, `Two Roads (Deux chemins)` of a translation: both titles. */
function bilingual(title: string, translator?: string): { title: string; other?: string; originalTitle?: string } {
  const match = /^(\p{Lu}.{2,150}?)\s(?:\[(\p{Lu}[^()[\]\d]{3,90})\]|\((\p{Lu}[^()[\]\d]{3,90})\))$/u.exec(title)
  const [, own = '', other, original] = match ?? []
  if (other) return { title: own, other }
  return original && translator ? { title: own, originalTitle: original } : { title }
}

/** `A Walk in Snow, The Guardian` before a full date: article and newspaper. */
function splitPeriodical(body: ReferenceBody): { title: string; container: string } | null {
  const comma = body.title.lastIndexOf(', ')
  if (comma > 0)
    return { title: tidyTitle(body.title.slice(0, comma)), container: tidyTitle(body.title.slice(comma + 1)) }
  return body.title ? { title: body.title, container: body.title } : null
}

/** The fields that hold something. */
function defined<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as { [K in keyof T]?: string }
}
