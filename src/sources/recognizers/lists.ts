import { headingName } from '../heading-name.ts'
import { shapeOf } from '../shape.ts'
import type { Finding, Sheet } from '../sheet.ts'

/** What stands in a list of works or links, and other lines with a bullet. */
export function lists(sheet: Sheet): Finding[] {
  let role: 'works' | 'links' | 'notes' | null = null
  const out: Finding[] = []
  for (const block of sheet.blocks) {
    if (block.found?.type === 'heading') {
      role = roleOf(block.text, sheet)
      continue
    }
    if (block.found) continue
    const item = shapeOf(block).bullet || block.markup.item === true
    if (role === 'works') out.push({ block, type: 'work' })
    else if (role === 'notes') out.push({ block, type: 'note' })
    else if (item || role === 'links') out.push({ block, type: 'list-item' })
  }
  return out
}

function roleOf(text: string, { phrases }: Sheet): 'works' | 'links' | 'notes' | null {
  const name = headingName(text).toLowerCase()
  if (phrases.headings.notes.test(name)) return 'notes'
  if (phrases.headings.links.test(name)) return 'links'
  return phrases.headings.works.test(name) ? 'works' : null
}
