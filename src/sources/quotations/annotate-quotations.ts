import { report } from '../../messages/report.ts'
import { titleKey } from '../../titles/title-key.ts'
import type { Citation } from '../citation.ts'
import { placeWithin } from '../citations/place-within.ts'
import type { Place, Quotation, QuotationId, StatementId, Witness } from '../witness.ts'
import { again } from './again.ts'
import { answered } from './answered.ts'
import { type Cited, citeQuotation } from './cite-quotation.ts'
import { type FoundQuotation, findQuotations } from './find-quotations.ts'
import { knownWorks } from './known-works.ts'
import { notesByMark } from './note-of.ts'
import { ownWorks } from './own-works.ts'
import { type Paragraph, paragraph, statementsOf } from './paragraph.ts'
import { people } from './people.ts'
import { presentedWork } from './presented-work.ts'
import type { Surroundings } from './told-source.ts'
import { quotationWords } from './words/index.ts'

/** Fewer words than these are a turn of phrase, not a quotation. */
const fewest = 4

/** A file without closing marks at all is told so often enough. */
const most = 100

/** The witness with every quotation of four words or more, to the letter, and where its words come from. */
export function annotateQuotations(witness: Witness): Witness {
  const titles = new Set(
    witness.works.flatMap((work) => [work.title, work.originalTitle ?? '', ...(work.alsoKnownAs ?? [])]).map(titleKey),
  )
  const paragraphs = witness.passages.filter((passage) => passage.statements.length > 0).map(paragraph)
  const found = findQuotations(paragraphs, witness.about.language)
  const notes = notesByMark(witness)
  const around = surroundings(witness, paragraphs)
  let outer: Citation | undefined
  let last: Citation | undefined
  let letter: Citation | undefined
  let unbalanced = 0
  const quotations = found
    .filter((one) => isQuotation(one, titles))
    .map((one) => {
      const cited: Cited = one.depth > 0 && outer ? inherited(outer) : citeQuotation(one, notes, around)
      const lettered = answered(cited, letter, around?.words.plainTo ?? '')
      const citation = cited.again ? again(lettered, one, witness, last) : lettered
      if (one.depth === 0 && citation.letter) letter = citation
      if (one.depth === 0) outer = citation
      if (citation.work) last = citation
      const quotation = assemble(witness, one, citation)
      if (one.lacks && ++unbalanced <= most) reportUnbalanced(witness, one.lacks, quotation)
      if (one.depth === 0) reportConflict(witness, quotation)
      return quotation
    })
  return { ...witness, quotations }
}

function surroundings(witness: Witness, paragraphs: Paragraph[]): Surroundings | null {
  const words = quotationWords[witness.about.language]
  return words
    ? {
        paragraphs,
        people: people(witness),
        works: knownWorks(witness.works),
        own: ownWorks(witness),
        presented: presentedWork(witness, words),
        unmarked: witness.notes.length > 0 && witness.notes.every(({ marks }) => marks.length === 0),
        ...(witness.subject?.pronoun ? { pronoun: witness.subject.pronoun } : {}),
        words,
      }
    : null
}

/** Words inside a quotation stand where it stands, but somebody else says them. */
function inherited(outer: Citation): Citation {
  const { speaker: _speaker, ...rest } = outer
  return rest
}

/** Four words or more that are no title of a work. */
function isQuotation(found: FoundQuotation, titles: ReadonlySet<string>): boolean {
  const text = found.stretches.map(({ paragraph, start, end }) => paragraph.text.slice(start, end)).join(' ')
  if ((text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? []).length < fewest) return false
  return found.form !== 'inline' || !titles.has(titleKey(text))
}

function assemble(witness: Witness, found: FoundQuotation, citation: Citation): Quotation {
  const first = found.stretches[0] as FoundQuotation['stretches'][number]
  const last = found.stretches.at(-1) as FoundQuotation['stretches'][number]
  const parts = found.stretches.map((stretch) => placeOf(witness, stretch))
  const place = { file: (parts[0] as Place).file, start: (parts[0] as Place).start, end: (parts.at(-1) as Place).end }
  const statements = found.stretches.flatMap(({ paragraph, start, end }) => {
    const span = statementsOf(paragraph, start, end)
    return paragraph.parts.slice(span.first, span.last + 1).map((part) => part.statement.id)
  })
  const text = found.form === 'split' ? [first] : found.stretches
  return {
    id: `${witness.siglum}:q${place.start}` as QuotationId,
    place,
    text: text.map(({ paragraph, start, end }) => paragraph.text.slice(start, end)).join('\n'),
    parts,
    form: found.form,
    statements: [...new Set(statements)],
    at: within(first.paragraph, first.start, first.start + 1, first.start),
    end: within(last.paragraph, last.end - 1, last.end, last.end),
    ...(found.form === 'split' ? { pauses: found.stretches.slice(0, -1).map(pause) } : {}),
    nested: found.depth > 0,
    citation,
  }
}

/** Where a part of a split quotation ends. */
function pause({ paragraph, end }: FoundQuotation['stretches'][number]): { statement: StatementId; end: number } {
  const part = paragraph.parts[statementsOf(paragraph, end - 1, end).first] as Paragraph['parts'][number]
  return { statement: part.statement.id, end: end - part.from }
}

/** An offset of a paragraph as one of the statement that holds `from`. */
function within(
  paragraph: FoundQuotation['stretches'][number]['paragraph'],
  from: number,
  to: number,
  at: number,
): number {
  const part = paragraph.parts[statementsOf(paragraph, from, to).first]
  return at - (part?.from ?? 0)
}

function placeOf(witness: Witness, { paragraph, start, end }: FoundQuotation['stretches'][number]): Place {
  const span = statementsOf(paragraph, start, end)
  const first = paragraph.parts[span.first] as (typeof paragraph.parts)[number]
  const last = paragraph.parts[span.last] as (typeof paragraph.parts)[number]
  const from = placeWithin(witness, first.statement)(start - first.from, start - first.from + 1)
  const to = placeWithin(witness, last.statement)(Math.max(0, end - last.from - 1), Math.max(0, end - last.from))
  return { file: from.file, start: from.start, end: Math.max(from.end, to.end) }
}

function reportUnbalanced(witness: Witness, lacks: 'open' | 'close', { place, text }: Quotation): void {
  report(witness.file, 'no-unbalanced-quotation', {
    reason: `The ${lacks === 'close' ? 'closing' : 'opening'} mark is missing: \`${beginning(text)}\``,
    where: { start: place.start, end: place.end },
  })
}

function reportConflict(witness: Witness, { place, text, citation }: Quotation): void {
  if (!citation.toldWork) return
  report(witness.file, 'no-quotation-source-conflict', {
    reason: `Note ${citation.note} gives \`${citation.work}\`, the words before it \`${citation.toldWork}\`: \`${beginning(text)}\``,
    where: { start: place.start, end: place.end },
    actual: citation.work ?? '',
    expected: [citation.toldWork],
  })
}

function beginning(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
