import { titleKey } from '../../titles/title-key.ts'
import type { Place, Statement, Witness, WorkMention } from '../witness.ts'
import { headReference } from './head-reference.ts'
import { listEntries } from './lists/list-entries.ts'
import { listedReferences } from './lists/listed-references.ts'
import { type ResolvedReference, resolveReferences } from './notes/resolve-references.ts'
import { sourceLine } from './notes/source-line.ts'
import { splitNotes } from './notes/split-notes.ts'
import { mainPerson } from './people/main-person.ts'
import { placeWithin } from './place-within.ts'
import { issueDay } from './references/issue-day.ts'
import { parseReference } from './references/parse-reference.ts'
import { emphasis } from './titles/emphasis.ts'
import { knownTitles, titleIndex } from './titles/known-titles.ts'
import { type RunningTitle, runningTitles, type TitleContext } from './titles/running-titles.ts'
import { titleInBrackets } from './titles/title-in-brackets.ts'
import { vessels } from './titles/vessels.ts'
import type { TitleWords } from './words/title-words.ts'
import { titleWords } from './words/titles.ts'

const prose = new Set(['narrative', 'epigraph', 'extract-head', 'caption', 'byline', 'attribution'])

/** The witness with every mention of a work, from lists, notes, running text and heads of extracts, in document order. */
export function annotateWorks(witness: Witness): Witness {
  const listed = [...listEntries(witness), ...noteMentions(witness), ...headMentions(witness), ...sourceLines(witness)]
  const told = tellings(witness, listed)
  const works = [...listed, ...told].sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end)
  return { ...witness, works }
}

function noteMentions(witness: Witness): WorkMention[] {
  const texts = witness.notes.map(({ text }) => text)
  const split = splitNotes(witness.file, texts)
  const references = resolveReferences(split, listedReferences(witness), mainPerson(witness)?.name, texts)
  return witness.notes.flatMap((note, at) =>
    (references[at] ?? []).flatMap((reference) => fromReference(reference, note.place, 'note')),
  )
}

function fromReference(reference: ResolvedReference, place: Place, via: 'note' | 'extract'): WorkMention[] {
  const {
    form,
    resolved: _resolved,
    beside: _beside,
    extent: _extent,
    accessed: _accessed,
    coauthor: _coauthor,
    date,
    paper: _paper,
    title,
    ...fields
  } = reference
  const named = form === 'full' || (reference.author !== undefined && title?.includes(' '))
  const day = issueDay(date, fields.year)
  return named && title && title.length > 1 ? [{ ...fields, ...(day ? { day } : {}), title, place, via }] : []
}

/** `(5) Anna Bee, Two Roads (1930)` above an extract. */
function headMentions(witness: Witness): WorkMention[] {
  return witness.passages
    .filter((passage) => passage.type === 'extract-head')
    .flatMap((passage) => {
      const first = passage.statements[0]
      const reference = headReference(passage.statements)
      return reference ? fromReference(reference, first?.place ?? passage.place, 'extract') : []
    })
}

/** `From Two Roads, ed. by Anna Bee (Ely: Fen Press, 1930), 12` under an extract. */
function sourceLines({ passages }: Witness): WorkMention[] {
  return passages
    .filter(({ type, by }) => type === 'attribution' && by === 'sourced-extracts')
    .flatMap(({ text, place }) => {
      const reference = parseReference(sourceLine(text))
      return reference?.form === 'full' && reference.kind !== 'letter' ? fromReference(reference, place, 'extract') : []
    })
}

/** What is known of the document before its sentences are read. */
function contextOf(witness: Witness, words: TitleWords): TitleContext {
  const main = mainPerson(witness)
  const people = new Set(witness.passages.flatMap((passage) => passage.statements.flatMap(personNames)))
  if (main) people.add(main.name)
  const names = new Set(witness.passages.flatMap((passage) => passage.statements.flatMap(otherNames)))
  const { pronoun } = witness.subject ?? {}
  const whose = { main: main?.family ?? null, ...(pronoun && main?.name === witness.subject?.name ? { pronoun } : {}) }
  return { words, people, names, ...whose }
}

/** Sentences that may name works: prose, heads and notes that were not read as entries or citations. */
function tellingStatements({ passages }: Witness, listed: readonly WorkMention[]): Statement[] {
  const read = new Set(listed.map(({ via, place }) => `${via} ${place.start}`))
  return passages
    .filter(({ type, place: { start } }) =>
      type === 'note' ? !read.has(`note ${start}`) : prose.has(type) && !read.has(`extract ${start}`),
    )
    .flatMap(({ statements }) => statements)
    .filter(({ text }) => /\p{Ll}/u.test(text))
}

/** Titles in running text: announced by the words around them, or known from a list or a note. */
function tellings(witness: Witness, listed: WorkMention[]): WorkMention[] {
  const words = titleWords[witness.about.language]
  const context = words ? contextOf(witness, words) : null
  const statements = tellingStatements(witness, listed)
  const people = context?.people ?? new Set()
  const remarks = new Set(witness.notes.map(({ place }) => place.start))
  const isVessel = words ? vessels(statements, words) : () => false
  const found = statements.map((statement) => {
    const marked = emphasis(witness, statement)
    const titles = context ? runningTitles(statement.text, marked, context) : []
    return remarks.has(statement.place.start)
      ? titles.filter(({ at }) => marked.some((range) => range.at === at))
      : titles.filter(({ title }) => !isVessel(title))
  })
  const named = listed
    .filter((work) => work.kind !== 'periodical')
    .flatMap(allTitles)
    .filter((title) => !people.has(title))
  const guessed = found.flat().filter((title) => title.kind !== 'periodical')
  const known = titleIndex([...named, ...withoutTails(guessed, named)])
  const byKey = new Map(
    listed.toReversed().flatMap((work) => namesOf(work).map((title) => [titleKey(title), work] as const)),
  )
  let before: WorkMention | undefined
  return statements.flatMap((statement, at) => {
    const titles = merge(found[at] ?? [], knownTitles(statement.text, known))
    if (titles.length === 0) return []
    const place = placeWithin(witness, statement)
    const mentions = titles.map((title) => {
      const other =
        words && title.kind !== 'periodical' ? titleInBrackets(statement.text.slice(title.end), words) : undefined
      return {
        ...told(title, statement, place(title.at, title.end), byKey),
        ...(other ? { alsoKnownAs: [other] } : {}),
      }
    })
    const named = mentions.map((mention, index) =>
      isRenamed(index, titles, statement.text, words)
        ? withFirstTitle(mention, index === 0 ? before : mentions[index - 1])
        : mention,
    )
    before = named.findLast(({ kind }) => kind !== 'periodical') ?? before
    return named
  })
}

/** `Two Roads how he crossed it` is a guess that ran on where the list has `Two Roads`. */
function withoutTails(guessed: RunningTitle[], named: string[]): string[] {
  const keys = new Set(named.map(titleKey))
  const runsOn = (title: string): boolean => {
    const words = title.split(' ')
    return words.some((word, at) => at > 1 && /^\p{Ll}/u.test(word) && keys.has(titleKey(words.slice(0, at).join(' '))))
  }
  return guessed.map(({ title }) => title).filter((title) => keys.has(titleKey(title)) || !runsOn(title))
}

/** `Two Roads (1950), reissued as The Ice`, `It was translated as Zwei Wege`: another title of the work named just before. */
function isRenamed(index: number, titles: RunningTitle[], text: string, words: TitleWords | undefined): boolean {
  const [before, own] = [titles[index - 1], titles[index]]
  if (!own || !words) return false
  const between = text.slice(before?.end ?? 0, own.at)
  if (!before) return words.again.test(between) && words.renamed.test(between)
  const isBracketed = /^["”»’]?\s[([]["“«‘]?\s?$/u.test(between) && /^["”»’]?\s?[)\]]/u.test(text.slice(own.end))
  return isBracketed || (words.renamed.test(between) && !/[.!?]\s+\p{Lu}/u.test(between))
}

function withFirstTitle(mention: WorkMention, first: WorkMention | undefined): WorkMention {
  if (!first || first.kind === 'periodical') return mention
  const { author, own: isOwn, kind } = first
  const whose = { ...(author ? { author } : {}), ...(isOwn ? { own: isOwn } : {}) }
  const { author: _author, own: _own, ...rest } = mention
  return { ...rest, ...whose, kind, alsoKnownAs: [first.title] }
}

function personNames(statement: Statement): string[] {
  return statement.names.filter((name) => name.kind === 'person').map((name) => name.text.replace(/['’]s$/u, ''))
}

function otherNames(statement: Statement): string[] {
  return statement.names.filter((name) => name.kind === 'person' || name.kind === 'place').map((name) => name.text)
}

/** Its titles, and those before a subtitle. */
function namesOf(work: WorkMention): string[] {
  const titles = allTitles(work)
  return [...titles.flatMap((title) => title.split(/\s?[:.]\s/u).slice(0, 1)), ...titles]
}

function allTitles(work: WorkMention): string[] {
  return [work.title, ...(work.originalTitle ? [work.originalTitle] : []), ...(work.alsoKnownAs ?? [])]
}

/** Known titles hold against guesses that overlap them, and take over what the guess knew. Both are in order. */
function merge(found: RunningTitle[], known: RunningTitle[]): RunningTitle[] {
  const merged: RunningTitle[] = []
  let next = 0
  for (const title of known) {
    while (next < found.length && (found[next] as RunningTitle).end <= title.at)
      merged.push(found[next++] as RunningTitle)
    const guess = found[next]
    const overlaps = guess !== undefined && guess.at < title.end
    merged.push(
      overlaps
        ? { ...(guess.at > title.at ? unowned(guess) : guess), at: title.at, end: title.end, title: title.title }
        : title,
    )
    while (next < found.length && (found[next] as RunningTitle).at < title.end) next += 1
  }
  return [...merged, ...found.slice(next)]
}

/** A guess that begins within a title may take the title's first words for an author. */
function unowned({ author: _author, own: _own, ...guess }: RunningTitle): RunningTitle {
  return guess
}

function told(found: RunningTitle, statement: Statement, place: Place, listed: Map<string, WorkMention>): WorkMention {
  const key = titleKey(found.title)
  const entry = found.own ? undefined : listed.get(key)
  // In a list of the works of one person nobody needs to be named.
  const author = entry?.via === 'list' ? entry.author : (entry?.author ?? found.author)
  return {
    place,
    text: clause(statement.text, found.at, found.end),
    title: found.title,
    ...(author ? { author } : {}),
    ...(found.translator ? { translator: found.translator } : {}),
    ...(found.year ? { year: found.year } : {}),
    ...(found.own ? { own: true as const } : {}),
    kind: found.kind,
    via: 'text',
  }
}

/** The words around a title, to the next mark on either side. */
function clause(text: string, at: number, end: number): string {
  const left = text.slice(Math.max(0, at - 80), at)
  const from =
    at - left.length + Math.max(left.lastIndexOf('. '), left.lastIndexOf('; '), left.lastIndexOf(', '), -2) + 2
  const right = /^(?:\s?\([^)]{0,60}\))?[^,.;:]{0,60}/u.exec(text.slice(end))?.[0].length ?? 0
  return text.slice(Math.max(0, Math.min(from, at)), end + right).trim()
}
