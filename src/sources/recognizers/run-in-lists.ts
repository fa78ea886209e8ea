import { sectionRole } from '../section-role.ts'
import type { Finding, Sheet } from '../sheet.ts'

/** `Sources: …` and `WORKS: …`: a list in one paragraph, behind the word that names it. */
export function runInLists(sheet: Sheet): Finding[] {
  return sheet.blocks.flatMap((block): Finding[] => {
    const head = block.found ? undefined : /^(\p{L}[\p{L} ]{2,30}?)\s?:\s(?=\S)/u.exec(block.text.slice(0, 40))?.[1]
    if (!head) return []
    const role = sectionRole(head, sheet.phrases)
    const type = role === 'notes' ? 'note' : role === 'works' ? 'work' : null
    return type ? [{ block, type }] : []
  })
}
