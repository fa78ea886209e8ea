import { alternatives, boundary } from '../patterns.ts'
import { initialledNames } from '../people/initialled-names.ts'
import { joinNames, leadingNames, type PersonNames } from '../people/person-names.ts'
import { tidyTitle } from '../titles/tidy-title.ts'
import { type Imprint, imprint } from './imprint.ts'
import { editorMark, type ReferenceAuthor } from './reference-author.ts'
import { type Segment, segments } from './segments.ts'
import { cut, type Fields } from './unlabelled.ts'
import { unquotedArticle } from './unquoted-articles.ts'

/** What stands after the author: title, what holds it, and the imprint. */
export interface ReferenceBody {
  title: string
  container?: string
  volume?: string
  issue?: string
  editor?: string
  imprint: Imprint
  quoted: boolean
}

/** `14 (1): 40` */
const spacedIssue = /(?<=\s\d{1,4})\s(?=\(\d{1,3}\)\s?[:,])/u

/** Reads title and imprint of a citation, by where quotation marks, brackets and commas stand. */
export function referenceBody(rest: string, author: ReferenceAuthor | null, fields: Fields): ReferenceBody | null {
  const text = rest.slice(author?.end ?? 0).replace(spacedIssue, '')
  const unquoted = unquotedArticle(text, author, fields) ?? unquotedChapter(text, author)
  if (unquoted) return unquoted
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
  return plainBody(text, parts, fields, author?.year)
}

/** `“A Walk in Snow,” Alpine Journal 12 (1931), 33`; `“A Walk”, in Two Roads, ed. C. Dee (London: Cape, 1950)`. */
function articleBody(text: string, parts: Segment[]): ReferenceBody {
  const head = parts[0] as Segment
  const early = parts.length > 2 && /^(?:1[5-9]|20)\d\d$/u.test(parts[1]?.text ?? '') ? parts[1] : undefined
  const rest = parts.slice(early ? 2 : 1)
  const bracket = rest.findIndex((part) => part.form === 'bracket' && imprint([part], 0).taken > 0)
  const found = bracket < 0 ? imprint(rest, rest.length > 1 ? 1 : 0) : bracketedImprint(rest, bracket)
  const left = rest.slice(0, bracket < 0 ? rest.length - found.taken : bracket)
  const from = left.findIndex((part) => /\p{L}{2}/u.test(part.text))
  const to = left.findIndex(
    (part, at) => at > from && (part.before === cut || part.form === 'bracket' || /^\d/.test(part.text)),
  )
  const span = from < 0 ? [] : left.slice(from, to < 0 ? left.length : to)
  const held = from < 0 ? null : editedVolume(text.slice((left[from] as Segment).start))
  const day = found.date
    ? span.slice(
        Math.max(
          0,
          span.findLastIndex((part) => part.before === '.'),
        ),
      )
    : span
  const named = held
    ? { container: held.title }
    : numbered(titleOf(text, day).replace(within, ''), left[to]?.text ?? '')
  const { container } = named
  const paged = found.pages
    ? undefined
    : rest.find(({ before, text: words }) => before === ':' && pageRange.test(words))
  if (paged) found.pages = paged.text
  else if (pageRange.test(found.publisher ?? '')) {
    found.pages ??= found.publisher as string
    delete found.publisher
  }
  const editor = held ? { editor: held.editor } : {}
  if (early) found.year ??= early.text
  return { title: tidyTitle(head.text), ...(container ? named : {}), ...editor, imprint: found, quoted: true }
}

const pageRange = /^\d{1,5}(?:\s?[-–—]\s?\d{1,5})?$/u

/** `Alpine Journal 12`, `Gazette, CXI`, and `8.2` that stands behind a comma: the periodical and its volume. */
function numbered(words: string, next: string): { container: string; volume?: string; issue?: string } {
  const own = /^(.*?),?\s+(\d{1,4}|[IVXLC]+|(?<=,\s)[ivxlc]{1,7})(?:\((\d{1,3})\))?$/u.exec(words)
  const behind = /^(\d{1,4})(?:[./](\d{1,3})|\((\d{1,3})\))?$/u.exec(next)
  const volume = own?.[2] ?? behind?.[1]
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(volume ?? '')
  const container = own ? (own[1] as string) : words
  if (!volume || isYear) return { container }
  const issue = own ? own[3] : (behind?.[2] ?? behind?.[3])
  return { container, volume, ...(issue ? { issue } : {}) }
}

const inside = new RegExp(`^([^\u0000“«"]{4,300}?[.?!])\\s+(?=${alternatives('within')}\\s?:?\\s+\\p{Lu})`, 'iu')

/** `On ice. In C. Dee (Ed.), Two Roads (pp. 3–9). Cape`: a chapter whose title has no quotation marks. */
function unquotedChapter(text: string, author: ReferenceAuthor | null): ReferenceBody | null {
  const head = author ? inside.exec(text) : null
  const held = head && editedVolume(text.slice(head[0].length))
  if (!head) return null
  const rest = text.slice(head[0].length)
  if (!held) return /^In\s?:/u.test(rest) ? quotedBody(head[1] as string, rest) : null
  return {
    title: tidyTitle(head[1] as string),
    container: held.title,
    editor: held.editor,
    imprint: held.imprint,
    quoted: true,
  }
}

/** `On ice. In: Alpine Journal, no. 4, 1951` is read as if quotation marks stood around the title. */
function quotedBody(title: string, rest: string): ReferenceBody {
  const text = `“${title}” ${rest.replace(within, '')}`
  return articleBody(text, segments(text))
}

/** `In Dee, Carl (ed.). Two Roads. London: Cape` */
function editedVolume(text: string): { editor: string; title: string; imprint: Imprint } | null {
  const words = text.replace(within, '')
  const names = words === text ? null : editorsAt(words)
  const mark = names && editorMark.exec(words.slice(names.end, names.end + 24))
  if (!names || !mark) return null
  const rest = words.slice(names.end + mark[0].length).replace(/\s?\(\u0000\)/u, '')
  const body = plainBody(rest, segments(rest), {}, 'known')
  return { editor: joinNames(names.names), title: body.title, imprint: body.imprint }
}

/** `C. Dee (ed.)`, `Dee C, editor`: names that the word for an editor follows. */
function editorsAt(words: string): PersonNames | null {
  const plain = leadingNames(words)
  const isMarked = plain && editorMark.test(words.slice(plain.end, plain.end + 24))
  return isMarked ? plain : (initialledNames(words) ?? plain)
}

const within = new RegExp(`^${alternatives('within')}\\s?:?\\s+(?=[\\p{Lu}«“"])`, 'iu')

/** The imprint in brackets, and the page number after it. */
function bracketedImprint(parts: Segment[], at: number): Imprint {
  const after = parts.slice(at + 1)
  // `(Cape, 1950), i, 44` is of the first volume.
  const bare =
    after.find((part) => /^\d{1,4}(?:\s?[-–—]\s?\d{1,4})?$/u.test(part.text)) ??
    after.find((part) => /^[ivxlc]{1,7}(?:\s?[-–—]\s?[ivxlc]{1,7})?$/u.test(part.text))
  return { ...imprint([parts[at] as Segment], 0), ...(bare ? { pages: bare.text } : {}) }
}

/** `Two Roads (1950) London: Cape` and `Two Roads (1950), edited by …`. */
function yearBody(text: string, parts: Segment[], at: number): ReferenceBody {
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
function laterQuoted(text: string, parts: Segment[], at: number): ReferenceBody {
  const head = parts.slice(0, at)
  const found = imprint(head, 1)
  const after = found.taken === 0 ? imprint(parts.slice(at + 1), 0) : found
  const container = titleOf(text, head.slice(0, head.length - found.taken))
  return { title: tidyTitle((parts[at] as Segment).text), container, imprint: after, quoted: true }
}

function bracketBody(text: string, parts: Segment[], at: number): ReferenceBody {
  return { title: titleOf(text, parts.slice(0, at)), imprint: bracketedImprint(parts, at), quoted: false }
}

/** Four words at most, all with capitals but the small ones: `Faber and Faber`. */
const house = /^\p{Lu}[\p{L}’'&.-]+(?:\s(?:\p{Lu}[\p{L}’'.-]*|&|and|et|of|du|de|des|la)){0,4}$/u

/** Where the year stands with the author, a town shows where the imprint begins. */
function imprintAfter(parts: Segment[], year: string | undefined): Imprint {
  const found = imprint(parts, 1)
  const end = parts.at(-1)
  if (!year || found.taken > 0 || !end) return found
  const dated = imprint([...parts, { text: year, before: ',', form: 'plain', start: end.end, end: end.end }], 1)
  if (dated.place && dated.publisher) return { ...dated, taken: dated.taken - 1 }
  const isHouse = parts.length > 1 && end.form === 'plain' && end.before === '.' && house.test(end.text)
  return isHouse ? { publisher: end.text, taken: 1 } : found
}

/** `manuscrit`: the title ends before it. */
const unpublished = new RegExp(`^${alternatives('unpublished')}${boundary}`, 'iu')

function plainBody(text: string, parts: Segment[], fields: Fields, year?: string): ReferenceBody {
  const media = parts.filter((part) => !/^(?:Print|Web|Broché|Relié)$/u.test(part.text))
  const last = media.at(-1)?.text ?? ''
  const paged =
    fields.pages === undefined &&
    media.length > (/^\p{Lu}[\p{L}’'-]+$/u.test(media[0]?.text ?? '') ? 1 : 2) &&
    /^(?!(?:1[5-9]|20)\d\d\s?[-–—]\s?(?:1[5-9]|20)\d\d$)\d{1,4}\s?[-–—]\s?\d{1,4}$|^\d{1,3}$/u.test(last)
  const kept = paged ? media.slice(0, -1) : media
  const found = imprintAfter(kept, year)
  const left = kept.slice(0, kept.length - found.taken)
  const end = left.findIndex((part, at) => at > 0 && (part.before === cut || unpublished.test(part.text)))
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
