import { shapeOf } from '../../blocks/shape.ts'
import { imprintField } from '../../imprint/imprint-keys.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

/** `Title: …`, `First published: …`, `Source: …` at the head of a text in an archive, and the head of a newspaper's page. */
export function headerLines(sheet: Sheet): Finding[] {
  // One who is named as the narrator belongs to the head, one who speaks again and again to a script.
  const told = new Set(sheet.blocks.filter((block) => isTold(block, sheet)))
  const isKeyed = (block: Block) =>
    imprintField(block.text) !== null || (isFront(block, sheet) && (told.size < 2 || !told.has(block)))
  const long = sheet.blocks.findIndex((block) => shapeOf(block).words > 30 && !block.found && !isKeyed(block))
  const head = sheet.blocks.slice(0, Math.min(long < 0 ? sheet.blocks.length : long, 24))
  const lines = head.filter((block) => !block.found && isKeyed(block))
  const keys = lines.reduce((sum, block) => sum + keysIn(block, sheet), 0)
  const isKept = keys >= 2 || sheet.blocks.slice(1, 4).some((block) => isFront(block, sheet))
  const papers = head.slice(0, 2).filter((block) => !block.found && isPaper(block))
  return [...(isKept ? lines : []), ...papers].map((block) => ({ block, type: 'byline' }))
}

/** `THE OSTBY GAZETTE, FRIDAY, JANUARY 30, 1953`, `LA VOIX D'OSTBY          Mardi 6 mai 1951` */
function isPaper({ text }: Block): boolean {
  if (text.length >= 100) return false
  if (named.test(text)) return true
  return !/\p{Ll}/u.test(text) && /^\p{Lu}[^\d]*,\D*\b\d{1,2}\b(?:, |\D*\s)\d{4}\b/u.test(text)
}

/** A name in capitals and a day. */
const named =
  /^\p{Lu}[^\p{Ll}\d,—–]{6,60}\s(?:\p{L}+ )?(?:\d{1,2}(?:st|nd|rd|th|er)? \p{L}{3,9}|\p{L}{3,9} \d{1,2},?) \d{4}$/u

function isTold({ text }: Block, { phrases }: Sheet): boolean {
  return phrases.script.narrator.test(/^[^:]{1,40}(?=:\s)/u.exec(text)?.[0].trim() ?? '')
}

function isFront({ text }: Block, { phrases }: Sheet): boolean {
  return text.length < 1000 && phrases.front.test(text.slice(0, 100).toLowerCase())
}

/** One paragraph may hold several keys, each on a line that was lost: `Written: 1912. Source: …` */
function keysIn({ text }: Block, { phrases }: Sheet): number {
  const parts = text
    .slice(0, 1000)
    .toLowerCase()
    .split(/(?<=[.;)\]”"]) /u)
  return Math.max(1, parts.filter((part) => phrases.front.test(part.slice(0, 100))).length)
}
