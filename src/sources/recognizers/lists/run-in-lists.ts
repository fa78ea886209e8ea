import { sectionRole } from '../../blocks/section-role.ts'
import type { Finding, Sheet } from '../../sheet.ts'

/** `Sources: …` and `WORKS: …`: a list in one paragraph, behind the word that names it. */
export function runInLists(sheet: Sheet): Finding[] {
  return sheet.blocks.flatMap((block): Finding[] => {
    if (block.found) return []
    const start = block.text.slice(0, 60)
    const parted = areParted(block.text)
    const head = (parted ? dashed.exec(start) : null)?.[1] ?? named.exec(start)?.[1]
    if (!head) return []
    const role = sectionRole(head, sheet.phrases)
    const type = role === 'works' || (role === 'notes' && parted) ? 'work' : role === 'notes' ? 'note' : null
    return type ? [{ block, type }] : []
  })
}

const named = /^(\p{L}[\p{L} ]{2,30}?)\s?:\s(?=\S)/u
/** `Works consulted. — Bee (A.), …`, `Sources A. Bee, …` */
const dashed = /^(\p{L}[\p{L} ]{2,30}?)(?:\s?[.:]?\s[—–]\s|\s(?=\p{Lu}))/u

/** Three entries or more, most of them with a year, between raised points or dashes. */
function areParted(text: string): boolean {
  const pieces = text.slice(0, 6000).split(/\s·\s|[.;]\s[—–]\s/u)
  const dated = pieces.filter((piece) => /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(piece))
  return pieces.length > 2 && dated.length * 2 > pieces.length
}
