import { sectionRole } from '../../blocks/section-role.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const day = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th|er)?|1er) )?\p{L}{3,9}\.? (?:\d{1,2}(?:st|nd|rd|th)?, )?`
const year = String.raw`(?:1[0-9]|20)\d\d(?:\s?[-–—/]\s?(?:1[0-9]|20)?\d\d)?`
const entry = new RegExp(
  String.raw`^(?:(?:c\.|ca\.|circa|vers|about|en|in|early|late|début|fin) ?)?(?:${day})?${year}(?:\s?[:–—-]\s|[.,]\s|\s(?=\p{Lu}|\d{1,2}(?:st|nd|rd|th|er)? \p{L}{3,9}[.:,]))`,
  'iu',
)

/** A list of years, each with what happened: `1903 – born at Ostby`. */
export function timelines({ blocks, phrases }: Sheet): Finding[] {
  const out: Finding[] = []
  const numbered = numberedRows(blocks)
  let run: Block[] = []
  let above: Block | undefined
  const close = () => {
    const isWorks = above !== undefined && sectionRole(above.text, phrases) !== 'body'
    const isList = run.length >= 3 && !isWorks
    if (isList) for (const block of run) out.push({ block, type: 'list-item' })
    if (isList && above && isHead(above, run[0] as Block)) out.push({ block: above, type: 'furniture' })
    run = []
  }
  for (const block of blocks) {
    if (isEntry(block) && !numbered.has(block)) run.push(block)
    else if (block.found?.type !== 'furniture' && block.found?.type !== 'residue') {
      close()
      above = block
    }
  }
  close()
  return out
}

/** The row above that says what the cells hold: `Year Event`. */
function isHead({ found, text }: Block, row: Block): boolean {
  const isRow = found?.type === 'table-row' && row.found?.type === 'table-row'
  return isRow && shapeOf({ text }).words <= 4 && !/[\d.!?]/.test(text)
}

/** From this share of its rows on a table is a list of years; below it the years are numbers of rows. */
const mostly = 0.7

/** Rows of tables in which only some begin as entries do. */
function numberedRows(blocks: Block[]): Set<Block> {
  const out = new Set<Block>()
  let table: Block[] = []
  const close = () => {
    if (table.filter(isEntry).length < mostly * table.length) for (const row of table) out.add(row)
    table = []
  }
  for (const block of blocks)
    if (block.found?.type === 'table-row') table.push(block)
    else close()
  close()
  return out
}

/** A line, or a row of a table, that begins with a year or a day. */
function isEntry(block: Block): boolean {
  if (block.found && block.found.type !== 'table-row') return false
  return shapeOf(block).words <= 60 && entry.test(block.text.slice(0, 80))
}
