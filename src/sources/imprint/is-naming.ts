import { hasVerb } from '../blocks/has-verb.ts'
import { sectionRole } from '../blocks/section-role.ts'
import { shapeOf } from '../blocks/shape.ts'
import type { Block, Sheet } from '../sheet.ts'
import { issueLine } from './issue-line.ts'

/** Whether a line above a text may be its title: no menu, no sentence, not the name of a paper with its number. */
export function isNaming({ text, found, ...block }: Block, { phrases }: Sheet): boolean {
  const { words, startsUpper } = shapeOf({ text, ...block })
  if (found?.type === 'furniture' || found?.type === 'narrative' || words < 2 || words > 20 || !startsUpper)
    return false
  if (/[|<>;@]|[–—-]$|^\(.*\)$/u.test(text) || (/\.$/u.test(text) && /\p{Ll}/u.test(text))) return false
  return (
    issueLine(text) === null &&
    sectionRole(text, phrases) === 'body' &&
    (found?.type === 'heading' || !hasVerb(text, phrases.finite))
  )
}
