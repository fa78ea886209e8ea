import { announces } from '../../../announces.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Lines of verse: short, together, each with a capital; announced by a colon, or stopped as verse is. */
export function verses(sheet: Sheet): Finding[] {
  return stanzas(sheet.blocks)
    .filter(({ lines, above }) => {
      const stopped = lines.filter(({ text }) => /[,;:.!?—–]["”’»]?$/.test(text)).length
      const announced = (above && announces(above.text)) || above?.found?.type === 'block-quotation'
      return announced ? lines.length >= 2 : lines.length >= 4 && stopped * 5 >= lines.length * 2
    })
    .flatMap(({ lines }) => lines.map((block) => ({ block, type: 'block-quotation' as const })))
}

function stanzas(blocks: Block[]): Array<{ lines: Block[]; above: Block | undefined }> {
  const out: Array<{ lines: Block[]; above: Block | undefined }> = []
  let lines: Block[] = []
  let above: Block | undefined
  const close = () => {
    const open = lines.filter((block) => !shapeOf(block).closed).length
    if (lines.length >= 2 && open * 2 >= lines.length) out.push({ lines, above })
    lines = []
  }
  blocks.forEach((block, at) => {
    if (block.gap > 0 || at === 0) {
      close()
      above = blocks[at - 1]
    }
    if (isVerse(block)) lines.push(block)
    else if (lines.length > 0 && block.gap === 0) lines = []
  })
  close()
  return out
}

const noteMark = /\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|(?<=[.!?…,;”»"])\d{1,3})$/u

function isVerse(block: Block): boolean {
  const { words, length, startsUpper, bullet } = shapeOf(block)
  return (
    !block.found &&
    words >= 2 &&
    words <= 12 &&
    length <= 70 &&
    startsUpper &&
    !bullet &&
    !/\d/.test(block.text.replace(noteMark, ''))
  )
}
