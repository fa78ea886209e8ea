import { titleKey } from '../../../titles/title-key.ts'
import { alternatives, boundary, opening } from '../patterns.ts'
import type { Reference } from '../reference.ts'
import { isPublisher } from '../references/imprint.ts'
import { isTitleNoun } from '../titles/is-title-noun.ts'
import { CitedWorks } from './cited-works.ts'
import { isPaperFirst } from './is-paper-first.ts'
import { namesHolding } from './names-holding.ts'

/** A citation with what it points back to filled in. */
export interface ResolvedReference extends Reference {
  resolved?: 'ibid' | 'op-cit' | 'short'
}

/** What was cited before, and what is cited in full anywhere in the document. */
interface Chain {
  last: ResolvedReference | undefined
  before: CitedWorks<ResolvedReference>
  anywhere: CitedWorks<Reference>
  /** Whom the document is about. */
  main: string | null
}

/**
 * Follows Ibid., op. cit. and short forms through the notes, in order.
 *
 * `main` is whom the document is about, `listed` are the works of the document's own lists, which short forms may stand for too. After
 * `Bee, Two Roads (1950), p. 3`, `Ibid. p. 4` is Two Roads, p. 4, and so is `Roads, p. 4`. What a paper of an archive is followed by
 * points to that paper: `texts` are the words of the notes.
 */
export function resolveReferences(
  notes: ReadonlyArray<readonly Reference[]>,
  listed: Reference[] = [],
  main: string | null = null,
  texts: string[] = [],
): ResolvedReference[][] {
  if (notes.length === 0) return []
  const anywhere = new CitedWorks<Reference>()
  const full = notes.flat().filter((reference) => reference.form === 'full' && reference.title)
  for (const reference of [...listed, ...full].reverse()) anywhere.add(reference)
  const chain: Chain = { last: undefined, before: new CitedWorks(), anywhere, main }
  return notes.map((references, index) => {
    if (references.length === 0 && isPaper(texts[index] ?? '')) chain.last = undefined
    const isFirst = isPaperFirst(references, texts[index] ?? '')
    if (isFirst) chain.last = undefined
    return references.map((reference, at) => {
      const found = resolve(reference, chain)
      if (found.title || found.author) {
        if ((at === 0 && !isFirst) || !reference.beside) chain.last = found
        chain.before.add(found)
      }
      return found
    })
  })
}

/** `Bee to the Board, 2 May 1879, National Archives, HH62/1`: short, with a day or a shelfmark. */
const paper = /^\p{Lu}.{8,160}?(?:\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}|\p{Lu}[\p{Lu}\d]*\/\d|\d{4})[^;]{0,80}$/u

function isPaper(text: string): boolean {
  return paper.test(text) || namesHolding(text)
}

function resolve(reference: Reference, chain: Chain): ResolvedReference {
  const { last, before, anywhere } = chain
  if (reference.form === 'ibid') return last ? carry(reference, last, 'ibid', reference.pages ?? last.pages) : reference
  if (reference.form === 'op-cit') {
    const found =
      before.find(reference.author, reference.title) ??
      (reference.title
        ? anywhere.find(reference.author, reference.title)
        : reference.author
          ? before.find(undefined, reference.author)
          : last)
    return found ? carry(reference, found, 'op-cit', reference.pages) : reference
  }
  const dated = authorAndYear(reference, chain)
  if (dated) return carry(reference, dated, 'short', reference.pages)
  if (reference.form === 'short') return resolveShort(reference, chain)
  const dates = yearsInTitle(reference)
  if (dates) return dates
  const held = ofBody(reference, chain)
  if (held) return carry(reference, held, 'short', reference.pages)
  const author = reference.sameAuthor ? last?.author : undefined
  const named = author ? { ...reference, author } : fillAuthor(withFamily(reference, chain), chain)
  return laterEdition(named, chain) ?? named
}

/** `Bee, Roads, 2nd edn (1960), p. 3`: a work cited before, by its short title, in another edition. */
function laterEdition(own: Reference, { before }: Chain): ResolvedReference | undefined {
  const { author, title = '', year, text, publisher, publisherPlace, container } = own
  if (!author || !year || publisher || publisherPlace || container || !again.test(text)) return undefined
  const found = before.find(author, title)
  return found && titleKey(found.title ?? '') !== titleKey(title)
    ? { ...carry(own, found, 'short', own.pages), year }
    : undefined
}

const again = new RegExp(`${opening}${alternatives('reprint')}${boundary}`, 'iu')

/** `Committee on Prisons, Minutes, 1791`: a body that is known as an author, and the beginning of what it wrote. */
function ofBody({ author, title, publisher }: Reference, { before, anywhere }: Chain): ResolvedReference | undefined {
  const found = author || !publisher ? undefined : (before.find(title, publisher) ?? anywhere.find(title, publisher))
  return found?.author && found.author === title ? found : undefined
}

/** `Bee 1951, p. 3` and `Bee (1951), 3`: the work of that year. */
function authorAndYear(
  { author, title, year, text }: Reference,
  { before, anywhere }: Chain,
): ResolvedReference | undefined {
  const match =
    /^(\p{Lu}[\p{L}’'-]+(?:\s(?:and|et|&)\s\p{Lu}[\p{L}’'-]+)?(?:\set\sal\.)?),?\s\(?((?:1[5-9]|20)\d\d)[a-z]?\)?(?=[\s,.:;]|$)/u.exec(
      text,
    )
  if (!match || (author && title) || (year && year !== match[2])) return undefined
  const family = (match[1] as string).replace(/\set\sal\.$/u, '')
  return before.ofYear(family, match[2] as string) ?? anywhere.ofYear(family, match[2] as string)
}

/** A short form names a title, an author, or both: `Memoirs, p. 3`, `Bee, p. 3`, `Bee, Roads, p. 3`. */
function resolveShort(reference: Reference, { before, anywhere }: Chain): ResolvedReference {
  const { author, title } = splitAuthor({ ...reference, ...edited(reference) })
  const found =
    before.find(author, title) ??
    (author ? undefined : before.find(title, undefined)) ??
    anywhere.find(author, title) ??
    (author ? undefined : anywhere.find(title, undefined))
  const { year } = reference
  if (found) return { ...carry(reference, found, 'short', reference.pages), ...(year ? { year } : {}) }
  return title && author && !reference.author ? { ...reference, title, author } : reference
}

/** `Bee (ed.), Letters, II, p. 3`: neither the word for an editor nor the volume is of the title. */
function edited({ title = '' }: Reference): Pick<Reference, 'title'> {
  const bare = title
    .replace(/^(\p{Lu}[\p{L}’'-]+)\s\((?:eds?|éds?|dir)\.?\)(?=,\s)/u, '$1')
    .replace(/,\s[IVX]{1,5}$/u, '')
  return bare ? { title: bare } : {}
}

function splitAuthor(reference: Reference): { author?: string | undefined; title?: string | undefined } {
  const { author, title, kind, text } = reference
  const [, family = '', word = ''] = title ? [] : (/^(\p{Lu}[\p{L}’'-]+),\s(\p{Lu}\p{L}+)\s\(/u.exec(text) ?? [])
  // `Bee, Roads (1951)`: not Roads Bee.
  if (author === `${word} ${family}`) return { author: family, title: word }
  const comma = title?.indexOf(', ') ?? -1
  const isQuoted = kind === 'article' || kind === 'chapter' || kind === 'web'
  if (author || !title || comma < 0 || isQuoted) return { author, title }
  const head = title.slice(0, comma)
  return /^\p{Lu}[\p{L}’'-]+$/u.test(head) ? { author: head, title: title.slice(comma + 2) } : { author, title }
}

function carry(
  own: Reference,
  from: ResolvedReference,
  resolved: 'ibid' | 'op-cit' | 'short',
  pages?: string,
): ResolvedReference {
  const {
    pages: _pages,
    text: _text,
    form: _form,
    resolved: _resolved,
    beside: _beside,
    extent: _extent,
    accessed: _accessed,
    speaker: _speaker,
    paper: _paper,
    ...work
  } = from
  const quoted = { ...(own.speaker ? { speaker: own.speaker } : {}), ...(own.paper ? { paper: own.paper } : {}) }
  return { ...work, ...quoted, text: own.text, form: 'full', resolved, ...(pages ? { pages } : {}) }
}

/** `Bee, Roads, 1914–1918, 3` looks like title, publisher and year where the title ends in years. */
function yearsInTitle({ author, title = '', publisher = '', text, pages }: Reference): Reference | undefined {
  if (author || !pages || !publisher || title.includes(' ') || isPublisher(publisher)) return undefined
  const own = /^\p{Lu}[\p{L}’'-]+,\s(\p{Lu}[^:;()]{2,80}?,\s\d{4}[-–]\d{2,4}),\s/u.exec(text)?.[1]
  return own ? { text, kind: 'book', form: 'short', author: title, title: own, pages } : undefined
}

/** `Bee, Two Roads (1951)`: the family name of somebody cited in full, or of whom the document is about. */
function withFamily(reference: Reference, { before, anywhere, main }: Chain): Reference {
  if (reference.author || reference.editor) return reference
  const { author, title } = splitAuthor(reference)
  if (!author || !title) return reference
  const known = main?.endsWith(` ${author}`)
    ? main
    : ((before.find(author, undefined) ?? anywhere.find(author, undefined))?.author ??
      unknownFamily(author, title, reference))
  return known ? { ...reference, author: known, title } : reference
}

/** `Bee, Two Roads, Paris, Plon, 1951, p. 3`: one capital before a title of several words is who wrote it. */
function unknownFamily(
  name: string,
  title: string,
  { pages, publisher, publisherPlace, form }: Reference,
): string | undefined {
  const isCited = form === 'full' && pages !== undefined && (publisher ?? publisherPlace) !== undefined
  const isTitle = /^\p{Lu}\S*\s\S+\s\S+/u.test(title) && !/^(?:A|An|The|Or|Une?|Le|La|Les)\s/u.test(title)
  return isCited && isTitle && !isTitleNoun(name) ? name : undefined
}

/** A title alone takes the author that another citation gives the same title. */
function fillAuthor(reference: Reference, { before, anywhere }: Chain): ResolvedReference {
  if (reference.author || reference.editor || !reference.title || reference.kind === 'periodical') return reference
  const author = before.authorOf(reference.title) ?? anywhere.authorOf(reference.title)
  return author ? { ...reference, author } : reference
}
