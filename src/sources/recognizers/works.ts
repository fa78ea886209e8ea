import { sectionRole } from '../section-role.ts'
import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

const paged = /^.{2,140}?(?:\(\d{4}\)\s*)?[:,]\s*\d{1,4}\s?(?:pages|pp\b|p\b(?!\.?\s?m\b))/iu
const dated = /^.{2,160}?\((?:[^()]{0,30}\s)?\d{4}(?:[-–/]\d{2,4})?\)/u
const published =
  /(?:press|publish|éditions?|édité|books|verso|translat|traduit|trad\.|editor|isbn|university|[\p{L}.]+\s?:\s?[\p{Lu}])/iu

/** Entries of lists of works, known by their look: title, year, pages; or title, place, publisher. */
export function works(sheet: Sheet): Finding[] {
  const entries: Finding[] = []
  let notesDepth = 0
  for (const block of sheet.blocks) {
    if (block.found?.type === 'heading') notesDepth = depthOfNotes(block, sheet, notesDepth)
    if (notesDepth === 0 && !block.found && isEntry(block)) entries.push({ block, type: 'work' })
  }
  return entries
}

/** Depth of the heading of the notes that a block stands under; 0 under another. */
function depthOfNotes({ found, text }: Block, { phrases }: Sheet, above: number): number {
  const depth = found?.depth ?? 1
  if (sectionRole(text, phrases) === 'notes') return depth
  return above > 0 && depth > above ? above : 0
}

function isEntry(block: Block): boolean {
  const head = block.text.slice(0, 400)
  const shape = shapeOf(block)
  if (paged.test(head)) return true
  if (!shape.bullet && !block.markup.item) return false
  return shape.words <= 80 && (dated.test(head) || shape.year) && published.test(head)
}
