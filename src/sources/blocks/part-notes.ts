import { sliceReadable } from '../files/readable.ts'
import type { Block, Sheet } from '../sheet.ts'
import { noteNumber } from './note-number.ts'
import { sectionRole } from './section-role.ts'

const next = /(?<=[.!?)\]”»"]\s)(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)])\s(?=["“«‘']?\s?[\p{Lu}\d])/gu

/** Parts notes that run on in one paragraph below their heading, as lines broken by markup do: `1. Bee, p. 3. 2. Ibid.` */
export function partNotes(sheet: Sheet): Sheet {
  const blocks = sheet.blocks.flatMap((block, at) => {
    const above = sheet.blocks[at - 1]
    const isBelow = above !== undefined && above.text.length < 60 && sectionRole(above.text, sheet.phrases) === 'notes'
    return isBelow ? parted(block) : [block]
  })
  return { ...sheet, blocks }
}

/** Numbers that count up from the one that the paragraph begins with. */
function parted(block: Block): Block[] {
  let number = noteNumber(block.text)
  if (number === null) return [block]
  const cuts = [0]
  for (const match of block.text.matchAll(next)) {
    if (Number(match[1] ?? match[2] ?? match[3]) !== number + 1) continue
    number += 1
    cuts.push(match.index)
  }
  return cuts.length === 1
    ? [block]
    : cuts.map((from, at) => ({
        ...block,
        ...sliceReadable(block, from, cuts[at + 1] ?? block.text.length),
        ...(at > 0 ? { gap: 0 } : {}),
      }))
}
