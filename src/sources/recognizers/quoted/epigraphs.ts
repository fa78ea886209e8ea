import { announces } from '../../../announces.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const closing = /^(["“«].{20,1500}["”»])\s?(\d{1,3}|\[\d{1,3}\])?\s*[-–—]{1,2}\s?(?=\p{Lu})/u

/** Quoted words with nothing behind them but the mark of a note and a name: `"I came late." (1) Ada Tarn`. */
const named =
  /^["“«][^"“”«»]{15,400}["”»]\s?(?:\(\d{1,3}\)|\[\d{1,3}\]|\d{1,3})?(?=\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$)/u

/** Words of a line that says whose the quoted words are, and of what they speak. */
const MOST = 25

/** Words of somebody set before the text, with the name below or behind a dash. */
export function epigraphs(sheet: Sheet): Finding[] {
  const out: Finding[] = []
  const first = sheet.blocks.findIndex(
    (block) =>
      block.found?.type === 'extract-head' || (!block.found && shapeOf(block).words > 25 && !/^["“«]/.test(block.text)),
  )
  sheet.blocks.forEach((block, at) => {
    if (block.found && !isMarked(block)) return
    const early = (first < 0 || at < first) && !announces(sheet.blocks[at - 1]?.text ?? '')
    const quoted = early && at < 8 && !block.found ? named.exec(block.text.slice(0, 500))?.[0] : undefined
    const split = closing.exec(block.text)
    if (quoted) out.push({ block, upTo: quoted.length, type: 'epigraph' })
    else if (split && shapeOf({ text: block.text.slice(split[0].length) }).words <= MOST) {
      out.push({
        block,
        upTo: split[0].replace(/\s*[-–—]{1,2}\s?$/, '').length,
        type: early && !block.found ? 'epigraph' : 'block-quotation',
      })
    } else if (
      !block.found &&
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

/** Set off as a quotation by the markup of its page. */
function isMarked({ found }: Block): boolean {
  return found?.type === 'block-quotation' && found.by === 'markup'
}
