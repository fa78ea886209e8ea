import type { WorkKind } from '../citation.ts'
import type { Passage, Witness, WorkMention } from '../witness.ts'
import { issueDay } from './issue-day.ts'
import { listEntry } from './list-entry.ts'
import { type MainPerson, mainPerson } from './main-person.ts'
import { alternatives } from './patterns.ts'
import type { Reference } from './reference.ts'
import { rowEntry } from './row-entry.ts'
import { runInEntries } from './run-in-entries.ts'
import { titleWords } from './words/titles.ts'

/** The works of a document's lists, one mention per entry; lines that go on with an entry are joined to it. */
export function listEntries(witness: Witness): WorkMention[] {
  const remarks = Object.values(titleWords).map((words) => words.listRemarks)
  const main = mainPerson(witness)
  const entries: Array<{ passage: Passage; last: Passage; text: string }> = []
  for (const passage of witness.passages) {
    const row = rowEntry(witness, passage)
    if (passage.type !== 'work' && row === null) continue
    const text = row ?? (authorAbove.test(passage.text) ? passage.text : passage.text.replace(/^[\s•*·▪–—-]+/u, ''))
    const open = entries.at(-1)
    if (open && open.passage.section === passage.section && continuation.test(text)) {
      open.text = `${open.text} ${text}`
      open.last = passage
    } else if (!remarks.some((pattern) => pattern.test(text))) entries.push({ passage, last: passage, text })
  }
  let author: Reference | null = null
  const isCaption = captionOf(main)
  return entries.flatMap(({ passage, last, text }) => {
    if (isCaption(text)) return []
    const group = groupOf(witness, passage)
    const pieces = runInEntries(text)
    const first = passage.type === 'work' ? (passage.statements[0]?.text ?? text) : text
    const read = pieces.flatMap((piece) => listEntry(piece, pieces.length > 1 || piece !== text ? piece : first))
    return read
      .map((reference) => (author = withAuthorAbove(reference, author)))
      .map((reference) => translatedBy(reference, group, main))
      .map((reference) => mention(reference, passage, last, text, group))
  })
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
