import { hasVerb } from '../../blocks/has-verb.ts'
import { rowCells } from '../../blocks/row-cells.ts'
import { shapeOf } from '../../blocks/shape.ts'
import { placeOf } from '../../files/readable.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** A run of short lines with keys such as `Born` and `Died` above the text, and tables and lines that pair keys with facts. */
export function infobox(sheet: Sheet): Finding[] {
  const out: Finding[] = []
  const first = sheet.blocks.find(({ found }) => found?.type !== 'furniture' && found?.type !== 'residue')
  for (const run of runs(sheet)) {
    const lines = run.filter((block) => !block.found || block.found.type === 'table-row')
    // The first line of a page is its title, though the facts follow without a blank line.
    const open =
      first && !first.found && lines.length > 1 && lines[0] === first && !isKeyed(first, sheet) ? lines.slice(1) : lines
    const keys = open.filter((block) => isKeyed(block, sheet))
    // Above the first key stands what the picture shows, which may be long.
    const fields = open.slice(open.indexOf(keys[0] as Block))
    const short = fields.every((block) => shapeOf(block).words <= 18)
    const isKnown = short && keys.length >= 2 && keys.length * 4 >= open.length
    for (const block of isKnown || isItems(open) ? open : facts(run, sheet)) out.push({ block, type: 'infobox' })
  }
  return out
}

/**
 * Lines that stand together without a blank line, up to the first paragraph of prose; where every line is a paragraph of
 * its own, short ones without a stop.
 */
function runs(sheet: Sheet): Block[][] {
  const { blocks } = sheet
  const out: Block[][] = []
  const isLoose = blocks.every(({ gap }, at) => at === 0 || gap > 0)
  for (const block of blocks) {
    const { words, closed } = shapeOf(block)
    if (words > 30 && closed) break
    const last = out.at(-1)?.at(-1)
    const isRow = isRowOf(block) && last !== undefined && isRowOf(last)
    const isBelow = isLoose && last !== undefined && isLine(last, sheet) && isLine(block, sheet)
    if (last && (block.gap === 0 || isRow || isBelow)) out.at(-1)?.push(block)
    else out.push([block])
  }
  return out
}

/** Of a table, whatever words of the site may stand in it. */
function isRowOf({ found, markup }: Block): boolean {
  return found?.type === 'table-row' || (found?.type === 'furniture' && markup.type === 'table-row')
}

/** `Author abbrev. Holm.` ends with the stop of a short form. */
function isLine(block: Block, { phrases }: Sheet): boolean {
  const { words, closed } = shapeOf(block)
  const isOpen = !closed || (words <= 6 && !hasVerb(block.text, phrases.finite))
  return block.found?.type !== 'heading' && words <= longest && isOpen
}

function isKeyed({ text }: Block, { phrases }: Sheet): boolean {
  return phrases.infobox.test(unglued(text).toLowerCase())
}

/** `OccupationShipwright` with the blank after the key. */
function unglued(text: string): string {
  return text.replace(/^(\p{Lu}[\p{L} ]{1,28}\p{Ll})(?=\p{Lu})/u, '$1 ')
}

/** `- Birth place: Ostby`: items that all are a key and what it holds, below the name they are about. */
function isItems(blocks: Block[]): boolean {
  const fields = blocks.filter(({ text }) => /^[•*–—-] \p{Lu}[\p{L}\d ]{1,28}\s?:(?:\s|$)/u.test(text))
  return fields.length >= 2 && fields.length >= blocks.length - 1
}

/** More words are no fact but what somebody tells. */
const longest = 24

/**
 * Rows of two cells, or lines that together are `Extent: 9 boxes` and the like, whatever their keys; none says a key
 * twice, as speakers of a dialogue do, and none of the keys is a date, as in a list of years.
 */
function facts(run: Block[], sheet: Sheet): Block[] {
  const pairs = run.map((block) => [block, pairOf(block, sheet)] as const)
  const keyed = pairs.filter(([block, pair]) => pair !== null && isFact(block, pair, sheet))
  const keys = new Set(keyed.map(([, pair]) => pair?.[0].toLowerCase()))
  const isTable = run.every(isRowOf)
  const rows = run.filter(isRowOf)
  const entered = rows.filter(isEntered)
  // Above them stands the title, below them may stand the text.
  if (entered.length > 2 && entered.length >= rows.length - 1 && rows.length >= run.length - 1)
    return entered.filter(({ found }) => found?.type === 'table-row')
  const least = isTable ? 2 : 3
  if (keyed.length < least || keys.size < keyed.length || keyed.length < run.length - (isTable ? 0 : 1)) return []
  return keyed.map(([block]) => block).filter(({ found }) => !found || found.type === 'table-row')
}

/** A row of the particulars of a place, some of which are left open: `Website:`. */
function isEntered(block: Block): boolean {
  return shapeOf(block).words <= longest && /^\p{Lu}[\p{L} ]{1,28}:/u.test(block.text)
}

function isFact(block: Block, [key]: [string, string], { phrases }: Sheet): boolean {
  if (shapeOf(block).words > longest || /\d/.test(key) || hasVerb(block.text, phrases.finite)) return false
  return /^\p{L}/u.test(key) && key.split(' ').length <= 5
}

/** Key and value of a row or a line. */
function pairOf(block: Block, sheet: Sheet): [string, string] | null {
  if (block.found?.type !== 'table-row') {
    const line = /^(\p{Lu}[\p{L}\p{M}'’/() -]{1,38}?)\s?:\s(\S.{0,300})$/u.exec(block.text.slice(0, 360))
    return line?.[1] && line[2] ? [line[1], line[2]] : null
  }
  const { start, end } = placeOf(block, 0, block.text.length)
  const [key, value, more] = rowCells(sheet.text.slice(start, end)).filter(Boolean)
  return key && value && more === undefined ? [key, value] : null
}
