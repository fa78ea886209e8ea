import { enter } from '../../../enter.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** `HMO 6/1-6 Circular, 1871-1939`, `47 J 5-11 Livres de paie`: letters and numbers under which an archive keeps something. */
const mark = /^(\p{Lu}{2,6}|\d{1,4} \p{Lu}{1,3})[ /]\d{1,4}(?:[/.–-]\d{1,4}){0,4},? (?=[\p{L}"“«])/u

/** Lists of what an archive keeps: lines that begin with shelf marks of one collection. */
export function shelfMarks({ blocks }: Sheet): Finding[] {
  const collections = new Map<string, Block[]>()
  for (const block of blocks) {
    const collection = block.found ? undefined : mark.exec(block.text.slice(0, 60))?.[1]
    if (collection) enter(collections, collection, block)
  }
  return [...collections.values()]
    .filter((kept) => kept.length >= 2)
    .flat()
    .map((block) => ({ block, type: 'residue' as const }))
}
