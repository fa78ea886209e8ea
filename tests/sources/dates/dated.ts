import { VFile } from 'vfile'
import { annotateDates } from '../../../src/sources/dates/annotate-dates.ts'
import type {
  Passage,
  PassageId,
  Section,
  Siglum,
  Statement,
  StatementId,
  Witness,
} from '../../../src/sources/witness.ts'

/** A witness of prose: one line a paragraph, a sentence ends at ` | `, `# ` begins a section, `@ ` the day on which it came out. */
export function proseWitness(input: string, language: string): Witness {
  const [, date, prose = ''] = /^(?:@ ([^\n]*)\n)?([\s\S]*)$/u.exec(input) ?? []
  const passages: Passage[] = []
  const sections: Section[] = [{ role: 'opening', title: '', depth: 0, heading: null, passages: [] }]
  let start = 0
  for (const line of prose.split('\n')) {
    const heading = line.startsWith('# ')
    const id = `A:p${start}` as PassageId
    if (heading) sections.push({ role: 'body', title: line.slice(2), depth: 1, heading: id, passages: [] })
    const statements = line
      .replace(/^# /, '')
      .split(' | ')
      .map((text): Statement => {
        const statement: Statement = {
          id: `A:${start}` as StatementId,
          passage: id,
          place: { file: 'a.txt', start, end: start + text.length },
          text,
          marks: [],
          dates: [],
          names: [],
        }
        start += text.length + 3
        return statement
      })
    sections.at(-1)?.passages.push(id)
    passages.push({
      id,
      type: heading ? 'heading' : 'narrative',
      place: { file: 'a.txt', start, end: start },
      text: line,
      statements,
      section: sections.length - 1,
      by: 'test',
    })
  }
  const about = { title: 'A', language, rank: 1, ...(date === undefined ? {} : { date }) }
  const file = new VFile({ path: 'a.txt', value: prose })
  return { siglum: 'A' as Siglum, file, about, text: prose, passages, sections, notes: [], quotations: [], works: [] }
}

/** Every date of a prose text as a line `words = EDTF flags`, sentences without one as `-`. */
export function datesOf(prose: string, language: string): string {
  const witness = annotateDates(proseWitness(prose, language))
  const lines = witness.passages.flatMap(({ statements }) =>
    statements.flatMap(({ dates }) =>
      dates.map(({ text, edtf, basis, quoted, aside, life, sense, julian }) =>
        [
          `${text} = ${edtf}`,
          basis === 'stated' ? '' : basis,
          quoted ? 'quoted' : '',
          aside,
          life,
          sense,
          julian && `old style ${julian}`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
  )
  return lines.length > 0 ? lines.join('\n') : '-'
}

/** The time of each sentence, one a line: `1912-04 stated`. */
export function timesOf(prose: string, language: string): string {
  const witness = annotateDates(proseWitness(prose, language))
  return witness.passages
    .flatMap(({ statements }) => statements.map(({ time }) => (time ? `${time.edtf} ${time.basis}` : '-')))
    .join('\n')
}
