import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

/** A run of short lines with keys such as `Born` and `Died` above the text. */
export function infobox(sheet: Sheet): Finding[] {
  const out: Finding[] = []
  for (const run of runs(sheet.blocks)) {
    const open = run.filter((block) => !block.found || block.found.type === 'table-row')
    const keys = open.filter(({ text }) => sheet.phrases.infobox.test(unglued(text).toLowerCase()))
    // Above the first key stands what the picture shows, which may be long.
    const fields = open.slice(open.indexOf(keys[0] as Block))
    const short = fields.every((block) => shapeOf(block).words <= 18)
    if (short && ((keys.length >= 2 && keys.length * 4 >= open.length) || isFields(open))) {
      for (const block of open) out.push({ block, type: 'infobox' })
    }
  }
  return out
}

/** Lines that stand together without a blank line, up to the first paragraph of prose. */
function runs(blocks: Block[]): Block[][] {
  const out: Block[][] = []
  for (const block of blocks) {
    const { words, closed } = shapeOf(block)
    if (words > 30 && closed) break
    const isRow = block.found?.type === 'table-row' && out.at(-1)?.at(-1)?.found?.type === 'table-row'
    if ((block.gap === 0 || isRow) && out.length > 0) out.at(-1)?.push(block)
    else out.push([block])
  }
  return out
}

/** `OccupationShipwright` with the blank after the key. */
function unglued(text: string): string {
  return text.replace(/^(\p{Lu}[\p{L} ]{1,28}\p{Ll})(?=\p{Lu})/u, '$1 ')
}

/** `- Birth place: Ostby`: items that all are a key and what it holds, below the name they are about. */
function isFields(blocks: Block[]): boolean {
  const fields = blocks.filter(({ text }) => /^[•*–—-] \p{Lu}[\p{L}\d ]{1,28}\s?:(?:\s|$)/u.test(text))
  return fields.length >= 2 && fields.length >= blocks.length - 1
}
