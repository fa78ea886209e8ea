import type { WorkKind } from '../../citation.ts'
import type { Passage, Witness, WorkMention } from '../../witness.ts'
import { alternatives } from '../patterns.ts'
import { type MainPerson, mainPerson } from '../people/main-person.ts'
import type { Reference } from '../reference.ts'
import { issueDay } from '../references/issue-day.ts'
import { emphasis } from '../titles/emphasis.ts'
import { titleWords } from '../words/titles.ts'
import { listEntry } from './list-entry.ts'
import { rowEntry } from './row-entry.ts'
import { runInEntries } from './run-in-entries.ts'

/** Lists are read for what notes cite, and again for the works that they name. */
const known = new WeakMap<readonly Passage[], readonly WorkMention[]>()

/** The works of a document's lists, one mention per entry; lines that go on with an entry are joined to it. */
export function listEntries(witness: Witness): readonly WorkMention[] {
  const entries = known.get(witness.passages) ?? readEntries(witness)
  known.set(witness.passages, entries)
  return entries
}

function readEntries(witness: Witness): WorkMention[] {
  const remarks = Object.values(titleWords).map((words) => words.listRemarks)
  const main = mainPerson(witness)
  const entries: Array<{ passage: Passage; last: Passage; text: string }> = []
  for (const passage of witness.passages) {
    const row = rowEntry(witness, passage)
    if (passage.type !== 'work' && row === null && !isTitled(witness, passage)) continue
    const text = row ?? withoutBullet(passage.text)
    const open = entries.at(-1)
    if (open && open.passage.section === passage.section && continuation.test(text)) {
      open.text = `${open.text} ${text}`
      open.last = passage
    } else if (!remarks.some((pattern) => pattern.test(text))) entries.push({ passage, last: passage, text })
  }
  let author: Reference | null = null
  const isCaption = captionOf(main)
  const isStyle = namesBeforeColons(
    entries.map(({ text }) => text),
    main,
  )
  return entries.flatMap(({ passage, last, text }) => {
    if (isCaption(text)) return []
    const group = groupOf(witness, passage)
    const whole = withTitleKept(witness, passage, text)
    const marked = firstMarked(witness, passage)
    const pieces = runInEntries(whole)
    const first = passage.type === 'work' ? (passage.statements[0]?.text ?? whole) : whole
    const isFirst = pieces.length === 1 && pieces[0] === text
    const read = withTranslations(pieces, (piece) => listEntry(piece, isFirst ? first : piece))
    return read
      .map((reference) =>
        reference.title ? { ...reference, title: reference.title.replaceAll(kept, ': ') } : reference,
      )
      .map((reference) => withMarkedTitle(reference, marked))
      .map((reference) => (author = withAuthorAbove(reference, author)))
      .map((reference) => withSubject(reference, main, isStyle))
      .map((reference) => translatedBy(reference, group, main))
      .map((reference) => ({ ...mention(reference, passage, last, text, group), ...byOthers(reference, main, text) }))
  })
}

function withoutBullet(text: string): string {
  return authorAbove.test(text)
    ? text
    : text.replace(/^[\s•*·▪–—-]+(?:\d{1,3}[.)]\s+(?=[\p{Lu}“«"]))?|^\d{1,3}[.)]\s+(?=[\p{Lu}“«"])/u, '')
}

/** What begins an entry in italics, `_Two Roads: A Life_ (1951)`. */
function titleIn(witness: Witness, { statements: [first] }: Passage): string | undefined {
  const head = first && emphasis(witness, first)[0]
  const isFirst = head !== undefined && !/\p{L}/u.test(first?.text.slice(0, head.at) ?? '')
  return isFirst ? first?.text.slice(head.at, head.end) : undefined
}

/** The first words that the entry sets in italics. */
function firstMarked(witness: Witness, { statements: [first] }: Passage): string {
  const head = first && emphasis(witness, first)[0]
  return head ? first.text.slice(head.at, head.end) : ''
}

/** `Fen Society, _Two Roads_ (1951)`, `_The Ice_, cantata with chorus (1912)`: italics show where the title begins and ends. */
function withMarkedTitle(reference: Reference, marked: string): Reference {
  const { title = '', author, container } = reference
  const at = marked && !container ? title.indexOf(marked) : -1
  if (at === 0 && title[marked.length] === ',') return { ...reference, title: marked }
  const body = at > 0 && !author ? /^(\p{Lu}[^"“«]{3,80})[,.:]\s$/u.exec(title.slice(0, at))?.[1] : undefined
  return body ? { ...reference, author: body, title: title.slice(at) } : reference
}

/** A line among works or notes that is an entry by its looks: a title in italics and its year, a title and its author. */
function isTitled(witness: Witness, passage: Passage): boolean {
  const text = withoutBullet(passage.text)
  const role = witness.sections[passage.section]?.role
  if (passage.type === 'note' && passage.by === 'lists')
    return /^\p{Lu}[^.;:()\d]{2,90}\s\(\p{Lu}[^()\d]{4,40}\)$/u.test(text)
  const title = passage.type === 'list-item' && role === 'works' ? titleIn(witness, passage) : undefined
  return title !== undefined && /^\s\((?:1[5-9]|20)\d\d\)/u.test(text.slice(text.indexOf(title) + title.length))
}

/** Stands for a colon that belongs to a title, and parts no author from it. */
const kept = '\u2236 '

function withTitleKept(witness: Witness, passage: Passage, text: string): string {
  const title = titleIn(witness, passage)
  return title?.includes(': ') ? text.replace(title, title.replaceAll(': ', kept)) : text
}

const authorAbove = /^\s*(?:[-–—―_]{2,}|[—―])\s?[.,]\s/u

/** `———. Two Roads` is by the author of the entry above. */
function withAuthorAbove(reference: Reference, above: Reference | null): Reference {
  return reference.sameAuthor && above?.author ? { ...reference, author: above.author } : reference
}

const continuation = new RegExp(
  `^\\(?(?:${alternatives('translationOf')}|${alternatives('alsoPublishedAs')}|${alternatives('translatedBy')})(?![\\p{L}])`,
  'iu',
)

/** `Anna Bee: A Life` in a list about Bee is not by Bee, unless others stand so before their works: her name is part of the title. */
function withSubject(reference: Reference, main: MainPerson | null, isStyle: boolean): Reference {
  const { author, title, text, ...rest } = reference
  const isAuthor = isStyle && !rest.editor
  if (!main || author !== main.name || isAuthor || !title || !text.startsWith(`${author}: ${title}`)) return reference
  return { ...rest, text, title: `${author}: ${title}` }
}

/** `German: Zwei Wege, tr. Carl Dee (Bonn, 1952)` behind an entry is an edition of its work. */
const inLanguage = new RegExp(`^${alternatives('languages')}\\s?:\\s+(?=["“«]?\\p{Lu})`, 'iu')

function withTranslations(pieces: readonly string[], read: (piece: string) => Reference[]): Reference[] {
  let work: Reference | undefined
  return pieces.flatMap((piece) => {
    const label = inLanguage.exec(piece)?.[0] ?? ''
    const found = read(piece.slice(label.length))
    if (!label || !work) {
      work = found[0]
      return found
    }
    const { title, author, kind } = work
    const own = { ...(author ? { author } : {}), ...(title ? { title } : {}), kind }
    return found.map((one) => ({ ...one, ...own, ...(one.title ? { alsoKnownAs: [one.title] } : {}) }))
  })
}

/** `Carl Dee: Two Roads` */
function namesBeforeColons(texts: readonly string[], main: MainPerson | null): boolean {
  return texts.some(
    (text) => /^\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]+:\s/u.test(text) && !text.startsWith(main?.name ?? '\0'),
  )
}

/** `Magister, Forty Poems` in a list of somebody's translations names the author first. */
function translatedBy(reference: Reference, group: string | undefined, main: MainPerson | null): Reference {
  const [, author, title] =
    /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?),\s(\p{Lu}.+)$/u.exec(reference.title ?? '') ?? []
  const isOther = author && title && !reference.author && /^(?:translations?|traductions?)\b/iu.test(group ?? '')
  return isOther ? { ...reference, author, title, ...(main ? { translator: main.name } : {}) } : reference
}

/** `Bee with Carl Dee in 1907` that strayed into a list is the caption of a picture. */
function captionOf(main: MainPerson | null): (text: string) => boolean {
  const names = main ? [main.name, main.family] : []
  const pictured = /^\s(?:with|at|in|on|speaking|addressing|photographed|avec|en|à|dans|devant)\s[^"“«:()]*$/u
  return (text) => names.some((name) => text.startsWith(name) && pictured.test(text.slice(name.length)))
}

/** `Anna Bee: A Long Walk (2014)`, of which no author is named, in a book about Anna Bee. */
function byOthers({ author, text, title = '' }: Reference, main: MainPerson | null, entry: string): { others?: true } {
  // Sources in brackets below an entry of a dictionary.
  if (!author && /^\[[^\]]+;/u.test(entry)) return { others: true }
  const isNamed = main !== null && !author && main.name.includes(' ') && text.includes(main.name)
  return isNamed && !Object.values(titleWords).some(({ papers }) => papers.test(title)) ? { others: true } : {}
}

/** The heading of the list, and of the list it belongs to when its own says nothing of works. */
function groupOf(witness: Witness, passage: Passage): string | undefined {
  const title = witness.sections[passage.section]?.title
  return title ? title : undefined
}

function mention(
  reference: Reference,
  first: Passage,
  last: Passage,
  text: string,
  group: string | undefined,
): WorkMention {
  const {
    form: _form,
    text: _text,
    extent,
    coauthor,
    date,
    speaker: _speaker,
    paper: _paper,
    sameAuthor: _same,
    beside: _beside,
    accessed: _accessed,
    kind,
    pages,
    ...fields
  } = reference
  const day = issueDay(date, fields.year)
  return {
    ...fields,
    ...(day ? { day } : {}),
    title: reference.title as string,
    place: { ...first.place, end: last.place.end },
    text,
    ...((extent ?? pages) ? { pages: (extent ?? pages) as string } : {}),
    ...(coauthor ? { author: reference.author ? `${reference.author} and ${coauthor}` : `with ${coauthor}` } : {}),
    kind: reference.author ? kind : kindIn(group, kind, text),
    via: 'list',
    ...(group ? { group } : {}),
  }
}

/** The heading of a list tells what its entries are. */
function kindIn(group: string | undefined, kind: WorkKind, text: string): WorkKind {
  if (kind !== 'book') return kind
  const words = `${group ?? ''} ${text.slice(0, 200)}`.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  for (const language of Object.values(titleWords)) {
    const noun = words.find(
      (word) =>
        language.nouns[word] !== undefined && language.nouns[word] !== 'book' && language.nouns[word] !== 'article',
    )
    if (noun) return language.nouns[noun] as WorkKind
  }
  return kind
}
