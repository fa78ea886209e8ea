import { noteNumber } from '../../blocks/note-number.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** Short lines that count up from 1, one right below the other: `1. Measure twice.` */
export function numberedLists({ blocks }: Sheet): Finding[] {
  const out: Finding[] = []
  let run: Block[] = []
  const close = () => {
    if (run.length >= 2) for (const block of run) out.push({ block, type: 'list-item' })
    run = []
  }
  for (const block of blocks) {
    const isText = block.found || shapeOf(block).words > 40 || isParagraph(block)
    const number = isText ? null : noteNumber(block.text)
    if (number !== run.length + 1) close()
    if (number === run.length + 1 && /^\(?\d{1,2}[.)]/.test(block.text)) run.push(block)
    else close()
  }
  close()
  return out
}

/** Its number counts the paragraphs of a text (see `paragraphNumbers`). */
function isParagraph({ calls }: Block): boolean {
  return calls.some(({ from, label }) => from === 0 && label === null)
}
