import type { Block, Sheet } from '../sheet.ts'
import { shapeOf } from './shape.ts'

const numbered = /^(\d{1,3}\.?)(?=["“«]?\s?["“«]?\p{Lu})/u
const fewest = 3
/** A paragraph has more words than an entry or a heading that begins with a number. */
const long = 12

/** Share of the words of a document from which on paragraphs numbered as entries are (`4. The year began badly …`) are its text. */
const mostly = 0.6

/** Takes the number for a word of the site with which some sites and school books begin each paragraph: `4The year began badly …`. */
export function paragraphNumbers(sheet: Sheet): Sheet {
  const heads = new Map<Block, string>()
  for (const block of sheet.blocks) {
    const number = shapeOf(block).words > long ? numbered.exec(block.text.slice(0, 8))?.[1] : undefined
    if (number !== undefined && Number.parseInt(number, 10) === heads.size + 1) heads.set(block, number)
  }
  if (heads.size < fewest || (isEntered(heads) && wordsOf([...heads.keys()]) < mostly * wordsOf(sheet.blocks)))
    return sheet
  const blocks = sheet.blocks.map((block) => {
    const number = heads.get(block)
    return number === undefined
      ? block
      : { ...block, calls: [{ from: 0, to: number.length, label: null }, ...block.calls] }
  })
  return { ...sheet, blocks }
}

function isEntered(heads: ReadonlyMap<Block, string>): boolean {
  return [...heads.values()].some((number) => number.endsWith('.'))
}

function wordsOf(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + shapeOf(block).words, 0)
}
