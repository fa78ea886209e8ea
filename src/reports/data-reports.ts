import type { OutputFile } from '../editions/edition.ts'
import type { Recension } from '../recension/recension.ts'
import type { Place, Witness } from '../sources/witness.ts'
import { jsonLines } from './json-lines.ts'

/** Entries that the makers of an apparatus report themselves. */
export interface ApparatusReports {
  bibliography: unknown[]
  bibtex: string
  ris: string
  chronology: unknown[]
  conflicts: unknown[]
  suspicions: unknown[]
}

/** The open data of a merge: the same that the book prints, one file each, one entry per line. */
export function dataReports(recension: Recension, witnesses: Witness[], apparatus: ApparatusReports): OutputFile[] {
  const encoder = new TextEncoder()
  return [
    { path: 'reports/statements.json', bytes: jsonLines(statements(recension)) },
    { path: 'reports/quotations.json', bytes: jsonLines(quotations(recension, witnesses)) },
    { path: 'reports/bibliography.json', bytes: jsonLines(apparatus.bibliography) },
    { path: 'reports/bibliography.bib', bytes: encoder.encode(apparatus.bibtex) },
    { path: 'reports/bibliography.ris', bytes: encoder.encode(apparatus.ris) },
    { path: 'reports/chronology.json', bytes: jsonLines(apparatus.chronology) },
    { path: 'reports/conflicts.json', bytes: jsonLines(apparatus.conflicts) },
    { path: 'reports/names.json', bytes: jsonLines(recension.apparatus.index) },
    { path: 'reports/spelling.json', bytes: jsonLines(apparatus.suspicions) },
    { path: 'reports/doubts.json', bytes: jsonLines(recension.doubts) },
  ]
}

function statements({ fates }: Recension): unknown[] {
  const inOrder = fates.toSorted((a, b) => byPlace(a.statement.place, b.statement.place))
  return inOrder.map(({ statement, fate, into, relation, reason }) => ({
    ...statement.place,
    text: statement.text,
    fate,
    into,
    relation,
    reason,
  }))
}

function quotations(recension: Recension, witnesses: Witness[]): unknown[] {
  const texts = new Map(witnesses.map(({ file, text }) => [file.path.replace(/^sources\//, ''), text]))
  return recension.quotations.map(({ text, parts, place, citation, chapter }) => {
    const rest = parts.slice(1).map((part) => partText(texts.get(part.file), part))
    const { speaker, author, work, year, pages } = citation
    return { text: [text, ...rest].join(' … '), speaker, author, work, year, pages, ...place, chapter }
  })
}

function partText(text: string | undefined, { start, end }: Place): string {
  return (text ?? '')
    .slice(start, end)
    .replace(/<[^<>]{0,400}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.start - b.start || a.end - b.end
}
