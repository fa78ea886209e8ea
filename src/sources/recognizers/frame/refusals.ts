import { report } from '../../../messages/report.ts'
import { phrases } from '../../phrases/index.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/**
 * What a server or a site says in place of a document, whole: `404 Not Found`, a login, a wall of cookies; and the line
 * behind which the rest of a document is missing: `Subscribe to continue reading`. Both are told.
 */
export function refusals(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const refusal = blocks.slice(0, first).find((block) => says('refusal', block))
  if (refusal && isSlight(blocks)) {
    tell(sheet, refusal, 'no-refusal-page')
    return blocks.map((block) => ({ block, type: 'furniture' }))
  }
  const walls = blocks.filter((block) => !block.found && says('wall', block))
  if (walls[0]) tell(sheet, walls[0], 'no-walled-page')
  return walls.map((block) => ({ block, type: 'furniture' }))
}

/** Blocks among which the words stand. */
const first = 8

/** A page without a paragraph that tells of something: nothing long, and no year of an earlier century. */
function isSlight(blocks: Block[]): boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return (
    length <= 1500 && blocks.every(({ text }) => text.length <= 320 && !(text.length > 80 && /\b1\d{3}\b/.test(text)))
  )
}

/** The language of so few words is not known for sure. */
function says(what: 'refusal' | 'wall', { text }: Block): boolean {
  if (text.length > 320) return false
  const line = text.toLowerCase().replaceAll('’', "'")
  return Object.values(phrases).some((words) => words[what].test(line))
}

function tell({ file }: Sheet, { text, runs }: Block, rule: 'no-refusal-page' | 'no-walled-page'): void {
  const start = runs[0]?.start
  const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text
  report(file, rule, { reason: `It says \`${shown}\``, ...(start === undefined ? {} : { where: { start } }) })
}
