import type { Place, Statement, Witness } from '../../witness.ts'

/** Words that the file sets in italics, as offsets in the statement's text. */
export interface Emphasis {
  at: number
  end: number
  italic?: true
}

const longest = 300
const tag = /<(i|em|cite)\b[^<>]{0,200}>/giu
const star = /(?<![\p{L}\p{N}*_\\])([*_])(?![*_\s])([^*_\n]{2,160})\1(?![\p{L}\p{N}*_])/gu

/** The words of a statement that its file, HTML or Markdown, sets in italics. */
export function emphasis(witness: Witness, statement: Statement): Emphasis[] {
  const path = witness.file.path ?? statement.place.file
  const raw = withFirstMark(witness.text, statement.place)
  const marked = /\.html?$/i.test(path) ? tagged(raw) : /\.(?:md|markdown)$/i.test(path) ? starred(raw) : []
  const found: Emphasis[] = []
  let from = 0
  for (const words of marked) {
    const at = words ? statement.text.indexOf(words, from) : -1
    if (at < 0) continue
    from = at + words.length
    found.push({ at, end: from })
  }
  return found
}

/** A sentence begins behind the mark before its first word; a mark around all of it is no emphasis. */
function withFirstMark(text: string, { start, end }: Pick<Place, 'start' | 'end'>): string {
  const before = /(?:<(?:i|em|cite)\b[^<>]{0,40}>|(?<![*_])[*_])$/iu.exec(
    text.slice(Math.max(0, start - 50), start),
  )?.[0]
  return (before ?? '') + text.slice(start, end)
}

function tagged(raw: string): string[] {
  const found: string[] = []
  for (const match of raw.matchAll(tag)) {
    const from = match.index + match[0].length
    const near = raw.slice(from, from + longest)
    const end = near.toLowerCase().indexOf(`</${(match[1] as string).toLowerCase()}>`)
    if (end > 0) found.push(readable(near.slice(0, end)))
  }
  return found
}

function starred(raw: string): string[] {
  return [...raw.matchAll(star)].map((match) => readable(match[2] as string))
}

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
}

function readable(markup: string): string {
  return markup
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d{1,6});/gu, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(\w{2,8});/gu, (whole: string, name: string) => entities[name] ?? whole)
    .replace(/\s+/gu, ' ')
    .trim()
}
