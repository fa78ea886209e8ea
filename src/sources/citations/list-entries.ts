import type { Passage, Witness, WorkKind, WorkMention } from '../witness.ts'
import { tidyTitle } from './labelled-parts.ts'
import { parseReference } from './parse-reference.ts'
import { alternatives } from './patterns.ts'
import type { Reference } from './reference.ts'
import { titleWords } from './words/titles.ts'

/** The works of a document's lists, one mention per entry; lines that go on with an entry are joined to it. */
export function listEntries(witness: Witness): WorkMention[] {
  const remarks = Object.values(titleWords).map((words) => words.listRemarks)
  const entries: Array<{ passage: Passage; last: Passage; text: string }> = []
  for (const passage of witness.passages) {
    if (passage.type !== 'work') continue
    const text = passage.text.replace(/^[\s•*·▪–—-]+/u, '')
    const open = entries.at(-1)
    if (open && open.passage.section === passage.section && continuation.test(text)) {
      open.text = `${open.text} ${text}`
      open.last = passage
    } else if (!remarks.some((pattern) => pattern.test(text))) entries.push({ passage, last: passage, text })
  }
  return entries.flatMap(({ passage, last, text }) => {
    const reference = entryReference(text, passage)
    const group = groupOf(witness, passage)
    return reference ? [mention(reference, passage, last, text, group)] : []
  })
}

const continuation = new RegExp(
  `^\\(?(?:${alternatives('translationOf')}|${alternatives('alsoPublishedAs')}|${alternatives('translatedBy')})(?![\\p{L}])`,
  'iu',
)

const paged = /^(.{2,150}?)(?:\s?\(([^()]{0,30}?(\d{4}))\))?\s?[:,]\s(\d{1,4})\s?(?:pages|pp?)(?![\p{L}])/u
const yearFirst = /^[([]?(1[5-9]\d\d|20\d\d)(?:\s?[-–/]\s?\d{2,4})?[)\]]?\s?[:.,–—-]?\s+(?=["“«‘*_\p{Lu}])/u

/** Reads an entry: title first, as in a list of somebody's works, or as a citation. */
function entryReference(text: string, passage: Passage): Reference | null {
  const head = paged.exec(text.slice(0, 260))
  if (head) return pagedEntry(head)
  const dated = yearFirst.exec(text)
  const words = dated ? text.slice(dated[0].length) : text
  const whole = words.length <= 700 ? words : (passage.statements[0]?.text ?? words).slice(0, 700)
  const reference = parseReference(whole)
  const usable =
    reference?.title && reference.form !== 'ibid' && reference.form !== 'op-cit' ? reference : bareEntry(whole)
  if (!usable) return null
  return { ...usable, form: 'full', ...(dated && !usable.year ? { year: dated[1] as string } : {}) }
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
  return { form: 'full', text, title, ...(year ? { year } : {}), kind: 'book' }
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
  const { form: _form, text: _text, extent, coauthor, date: _date, kind, pages, ...fields } = reference
  return {
    ...fields,
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
