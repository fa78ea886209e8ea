import { shapeOf } from '../shape.ts'
import type { Finding, Sheet } from '../sheet.ts'

const closing = /^(["“«].{20,1500}["”»])\s?(\d{1,3}|\[\d{1,3}\])?\s*[-–—]{1,2}\s?(?=\p{Lu})/u

/** Words of somebody set before the text, with the name below or behind a dash. */
export function epigraphs(sheet: Sheet): Finding[] {
  const out: Finding[] = []
  const first = sheet.blocks.findIndex(
    (block) => !block.found && shapeOf(block).words > 25 && !/^["“«]/.test(block.text),
  )
  sheet.blocks.forEach((block, at) => {
    if (block.found) return
    const early = first < 0 || at < first
    const split = closing.exec(block.text)
    if (split && shapeOf({ text: block.text.slice(split[0].length) }).words <= 15) {
      out.push({
        block,
        upTo: split[0].replace(/\s*[-–—]{1,2}\s?$/, '').length,
        type: early ? 'epigraph' : 'block-quotation',
      })
    } else if (
      early &&
      at < 8 &&
      /^["“«].*["”»][\s\d[\]]*$/u.test(block.text.slice(0, 3000)) &&
      shapeOf(block).words > 4
    ) {
      out.push({ block, type: 'epigraph' })
    }
  })
  return out
}
