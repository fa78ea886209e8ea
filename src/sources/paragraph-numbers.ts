import { shapeOf } from './shape.ts'
import type { Block, Sheet } from './sheet.ts'

const numbered = /^(\d{1,3})(?=["“«]?\s?\p{Lu})/u
const fewest = 3
/** A paragraph has more words than an entry or a heading that begins with a number. */
const long = 12

/** Takes the number for a word of the site with which some sites begin each paragraph: `4The year began badly …`. */
export function paragraphNumbers(sheet: Sheet): Sheet {
  const heads = new Map<Block, string>()
  for (const block of sheet.blocks) {
    const number = shapeOf(block).words > long ? numbered.exec(block.text.slice(0, 8))?.[1] : undefined
    if (number !== undefined && Number(number) === heads.size + 1) heads.set(block, number)
  }
  if (heads.size < fewest) return sheet
  const blocks = sheet.blocks.map((block) => {
    const number = heads.get(block)
    return number === undefined
      ? block
      : { ...block, calls: [{ from: 0, to: number.length, label: null }, ...block.calls] }
  })
  return { ...sheet, blocks }
}
