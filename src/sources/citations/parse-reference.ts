import { isGivenName } from '../names/given-names.ts'
import type { WorkKind } from '../witness.ts'
import { type Imprint, imprint, isPlace, isPublisher } from './imprint.ts'
import { cut, type Fields, labelledParts, tidyTitle } from './labelled-parts.ts'
import { alternatives, boundary, isWord, opening, yearNumber } from './patterns.ts'
import { joinNames, leadingNames, type PersonNames } from './person-names.ts'
import type { Reference } from './reference.ts'
import { type Segment, segments } from './segments.ts'

/**
 * Reads one citation, or null when the words are prose.
 *
 * `Bee, Anna. Two Roads. London: Cape, 1950. p. 3` has author `Anna Bee`, title `Two Roads`, pages `3`.
 */
export function parseReference(words: string): Reference | null {
  const text = cleaned(words)
  if (text.length === 0 || text.length > 1500) return null
  const back = backward(text)
  if (back) return back
  const inner = citedElsewhere(text)
  if (inner) return inner
  const { rest, fields } = labelledParts(text)
  const author = authorAt(rest)
  const body = bodyOf(rest, author, fields)
  if (!body) return null
  const reference = assemble(text, fields, author, body)
  return reference && isCitation(reference, text) ? reference : null
}

const signal = new RegExp(`^(?:${alternatives('signals')}${boundary}[\\s:,]*)+`, 'iu')

/** Without tags, back-links, signals such as `See also`, and blanks at the ends. */
function cleaned(words: string): string {
  return words
    .replace(/<[^>]{0,300}>/gu, ' ')
    .replace(/\s*\[(?:etc|u\. ?a)\.?\]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s^↑•*·–—-]+/u, '')
    .replace(signal, '')
    .trim()
}

const ibidPattern = new RegExp(`^${alternatives('ibid')}${boundary}`, 'iu')
const idemPattern = new RegExp(`^${alternatives('idem')}${boundary}`, 'iu')
const opCitPattern = new RegExp(`[,.]?\\s*${opening}${alternatives('opCit')}${boundary}`, 'iu')

/** `Ibid. p. 3`, `Bee, op. cit., p. 3`, `Id., Two Roads, p. 3`. */
function backward(text: string): Reference | null {
  if (ibidPattern.test(text)) {
    const { fields } = labelledParts(text.replace(ibidPattern, ''))
    const bare = /^[\s,.;:]*(\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)\.?$/u.exec(text.replace(ibidPattern, ''))
    return { form: 'ibid', text, kind: 'other', ...defined({ pages: fields.pages ?? bare?.[1] }) }
  }
  const opCit = opCitPattern.exec(text)
  if (!opCit) return null
  const before = text.slice(0, opCit.index).replace(idemPattern, '')
  const { fields } = labelledParts(text.slice(opCit.index + opCit[0].length))
  const bare = /^[\s,.;:]*(\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)\.?$/u.exec(text.slice(opCit.index + opCit[0].length))
  const names = leadingNames(before)
  const title = tidyTitle(names ? before.slice(names.end) : /,/.test(before) ? before.slice(before.indexOf(',')) : '')
  const author = names ? joinNames(names.names) : tidyTitle(before.split(',')[0] ?? '')
  return { form: 'op-cit', text, kind: 'other', ...defined({ author, title, pages: fields.pages ?? bare?.[1] }) }
}

const citedIn = new RegExp(`${opening}${alternatives('citedIn')}${boundary}[\\s:,]*`, 'iu')

/** `Letter to X, quoted in Bee, Two Roads, p. 3` cites Bee. */
function citedElsewhere(text: string): Reference | null {
  const label = citedIn.exec(text)
  const inner = label && parseReference(text.slice(label.index + label[0].length))
  return inner ? { ...inner, text } : null
}

interface Author {
  names: PersonNames
  end: number
  editors: boolean
  year?: string
}

const editorMark = new RegExp(`^[\\s,]*[([]?${alternatives('editorMark')}[)\\]]?(?=[\\s,.:;]|$)[,.:;]?`, 'iu')
const authorYear = new RegExp(`^[\\s,.]*[([](${yearNumber})[a-z]?[)\\]][\\s.,:]*`, 'u')

/** Names at the head that something else than a title follows. */
function authorAt(rest: string): Author | null {
  const names = leadingNames(rest)
  if (!names) return null
  const mark = editorMark.exec(rest.slice(names.end, names.end + 24))
  let end = names.end + (mark?.[0].length ?? 0)
  const dated = authorYear.exec(rest.slice(end, end + 14))
  if (dated) end += dated[0].length
  const separator = /^\s*[,.:;]\s*|^\s+(?=[“"«‘])/u.exec(rest.slice(end))
  const runOn = mark || dated ? null : runOnAuthor(rest, names, separator !== null)
  if (runOn || !(mark || dated || separator)) return runOn
  if (!hasTitle(rest.slice(end), names.certain)) return null
  return {
    names,
    end: end + (separator?.[0].length ?? 0),
    editors: mark !== null,
    ...(dated ? { year: dated[1] as string } : {}),
  }
}

/** A name that runs into the title, because the markup that set the title off is lost. */
function runOnAuthor(rest: string, names: PersonNames, separated: boolean): Author | null {
  const words = (names.names[0] ?? '').split(' ')
  if (names.names.length > 1 || !isGivenName(words[0] ?? '')) return null
  const length = isWord('particles', words[1] ?? '') || /^\p{Lu}\.$/u.test(words[1] ?? '') ? 3 : 2
  if (words.length <= length || (separated && !isGivenName(words[length] ?? ''))) return null
  const end = rest.indexOf(words[length] as string, words.slice(0, length).join(' ').length)
  return end < 0 ? null : { names: { ...names, names: [words.slice(0, length).join(' ')] }, end, editors: false }
}

/** Whether what follows a name holds a title, so that the name is no title itself. */
function hasTitle(after: string, certain: boolean): boolean {
  const parts = segments(after)
  const found = imprint(parts, 0)
  const left = parts.slice(0, parts.length - found.taken).filter((part) => /\p{L}{2}/u.test(part.text))
  if (left.some((part) => !isPlace(part.text) && !isPublisher(part.text))) return true
  return certain && found.taken > 1 && found.publisher !== undefined && found.place === undefined
}

interface Body {
  title: string
  container?: string
  editor?: string
  imprint: Imprint
  quoted: boolean
}

function bodyOf(rest: string, author: Author | null, fields: Fields): Body | null {
  const text = rest.slice(author?.end ?? 0)
  const parts = segments(text)
  if (parts.length === 0) return author || fields.url ? { title: '', imprint: { taken: 0 }, quoted: false } : null
  const quoted = parts.findIndex((part) => part.form === 'quoted')
  if (quoted === 0) return articleBody(text, parts)
  const topYear = parts.findIndex(
    (part, at) => at > 0 && part.form === 'bracket' && /^\[?\d{4}\]?$/.test(part.text) && part.before !== ':',
  )
  if (topYear > 0) return yearBody(text, parts, topYear)
  if (quoted > 0) return laterQuoted(text, parts, quoted)
  const bracket = parts.findIndex((part, at) => at > 0 && part.form === 'bracket' && imprint([part], 0).taken > 0)
  if (bracket > 0) return bracketBody(text, parts, bracket)
  return plainBody(text, parts, fields)
}

/** `“A Walk in Snow,” Alpine Journal 12 (1931), 33`; `“A Walk”, in Two Roads, ed. C. Dee (London: Cape, 1950)`. */
function articleBody(text: string, parts: Segment[]): Body {
  const head = parts[0] as Segment
  const rest = parts.slice(1)
  const bracket = rest.findIndex((part) => part.form === 'bracket' && imprint([part], 0).taken > 0)
  const found = bracket < 0 ? imprint(rest, rest.length > 1 ? 1 : 0) : bracketedImprint(rest, bracket)
  const left = rest.slice(0, bracket < 0 ? rest.length - found.taken : bracket)
  const from = left.findIndex((part) => /\p{L}{2}/u.test(part.text))
  const to = left.findIndex(
    (part, at) => at > from && (part.before === cut || part.form === 'bracket' || /^\d/.test(part.text)),
  )
  const span = from < 0 ? [] : left.slice(from, to < 0 ? left.length : to)
  const held = from < 0 ? null : editedVolume(text.slice((left[from] as Segment).start))
  const container =
    held?.title ??
    titleOf(text, span)
      .replace(within, '')
      .replace(/\s+\d+$/, '')
  const editor = held ? { editor: held.editor } : {}
  return { title: tidyTitle(head.text), ...(container ? { container } : {}), ...editor, imprint: found, quoted: true }
}

/** `In Dee, Carl (ed.). Two Roads. London: Cape` */
function editedVolume(text: string): { editor: string; title: string } | null {
  const words = text.replace(within, '')
  const names = words === text ? null : leadingNames(words)
  const mark = names && editorMark.exec(words.slice(names.end, names.end + 24))
  if (!names || !mark) return null
  const body = plainBody(words.slice(names.end + mark[0].length), segments(words.slice(names.end + mark[0].length)), {})
  return { editor: joinNames(names.names), title: body.title }
}

const within = new RegExp(`^${alternatives('within')}\\s+(?=[\\p{Lu}«“"])`, 'iu')

/** The imprint in brackets, and the page number after it. */
function bracketedImprint(parts: Segment[], at: number): Imprint {
  const bare = parts.slice(at + 1).find((part) => /^\d{1,4}(?:\s?[-–—]\s?\d{1,4})?$/u.test(part.text))
  return { ...imprint([parts[at] as Segment], 0), ...(bare ? { pages: bare.text } : {}) }
}

/** `Two Roads (1950) London: Cape` and `Two Roads (1950), edited by …`. */
function yearBody(text: string, parts: Segment[], at: number): Body {
  const head = parts.slice(0, at)
  const after = parts.slice(at + 1).filter((part) => part.form !== 'bracket' || /:/.test(part.text))
  const found = imprint(after, 0)
  const year = (parts[at] as Segment).text.replace(/\D/g, '')
  return {
    title: titleOf(text, head),
    imprint: { ...found, year },
    quoted: (head[0] as Segment).form === 'quoted' && head.length === 1,
  }
}

/** `Two Roads: Essays (Cape, 1950), “A Walk,” pp. 3–9`: the quoted part is what is cited. */
function laterQuoted(text: string, parts: Segment[], at: number): Body {
  const head = parts.slice(0, at)
  const found = imprint(head, 1)
  const after = found.taken === 0 ? imprint(parts.slice(at + 1), 0) : found
  const container = titleOf(text, head.slice(0, head.length - found.taken))
  return { title: tidyTitle((parts[at] as Segment).text), container, imprint: after, quoted: true }
}

function bracketBody(text: string, parts: Segment[], at: number): Body {
  return { title: titleOf(text, parts.slice(0, at)), imprint: bracketedImprint(parts, at), quoted: false }
}

function plainBody(text: string, parts: Segment[], fields: Fields): Body {
  const media = parts.filter((part) => !/^(?:Print|Web|Broché|Relié)$/u.test(part.text))
  const last = media.at(-1)?.text ?? ''
  const paged = fields.pages === undefined && media.length > 2 && /^\d{1,4}\s?[-–—]\s?\d{1,4}$|^\d{1,3}$/u.test(last)
  const kept = paged ? media.slice(0, -1) : media
  const found = imprint(kept, 1)
  const left = kept.slice(0, kept.length - found.taken)
  const end = left.findIndex((part, at) => at > 0 && part.before === cut)
  const pages = paged ? { pages: last } : {}
  return {
    title: titleOf(text, left.slice(0, end > 0 ? end : left.length)),
    imprint: { ...found, ...pages },
    quoted: false,
  }
}

/** The words from the first to the last of these segments, separators included. */
function titleOf(text: string, parts: Segment[]): string {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return ''
  const from = first.form === 'plain' ? first.start : first.start - 1
  const to = last.form === 'plain' ? last.end : last.end + 1
  return tidyTitle(text.slice(from, to))
}

function assemble(text: string, fields: Fields, author: Author | null, body: Body): Reference | null {
  const { accessed: _accessed, edition: _edition, ...labelled } = fields
  const names = author ? joinNames(author.names.names) : undefined
  const found = body.imprint
  const date = found.date ? { date: found.date } : {}
  const periodical = found.date !== undefined && !body.container && !isPaper(body.title) ? splitPeriodical(body) : null
  const title = periodical?.title ?? body.title
  const container = periodical?.container ?? body.container
  return {
    form: 'full',
    text,
    ...labelled,
    ...defined({
      author: author?.editors ? undefined : names,
      editor: author?.editors ? names : (body.editor ?? labelled.editor),
      title,
      container,
      publisher: found.publisher && tidyTitle(found.publisher),
      publisherPlace: found.place && tidyTitle(found.place),
      year: author?.year ?? found.year,
      pages: labelled.pages ?? found.pages,
    }),
    ...date,
    kind: kindOf(body, container, labelled),
  }
}

/** `A Walk in Snow, The Guardian` before a full date: article and newspaper. */
function splitPeriodical(body: Body): { title: string; container: string } | null {
  const comma = body.title.lastIndexOf(', ')
  if (comma > 0)
    return { title: tidyTitle(body.title.slice(0, comma)), container: tidyTitle(body.title.slice(comma + 1)) }
  return body.title ? { title: body.title, container: body.title } : null
}

function isPaper(title: string): boolean {
  return isWord('papers', title.split(/\s/u)[0] ?? '')
}

function kindOf(body: Body, container: string | undefined, fields: Fields): WorkKind {
  if (isPaper(body.title) && !body.imprint.publisher) return 'letter'
  if (body.imprint.date) return container && container !== body.title ? 'article' : 'periodical'
  if (
    body.quoted &&
    container &&
    !isPeriodical(container) &&
    (body.imprint.place || fields.editor || body.imprint.publisher)
  )
    return 'chapter'
  if (body.quoted && fields.url && !body.imprint.year) return 'web'
  if (body.quoted) return 'article'
  if (fields.url && !body.imprint.publisher && !body.imprint.place) return 'web'
  return 'book'
}

/** Whether a word of the name is one that periodicals are called by. */
export function isPeriodical(name: string): boolean {
  return name.split(/[\s’']+/u).some((word) => isWord('periodicals', word))
}

/** A full citation names a title and something that only citations have; a short one a title or author and a page. */
function isCitation(reference: Reference, text: string): boolean {
  const { title, author, pages } = reference
  if (title && isPlace(title)) return false
  if (!title && reference.url && !author) return true
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

function shorten(reference: Reference, accepted: boolean): boolean {
  if (accepted) reference.form = 'short'
  return accepted
}

/** The fields that hold something. */
function defined<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as { [K in keyof T]?: string }
}
