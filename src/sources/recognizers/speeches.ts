import type { Block, Finding, Sheet } from '../sheet.ts'

const spoken = /^(\p{Lu}[\p{L}.’'-]{0,20}(?: \p{L}[\p{L}.’'-]{0,20}){0,3}?)\s?(?:\([^()]{1,60}\)\s?)?:\s+\S/u
const played = /^(\p{Lu}[\p{Lu}’'-]{1,20}(?: \p{Lu}[\p{Lu}’'-]{0,20}){0,2})\s?(?:\([^()]{1,60}\)\s?)?[.—–-]+\s*\S/u

/** What is said in turns, each with the speaker before it, in interviews and plays: `Q: When did you begin?` */
export function speeches(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const labels = blocks.map((block) => (block.found ? undefined : labelOf(block, sheet)))
  const counts = new Map<string, number>()
  for (const label of labels) if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  const speakers = new Set([...counts].filter(([, count]) => count >= 2).map(([label]) => label))
  const turns = labels.flatMap((label, at) => (label ? [at] : []))
  if (speakers.size < 2 || turns.length < 5) return []
  const first = turns[0] as number
  const last = turns.at(-1) as number
  return blocks
    .slice(first, last + 1)
    .filter((block) => !block.found)
    .map((block) => ({ block, type: 'block-quotation' }))
}

function labelOf({ text }: Block, { phrases }: Sheet): string | undefined {
  const head = text.slice(0, 120)
  const label = (spoken.exec(head) ?? played.exec(head))?.[1]
  return label && !phrases.front.test(head.toLowerCase()) && !phrases.infobox.test(head.toLowerCase())
    ? label
    : undefined
}
