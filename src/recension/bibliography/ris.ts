import type { CslDate, CslItem, CslName, Work } from '../recension.ts'

const types: Record<string, string> = {
  book: 'BOOK',
  pamphlet: 'PAMP',
  chapter: 'CHAP',
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  motion_picture: 'MPCT',
}

/** The works in the RIS format that reference managers read: a tag per line, `ER` after each work. */
export function ris(works: Work[]): string {
  return works.map((work) => entry(work)).join('')
}

function entry({ csl, alsoKnownAs }: Work): string {
  const lines: Array<[string, string | undefined]> = [
    ['TY', types[csl.type] ?? 'GEN'],
    ['ID', csl.id],
    ...tagged('AU', csl.author),
    ...tagged('ED', csl.editor),
    ...tagged('A4', csl.translator),
    ['TI', csl.title],
    ...alsoKnownAs.map((title): [string, string] => ['TT', title]),
    ['T2', csl['container-title']],
    ['T3', csl['collection-title']],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['ET', csl.edition],
    ['PB', csl.publisher],
    ['CY', csl['publisher-place']],
    ['PY', year(csl.issued)],
    ['OP', original(csl)],
    ['SP', csl.page ?? csl['number-of-pages']],
    ['SN', csl.ISBN],
    ['DO', csl.DOI],
    ['UR', csl.URL],
    ['LA', csl.language],
    ['N1', csl.note],
    ['ER', ''],
  ]
  return `${lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/gu, ' ')}`)
    .join('\r\n')}\r\n`
}

function tagged(tag: string, names: CslName[] | undefined): Array<[string, string]> {
  return (names ?? []).map((name) => [tag, name.literal ?? [name.family, name.given].filter(Boolean).join(', ')])
}

function original(csl: CslItem): string | undefined {
  const parts = [csl['original-title'], csl['original-publisher-place'], year(csl['original-date'])].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : undefined
}

function year(date: CslDate | undefined): string | undefined {
  const first = date?.['date-parts']?.[0]?.[0]
  return first === undefined ? date?.literal : String(first)
}
