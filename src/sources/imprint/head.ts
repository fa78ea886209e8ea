import { shapeOf } from '../blocks/shape.ts'
import { isWord } from '../citations/patterns.ts'
import { withoutEdition } from '../citations/references/labelled-parts.ts'
import type { Block, Sheet } from '../sheet.ts'
import type { Imprint, PassageType } from '../witness.ts'
import { isNaming } from './is-naming.ts'
import { NAME } from './is-person-name.ts'
import { catchwords, type Issue, issueLine, volumeIn } from './issue-line.ts'
import { titlePage, writerOf } from './title-page.ts'

/** What the lines above a text say of it beside its title: the book or paper that it was printed in, its title page. */
export type Head = Partial<Pick<Imprint, 'title' | 'author' | 'date' | 'publisher' | 'place' | 'host'>>

/** Types of blocks that stand above a text. */
const above = new Set<PassageType | undefined>(['title', 'byline', 'heading', 'furniture', 'residue', 'caption'])
/** Lines above a text; more are a page of contents. */
const longest = 16

/** Reads the head of a text: a title page, or the paper, series or dictionary above the title. */
export function headOf(sheet: Sheet): Head {
  const lines = headLines(sheet)
  const at = lines.findIndex(({ found }) => found?.type === 'title')
  const running = runningHeads(sheet.blocks)
  const head: Head = {
    ...ofSite(lines, at),
    ...credited(lines[Math.max(at, 0)]),
    ...piece(lines, at),
    ...inBook(sheet, lines, at, running),
    ...hosted(lines, at, sheet),
    ...titlePage(lines, at, sheet, (text) => running.has(fold(text))),
    ...asCited(lines),
  }
  if (head.host && fold(head.host.title) === fold(head.title ?? '')) delete head.host
  return head
}

/** `[From] Ada TARN — Two Roads (Fjord Press, Ostby, 1902)` above a chapter: the book as a reference has it. */
function asCited(lines: Block[]): Head {
  const found = lines.slice(0, 3).map(({ text }) => (cited.exec(text) ?? titled.exec(text))?.groups)
  const { author, title, date, within = '' } = found.find((groups) => groups !== undefined) ?? {}
  if (!author || !title) return {}
  const [first, second] = within.split(/\s?[:,]\s/u)
  const [publisher, place] = within.includes(':') ? [second, first] : [first, second]
  const [lead = '', ...names] = author.split(' ')
  const isLed = names.length > 1 && isWord('functionWords', lead) && !isWord('particles', lead)
  const name = (isLed ? names.join(' ') : author).replace(
    surname,
    (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
  )
  return {
    author: name,
    title: withoutEdition(title),
    date,
    ...(publisher ? { publisher } : {}),
    ...(place ? { place } : {}),
  } as Head
}

const YEAR = '(?<date>(?:1[5-9]|20)\\d\\d)'
const cited = new RegExp(
  `^(?<author>${NAME})\\s?[—–:,-]\\s(?<title>\\p{Lu}[^()[\\]]{3,120}?)\\s\\((?<within>\\p{Lu}[^()]{2,60}),\\s${YEAR}\\)`,
  'u',
)
/** `A ROAD TO OSTBY, 1874. By Ada Tarn. Holm: Fjord Press, 1912.` */
const titled = new RegExp(
  `^(?<title>\\p{Lu}[^()[\\].]{3,120}?)\\.? (?:[Bb]y|[Pp]ar) (?<author>${NAME})[.,]\\s(?<within>\\p{Lu}[^().]{2,30}:\\s\\p{Lu}[^().:]{2,60}),\\s${YEAR}`,
  'u',
)
const surname = /(?<=\p{Ll}\s)\p{Lu}{2,}/gu

/** The book of which a text is a part, by the archive's first line or the head of its first page. */
function inBook({ phrases }: Sheet, lines: Block[], at: number, running: ReadonlySet<string>): Head {
  const archive = lines.find(({ text }) => phrases.writer.archived.test(text))
  const { title, author } = phrases.writer.archived.exec(archive?.text ?? '')?.groups ?? {}
  const head = lines.slice(0, at < 0 ? 2 : at).find(({ text }) => running.has(fold(withoutNumber(text))))
  const name = title ?? (head && withoutNumber(head.text))
  if (
    !name ||
    !/^[^\p{Ll}[]*\p{L}{2}|\p{L}\s\p{L}/u.test(name) ||
    lines.some(({ found, text }) => found?.type === 'title' && fold(text) === fold(name))
  )
    return {}
  const volume = archive && volumeIn(archive.text)
  // Who wrote it stands below the title of a whole, not below that of a part.
  const isWhole = at < 0 || (!title && phrases.byline.test(textOf(lines[at + 1]).toLowerCase()))
  const told = isWhole ? { title: name } : { host: { title: name, ...(volume ? { volume } : {}) } }
  return { ...told, ...(author ? { author } : {}) }
}

/** `THE ROADS OF OSTBY collected from the papers of the town by Ada Tarn`: a title in capitals, and who made the text. */
function credited(block: Block | undefined): Head {
  const [, title, author] = block ? (madeBy.exec(block.text) ?? []) : []
  return title && author ? { title, author } : {}
}

/** A title in capitals that goes on with who made the text, in small letters. */
export const madeBy = /^([^\p{Ll}]{12,160}?)\s\p{Ll}{3,}\s.{0,120}?(?<!\p{L})(?:by|par)\s(.{4,60}?)(?:,.*)?$/u

/** `The Mill of Ostby — Openpedia`, with `From Openpedia` near it: the site's name is no part of the title. */
function ofSite(lines: Block[], at: number): Head {
  const [, title, site] = /^(.{3,})\s[–—|-]\s([^–—|]{3,})$/u.exec(textOf(lines[at])) ?? []
  const isNamed = site && lines.some(({ text, found }) => found?.type === 'furniture' && text.includes(site))
  return title && isNamed ? { title } : {}
}

/** `Stop 6: the mill` below or above another name is the title of one piece of a row. */
function piece(lines: Block[], at: number): Head {
  const below = textOf(lines[at + 1])
  if (at >= 0 && numbered.test(below)) return { title: below, host: { title: textOf(lines[at]) } }
  const over = at > 0 ? textOf(lines[at - 1]) : ''
  return numbered.test(over) ? { title: over } : {}
}

const numbered = /^\p{Lu}\p{L}{2,9}\s\d{1,3}\s?:\s\p{Lu}[^|>.]{6,120}$/u

/** From the first line to the first paragraph. */
function headLines({ blocks }: Sheet): Block[] {
  const begin = blocks.findIndex(
    (block) => !above.has(block.found?.type) && (shapeOf(block).words > 25 || block.found?.type !== 'narrative'),
  )
  return blocks.slice(0, begin < 0 ? blocks.length : begin).slice(0, longest)
}

function hosted(lines: Block[], at: number, sheet: Sheet): Head {
  const own = at < 0 ? null : issueLine(textOf(lines[at]))
  const below = at < 0 || own ? null : issueLine(textOf(lines[at + 1]))
  const isOwn = own !== null && own.title !== ''
  const title = isOwn || below ? titleBelow(lines.slice(at + (isOwn ? 1 : 2)), sheet) : undefined
  if (title && isOwn) return { title, ...hostOf(own) }
  if (title && below) return { title, ...hostOf({ ...below, title: textOf(lines[at]) }) }
  const names = lines.slice(0, Math.max(at, 0)).map((line, i) => {
    const issue = issueLine(textOf(line))
    return issue?.title === '' && i > 0 ? { ...issue, title: textOf(lines[i - 1]) } : issue
  })
  const name = names.find((found) => found !== null && found.title !== '')
  return name ? hostOf(name) : {}
}

function hostOf({ date, ...host }: Issue): Head {
  return { host, ...(date ? { date } : {}) }
}

/** The title below the name of a paper: the line above who wrote it, else the last before the text. */
function titleBelow(lines: Block[], sheet: Sheet): string | undefined {
  const signed = lines.findIndex(({ text }) => sheet.phrases.byline.test(text.toLowerCase()))
  const free = (signed > 0 ? lines.slice(0, signed) : lines).filter((line) => isNaming(line, sheet))
  const named = free.filter((line) => writerOf(line, sheet) === undefined)
  return textOf((named.length > 0 ? named : free).at(-1)).replace(/,\s\p{Ll}.*\d.*$/u, '') || undefined
}

/** The words of page heads, without the number: `48   THE WEST ROAD`. */
function runningHeads(blocks: Block[]): Set<string> {
  return new Set(
    blocks.flatMap(({ found, text }) =>
      found?.type === 'furniture' && found.by === 'page-heads' ? [fold(withoutNumber(text))] : [],
    ),
  )
}

function withoutNumber(text: string): string {
  return text
    .replace(/^\d+\s|\s\d+$/gu, '')
    .replace(catchwords, '')
    .replace(/\.$/u, '')
}

function textOf(block: Block | undefined): string {
  return block?.text.replace(/(?<=\p{L}{3})\.$/u, '') ?? ''
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
