import type { Block, Finding, Sheet } from '../../sheet.ts'

const numbered = /^[•·▪◦‣●○*–—-]\s+(\d{1,3})\s+\S/u
const fewest = 3

/** Notes that a page shows beside the paragraphs they belong to, each behind a bullet: `• 4 Voss, op. cit., p. 12`. */
export function marginNotes({ blocks }: Sheet): Finding[] {
  const noted = blocks.flatMap((block): Array<[Block, string]> => {
    const label = block.found ? undefined : numbered.exec(block.text.slice(0, 20))?.[1]
    return label === undefined ? [] : [[block, label]]
  })
  const counting = noted.every(([, label], at) => at === 0 || Number(label) === Number(noted[at - 1]?.[1]) + 1)
  if (noted.length < fewest || !counting) return []
  return noted.map(([block, label]) => ({ block, type: 'note', label }))
}
