import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Names, none of them a sentence; `-->` is an arrow, and no step of a trail. */
const trail =
  /^(?:(?:you are here|vous êtes ici)\s?:?\s?)?(?:[^>›»«.!?:]{1,60}(?<![-=])\s?[>›»]{1,2}\s?){1,8}[^>›»«]{1,100}(?<![.!?…])$/i

/** The letters that a catalogue is browsed by: `Browse: A B C D E F G H`. */
const alphabet = /^(?:\p{L}{3,12}\s?:?\s)?(?:\p{Lu}[\s|·-]{1,3}){8,}.{0,80}$/u

/** Menus, made of nothing but their words, and the trail of pages above a title: `Home > Archive > Holm`. */
export function menus(sheet: Sheet): Finding[] {
  const first = sheet.blocks.findIndex((block) => shapeOf(block).words > 30)
  const last = sheet.blocks.findLastIndex((block) => shapeOf(block).words > 30)
  return sheet.blocks.flatMap((block, at) => {
    const line = at < 3 && !block.found ? firstLine(block, sheet) : 0
    if (line > 0) return [{ block, type: 'furniture' as const, upTo: line }]
    const isAbove = (first < 0 || at < first) && at < 8
    const isTrail = isAbove && (isTrailOf(block) || isTrailTo(sheet.blocks.slice(at + 1, at + 4), block))
    const isStart = isAbove && isStartOf(block, sheet)
    const isAlphabet = (isAbove || at > last) && alphabet.test(block.text)
    const isBar = (isAbove || (last >= 0 && at > last)) && isBarOf(block, sheet)
    const isRow = isAbove && isColumns(block, sheet)
    return !block.found && (isTrail || isStart || isAlphabet || isBar || isRow || isMenu(block, sheet))
      ? [{ block, type: 'furniture' as const }]
      : []
  })
}

/** Characters of a trail or a menu whose next line, the name of the page, was joined to it; 0 for none. */
function firstLine(block: Block, sheet: Sheet): number {
  const { text } = block
  const written = writtenLine(block, sheet)
  const line = written.replace(/\s+/g, ' ')
  if (line.length >= text.length || !text.startsWith(`${line} `)) return 0
  const isTrail =
    (line.match(/\s[>›»]\s/g) ?? []).length > 1 && trail.test(line) && !/[>›»]/.test(text.slice(line.length))
  const cells = written.toLowerCase().split(/\s{2,}|\s[|·•]\s/)
  const isRow = cells.length > 2 && cells.every((cell) => sheet.phrases.menu.test(cell))
  return isTrail || isRow ? line.length + 1 : 0
}

/** Names of pages with wide blanks between them: `News   Sport   Property`, `Print this page   Large type`. */
function isColumns(block: Block, sheet: Sheet): boolean {
  const { text } = block
  if (text.length > 160 || /[.!?:;,\d]/.test(text)) return false
  const cells = writtenLine(block, sheet).split(/\s{2,}/)
  if (
    cells.length < 2 ||
    cells.join(' ') !== text ||
    !cells.every((cell) => /^\p{Lu}/u.test(cell) && cell.split(' ').length <= 4)
  )
    return false
  return cells.length >= 4 || cells.some((cell) => sheet.phrases.menu.test(cell.toLowerCase()))
}

/** The first line of a block with its blanks, as the file has it. */
function writtenLine({ runs: [run] }: Block, { text }: Sheet): string {
  const start = run?.start ?? 0
  return (text.slice(start, start + 400).split('\n')[0] ?? '').trim()
}

function isTrailOf({ text }: Block): boolean {
  return text.length <= 200 && trail.test(text)
}

/** Site, part and page with bars between them, where a line below is the title of that page. */
function isTrailTo(below: Block[], { text }: Block): boolean {
  const cells = text.length <= 200 ? text.split(/\s[|·•/]\s/) : []
  const page = longWords(cells.at(-1) ?? '')
  if (cells.length < 3 || page.length < 2) return false
  return below.some((block) => {
    const words = new Set(shapeOf(block).words <= 20 && !/\s[|·•/]\s/.test(block.text) ? longWords(block.text) : [])
    return page.filter((word) => words.has(word)).length * 2 >= page.length
  })
}

function longWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
}

/** Names of pages in a row that begins with the way home: `Home Ships Owners Submit a text`. */
function isStartOf({ text }: Block, { phrases }: Sheet): boolean {
  const words = text.toLowerCase().split(' ')
  const isHome = phrases.home.test(words[0] ?? '')
  return isHome && words.length > 2 && words.length <= 14 && !/[.!?:;,]/.test(text) && /(?<=\s)\p{Lu}/u.test(text)
}

/** Names of pages with bars between them behind that of the site, at least one a word of menus: `Home | Ships | Owners`. */
function isBarOf({ text }: Block, { phrases }: Sheet): boolean {
  if (text.length > 280 || /[.!?:;]/.test(text)) return false
  const cells = text
    .toLowerCase()
    .split(/\s?[|·•]\s?/)
    .filter(Boolean)
  return (
    cells.length >= 3 &&
    cells.every((cell, i) => cell.split(' ').length <= (i > 0 ? 4 : 10)) &&
    cells.some((cell) => phrases.menu.test(cell))
  )
}

function isMenu({ text, gap }: Block, { phrases }: Sheet): boolean {
  if (text.length > 280) return false
  const line = text.toLowerCase().replace(/’/g, "'")
  const cells = line.split(/\s*[|·•›»>/]\s*/).filter(Boolean)
  if (cells.length > 0 && (cells.length > 1 || gap === 0) && cells.every((cell) => phrases.menu.test(cell))) return true
  const words = line.split(/\s*[|·•]\s*|\s+/)
  return words.length > 2 && words.length <= ROW && isRowOf(words, phrases.menu)
}

/** Words of a row of menus, and of one of them. */
const ROW = 24
const LONGEST = 4

/** Menus one behind the other with nothing between them: `Donate Create account Log in`. */
function isRowOf(words: string[], menu: RegExp): boolean {
  const ends = new Set([0])
  for (let end = 1; end <= words.length; end++)
    for (let from = Math.max(0, end - LONGEST); from < end; from++)
      if (ends.has(from) && menu.test(words.slice(from, end).join(' '))) ends.add(end)
  return ends.has(words.length)
}
