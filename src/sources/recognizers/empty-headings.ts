import { headingName } from '../heading-name.ts'
import type { Finding, Sheet } from '../sheet.ts'

/** `See also` and `External links` whose links were lost. */
export function emptyHeadings(sheet: Sheet): Finding[] {
  const rest = sheet.blocks.filter((block) => block.found?.type !== 'furniture')
  return rest.flatMap((block, at) => {
    if (block.found?.type !== 'heading' || !sheet.phrases.headings.links.test(headingName(block.text).toLowerCase()))
      return []
    const below = rest[at + 1]
    return below?.found?.type === 'list-item' ? [] : [{ block, type: 'furniture' as const }]
  })
}
