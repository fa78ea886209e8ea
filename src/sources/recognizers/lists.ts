import { hasVerb } from '../has-verb.ts'
import { noteNumber } from '../note-number.ts'
import { sectionRole } from '../section-role.ts'
import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'
import type { SectionRole } from '../witness.ts'

/** What stands in a list of works, notes or links, and other lines with a bullet. */
export function lists(sheet: Sheet): Finding[] {
  let role: SectionRole = 'opening'
  let number = 0
  /** A section of notes with marks came before this one. */
  let noted = false
  let labelled = false
  const called = isCalled(sheet)
  const out: Finding[] = []
  for (const block of sheet.blocks) {
    if (block.found?.type === 'heading') {
      role = sectionRole(block.text, sheet.phrases)
      number = 0
      noted ||= labelled
    }
    if (block.found?.type === 'note' && block.found.label) labelled = true
    if (block.found) continue
    const item = shapeOf(block).bullet || block.markup.item === true
    if (role === 'notes' && !called && isEntry(block)) {
      out.push({ block, type: 'work' })
      continue
    }
    if (role === 'notes' && noted && item && noteNumber(block.text) === null && !block.markup.label) {
      out.push({ block, type: 'work' })
      continue
    }
    if (role === 'notes') {
      number += 1
      const label =
        block.markup.label ?? (/^[\^↑]/.test(block.text) ? String(number) : noteNumber(block.text)?.toString())
      labelled ||= label !== undefined
      out.push({ block, type: 'note', ...(label && { label }) })
    }
    if (role === 'notes') continue
    if (role === 'works' && (item || !isProse(block, sheet))) out.push({ block, type: 'work' })
    else if (item || (role === 'links' && !isProse(block, sheet))) out.push({ block, type: 'list-item' })
  }
  return out
}

/** A paragraph that tells of the works instead of listing them. */
function isProse(block: Block, { phrases }: Sheet): boolean {
  const { words, closed } = shapeOf(block)
  return words >= 25 && closed && hasVerb(block.text.slice(0, 600), phrases.finite)
}

/** Some paragraph has a note mark. */
function isCalled({ blocks }: Sheet): boolean {
  return blocks.some(
    ({ text, calls, found }) =>
      found?.type !== 'note' &&
      (calls.some(({ label }) => label !== null) ||
        /\S\[\d{1,3}\]|\p{L}[.!?,;]["'”’»]?\d{1,3}(?=\s|$)|[\p{L}.!?,;"”’»][¹²³]|[.!?"”’»] ?\(\d{1,2}\)|\p{L}{2}[.,]?["”’»]?\*/u.test(
          text,
        )),
  )
}

/** `Wells, C. (1934) The Marsh Charts. Ely: Fen Press.` in a text that refers by author and year. */
function isEntry(block: Block): boolean {
  const { words, year } = shapeOf(block)
  return (
    year &&
    words >= 5 &&
    words <= 80 &&
    noteNumber(block.text) === null &&
    !block.markup.label &&
    /^(?:[•*–—-]\s)?\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}|and |et )/u.test(block.text) &&
    !/^(?:ibid|op\.|voir|see|cf)/i.test(block.text)
  )
}
