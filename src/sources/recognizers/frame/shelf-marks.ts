import { enter } from '../../../enter.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** `HMO 6/1-6 Circular, 1871-1939`, `47 J 5-11 Livres de paie`: letters and numbers under which an archive keeps something. */
const mark = /^(\p{Lu}{2,6}|\d{1,4} \p{Lu}{1,3})[ /]\d{1,4}(?:[/.–-]\d{1,4}){0,4},? (?=[\p{L}"“«])/u

/** `Oil on board, 1930. OMA 1991.20. Lent by Mrs R. Orme.`: what a museum says of a thing, with its accession number. */
const label = /^\p{Lu}[^.!?]{2,100}\.\s(\p{Lu}{2,6})[ .:]\d{4}[./]\d{1,5}(?![\d\p{L}])/u

/** Lists of what an archive keeps, lines that begin with shelf marks of one collection; and the labels below things shown. */
export function shelfMarks({ blocks }: Sheet): Finding[] {
  const isOpen = (block: Block) => !block.found || block.found.by === 'markup'
  const kept = sharing(blocks, (block) => (block.found ? undefined : mark.exec(block.text.slice(0, 60))?.[1]))
  const shown = sharing(blocks, (block) => (isOpen(block) ? label.exec(block.text.slice(0, 160))?.[1] : undefined))
  return [
    ...kept.map((block) => ({ block, type: 'residue' as const })),
    ...shown.map((block) => ({ block, type: 'caption' as const })),
  ]
}

/** Those of which at least two have one collection. */
function sharing(blocks: Block[], collectionOf: (block: Block) => string | undefined): Block[] {
  const collections = new Map<string, Block[]>()
  for (const block of blocks) {
    const collection = collectionOf(block)
    if (collection !== undefined) enter(collections, collection, block)
  }
  return [...collections.values()].filter((same) => same.length >= 2).flat()
}
