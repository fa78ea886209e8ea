import { report } from '../../messages/report.ts'
import type { NameMention } from '../mention.ts'
import type { Passage, PassageType, Statement, Witness } from '../witness.ts'
import { type AliasPair, findAliases } from './find-aliases.ts'
import { type FoundName, findNames } from './find-names.ts'
import { findTitles, type TitleIndex } from './find-titles.ts'
import { isGivenName } from './given-names.ts'
import { nameLanguages, otherNames } from './index.ts'
import { joinPersons } from './join-persons.ts'
import { type KnownKind, kindsOf } from './kinds-of.ts'
import type { NameLanguage } from './language.ts'
import { type NameToken, nameTokens } from './name-tokens.ts'
import { mostNames, NamesOfBook } from './names-of-book.ts'
import { partNames } from './part-names.ts'
import { isCapitals, type Usage, usageOf } from './usage.ts'

/** What the names of a witness are read by. */
interface Reader {
  words: NameLanguage
  usage: Usage
  titles: TitleIndex
}

interface Read {
  tokens: NameToken[]
  names: FoundName[]
}

/**
 * Finds the proper names of every statement, their kinds, and one key for the forms of one name. A witness with more names than
 * the book has room for keeps its words without them, which is told.
 */
export function annotateNames(witness: Witness, book = new NamesOfBook()): Witness {
  const words = nameLanguages[witness.about.language] ?? otherNames
  const spoken = witness.passages.filter(({ type }) => !silent.has(type))
  const tokens = new Map(spoken.flatMap(({ statements }) => statements).map((each) => [each, nameTokens(each.text)]))
  const prose = spoken.flatMap(({ type, statements }) => (telling.has(type) ? statements : []))
  const usage = usageOf(prose.map((statement) => tokens.get(statement) ?? []))
  const reader = { words, usage, titles: findTitles(witness.passages, tokens, words, usage) }
  const read = new Map(
    spoken.flatMap(({ type, statements }) =>
      statements.map((statement) => [statement, readNames(tokens.get(statement) ?? [], type, reader)] as const),
    ),
  )
  const forms = new Set([...read.values()].flatMap(({ names }) => names.map(({ form }) => form)))
  if (!book.takes(forms)) {
    reportCrowd(witness, forms.size)
    return witness
  }
  partNames([...read.values()], words)
  const kinds = kindsOf(read.entries(), words, usage)
  const keys = keysOf(read, kinds, words, headForms(witness, read))
  return { ...witness, passages: witness.passages.map((passage) => named(passage, read, kinds, keys)) }
}

function reportCrowd({ file }: Witness, count: number): void {
  report(file, 'no-crowded-names', {
    reason: `The source has ${count} different names; with those of the sources before it that is more than ${mostNames}`,
    where: { line: 1 },
  })
}

const silent: ReadonlySet<PassageType> = new Set(['furniture', 'residue'])
const telling: ReadonlySet<PassageType> = new Set([
  'narrative',
  'block-quotation',
  'extract',
  'list-item',
  'attribution',
])

/** Heads of documents and sections capitalise what they like; of their words only known names are kept. */
const heads: ReadonlySet<PassageType> = new Set(['title', 'heading', 'byline'])

function readNames(tokens: NameToken[], type: PassageType, { words, usage, titles }: Reader): Read {
  if (isCapitals(tokens)) return { tokens, names: [] }
  const names = findNames(tokens, words, usage, titles)
  if (!heads.has(type)) return { tokens, names }
  const isKnown = ({ low, text }: NameToken) =>
    (usage.inside.get(low) ?? 0) > (usage.lower.get(low) ?? 0) || isGivenName(text)
  return { tokens, names: names.filter(({ from, to }) => to - from < 5 && tokens.slice(from, to).some(isKnown)) }
}

function keysOf(
  read: ReadonlyMap<Statement, Read>,
  kinds: Map<string, KnownKind>,
  words: NameLanguage,
  heads: ReadonlySet<string>,
): Map<string, string> {
  const counts = new Map<string, number>()
  const aliases: AliasPair[] = []
  for (const [{ text }, { tokens, names }] of read) {
    for (const { form } of names) counts.set(form, (counts.get(form) ?? 0) + 1)
    const placed = names.map(({ from, form }) => ({
      at: tokens[from]?.at ?? 0,
      form,
      person: kinds.get(form)?.kind === 'person',
    }))
    for (const pair of findAliases(text, placed, words))
      if (kinds.get(pair[0] ?? '')?.kind !== 'place' && kinds.get(pair[1])?.kind !== 'place') aliases.push(pair)
  }
  for (const [, form] of aliases) kinds.set(form, { kind: 'person', sure: true })
  const persons = [...counts]
    .filter(([form]) => kinds.get(form)?.kind === 'person')
    .map(([form, count]) => ({ form, count }))
  return joinPersons(persons, aliases, mainPerson(persons, heads))
}

/** Forms in the title and in the first sentence of the prose: of whom the document speaks. */
function headForms({ passages }: Witness, read: ReadonlyMap<Statement, Read>): ReadonlySet<string> {
  const first = passages.find(({ type }) => type === 'narrative')?.statements.slice(0, 1) ?? []
  const titles = passages.filter(({ type }) => type === 'title').flatMap(({ statements }) => statements)
  return new Set(
    [...titles, ...first].flatMap((statement) =>
      (read.get(statement)?.names ?? []).slice(0, 1).map(({ form }) => form),
    ),
  )
}

/** The person of the title or opening named most, else the person named most. */
function mainPerson(
  persons: ReadonlyArray<{ form: string; count: number }>,
  heads: ReadonlySet<string>,
): string | undefined {
  const weight = ({ form, count }: { form: string; count: number }) => count + (heads.has(form) ? 1000 : 0)
  const before = (a: { form: string; count: number }, b: { form: string; count: number }) =>
    weight(b) - weight(a) || (a.form < b.form ? -1 : 1)
  return (
    persons.reduce((best, next) => (before(best, next) <= 0 ? best : next), persons[0] ?? { form: '', count: 0 })
      .form || undefined
  )
}

function named(
  passage: Passage,
  read: ReadonlyMap<Statement, Read>,
  kinds: ReadonlyMap<string, KnownKind>,
  keys: ReadonlyMap<string, string>,
): Passage {
  const statements = passage.statements.map((statement) => {
    const found = read.get(statement)
    if (!found) return statement
    const names = found.names.map(({ from, to, form }): NameMention => {
      const at = found.tokens[from]?.at ?? 0
      const end = found.tokens[to - 1]?.end ?? at
      return {
        at,
        end,
        text: statement.text.slice(at, end),
        kind: kinds.get(form)?.kind ?? 'other',
        key: keys.get(form) ?? form,
        sure: kinds.get(form)?.sure ?? false,
      }
    })
    return { ...statement, names }
  })
  return { ...passage, statements }
}
