import { enter } from '../../enter.ts'
import type { Passage, Statement, Witness, WorkMention } from '../../sources/witness.ts'
import type { Work } from '../recension.ts'
import type { Occurrence } from './occurrence.ts'
import { stems } from './terms.ts'

/** The publications that mentions of works date: one for each year the mention itself gives. */
export function workOccurrences(works: readonly Work[], witnesses: readonly Witness[]): Occurrence[] {
  const finders = findersByFile(witnesses)
  return works.flatMap((work) => {
    if (work.section === 'sources') return []
    return work.mentions.flatMap((mention) => {
      const here = finders.get(mention.place.file)?.(mention)
      if (isPiece(mention) && work.section !== 'by-subject') return []
      return here ? yearsOf(mention).map((year) => occurrenceOf(work, mention, year, here)) : []
    })
  })
}

/** What a newspaper printed of it is no event of a life. */
function isPiece({ kind, via }: WorkMention): boolean {
  return via !== 'text' && (kind === 'article' || kind === 'periodical')
}

/** Ids of the works that a statement mentions. */
export function worksOfStatements(works: readonly Work[], witnesses: readonly Witness[]): Map<Statement, string[]> {
  const found = new Map<Statement, string[]>()
  const finders = findersByFile(witnesses)
  for (const work of works) {
    for (const mention of work.mentions) {
      const here = finders.get(mention.place.file)?.(mention)
      if (here) enter(found, here.statement, work.id)
    }
  }
  return found
}

interface Here {
  witness: Witness
  passage: Passage
  statement: Statement
}

type Finder = (mention: WorkMention) => Here | undefined

function findersByFile(witnesses: readonly Witness[]): Map<string, Finder> {
  return new Map(witnesses.map((witness) => [witness.passages[0]?.place.file ?? '', statementFinder(witness)]))
}

/** Finds the statement in which a mention begins. */
function statementFinder(witness: Witness): Finder {
  const all = witness.passages
    .flatMap((passage) => passage.statements.map((statement): Here => ({ witness, passage, statement })))
    .sort((a, b) => a.statement.place.start - b.statement.place.start)
  return ({ place }) => {
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle]?.statement.place.start ?? 0) <= place.start) low = middle + 1
      else high = middle
    }
    return all[Math.max(0, low - 1)]
  }
}

/** A short form or `Ibid.` inherits its year; only years that stand in the mention's own words count. */
function yearsOf({ text, year, originalYear }: WorkMention): string[] {
  const years = [year, originalYear].filter(
    (each) => each !== undefined && /^\d{4}$/u.test(each) && text.includes(each),
  )
  return [...new Set(years as string[])]
}

function occurrenceOf(
  work: Work,
  mention: WorkMention,
  year: string,
  { witness, passage, statement }: Here,
): Occurrence {
  const exact = statement.dates.find(({ edtf }) => edtf.startsWith(`${year}-`) && mention.kind === 'periodical')
  const start = Number(year) * 10000
  return {
    date: exact?.edtf ?? year,
    from: exact?.from ?? start + 101,
    to: exact?.to ?? start + 1231,
    words: year,
    about: 'work',
    witness,
    passage,
    statement,
    at: 0,
    cut: statement.text.length,
    text:
      mention.via !== 'text' ? entryWith(mention, year) : isList(statement) ? titled(mention, year) : statement.text,
    source:
      mention.via === 'text'
        ? { place: statement.place, text: statement.text }
        : { place: mention.place, text: mention.text },
    deeds: mention.via === 'text' ? [] : ['publication'],
    families: mention.via === 'text' ? [] : ['publishing'],
    terms: [`work:${work.id}`, ...stems(mention.title)],
    weak: false,
    led: false,
  }
}

/** Years of publications in a sentence that is no more than a list of works. */
const listed = 3

function isList({ dates }: Statement): boolean {
  return dates.filter(({ aside }) => aside === 'publication').length >= listed
}

/** "Her best-known books include A Sea (1911), Salt (1913) and Tar (1920)": each is told by itself. */
function titled({ title, text }: WorkMention, year: string): string {
  const from = text.indexOf(title)
  const end = text.indexOf(year, from + title.length)
  const close = text[end + year.length] === ')' ? 1 : 0
  return from < 0 || end < 0 ? text : text.slice(from, end + year.length + close)
}

/** The sentence of an entry that gives the year, from the title on where it doesn't name the work itself. */
function entryWith({ text, title, originalTitle }: WorkMention, year: string): string {
  const sentences = text.split(/(?<=(?:\p{L}{2}|\d{4})[.;])\s+(?=\p{Lu})/u)
  const at = sentences.findIndex((sentence) => sentence.includes(year))
  const found = sentences[at]
  if (found === undefined) return text
  const named = [title, originalTitle ?? title].some((each) => found.includes(each.slice(0, 12)))
  if (named) return found
  const whole = sentences.slice(0, at + 1).join(' ')
  return whole.length <= longest ? whole : `${sentences[at - 1] ?? ''} ${found}`.trim()
}

const longest = 200
