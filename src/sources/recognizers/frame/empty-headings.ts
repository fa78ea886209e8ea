import { hasVerb } from '../../blocks/has-verb.ts'
import { sectionRole } from '../../blocks/section-role.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'
import type { SectionRole } from '../../witness.ts'

/** `See also` and `External links` whose links were lost, and stray links that look like headings, above the notes or at the end. */
export function emptyHeadings(sheet: Sheet): Finding[] {
  const rest = sheet.blocks.filter((block) => block.found?.type !== 'furniture')
  const out: Finding[] = []
  let above: SectionRole | 'end' = 'end'
  for (let at = rest.length - 1; at >= 0; at -= 1) {
    const block = rest[at] as Block
    if (block.found?.type !== 'heading') {
      above = 'body'
      continue
    }
    const role = sectionRole(block.text, sheet.phrases)
    const isLost = role === 'links' && rest[at + 1]?.found?.type !== 'list-item'
    const isStray =
      role === 'body' && isTitle(block, sheet) && (above === 'notes' || above === 'links' || above === 'end')
    if (isLost || isStray) out.push({ block, type: 'furniture' })
    else above = role
  }
  return out
}

/** Known by its look alone, and no sentence that lost its stop. */
function isTitle({ found, text }: Block, { phrases }: Sheet): boolean {
  return found?.by === 'headings' && (text.split(' ').length <= 8 || !hasVerb(text, phrases.finite))
}
