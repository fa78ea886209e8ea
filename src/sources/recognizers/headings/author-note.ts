import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'
import type { PassageType } from '../../witness.ts'

const unread = new Set<PassageType>(['byline', 'furniture'])

/** `About Jane Doe` near the end, with what it says of her; or a last paragraph that introduces the writer. */
export function authorNote(sheet: Sheet): Finding[] {
  const { blocks } = sheet
  const out: Finding[] = []
  const start = Math.floor(blocks.length * 0.5)
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at] as Block
    if (!isHead(block, sheet)) continue
    out.push({ block, type: 'author-note' })
    for (const next of blocks.slice(at + 1)) {
      const type = next.found?.type
      if ((type && type !== 'narrative') || shapeOf(next).words < 8) break
      out.push({ block: next, type: 'author-note' })
    }
    return out
  }
  const last = blocks
    .slice(start)
    .filter((block) => !block.found && shapeOf(block).words >= 8)
    .slice(-4)
    .find((block) => introducesWriter(block, sheet))
  if (last) out.push({ block: last, type: 'author-note' })
  return out
}

function isHead(block: Block, { phrases }: Sheet): boolean {
  const { words } = shapeOf(block)
  if (block.found && block.found.type !== 'heading') return false
  if (words > 8 || /[.,;]$/.test(block.text)) return false
  const line = block.text.toLowerCase().replace(/[:]$/, '').trim()
  return phrases.headings.author.test(line) || phrases.writer.about.test(block.text)
}

/** A name that nowhere else occurs, in the present tense, at the very end. */
function introducesWriter(block: Block, sheet: Sheet): boolean {
  const name =
    /^(?:Dr\.? |Professor |Prof\. )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:,[^,.]{3,80},)? \p{Ll}/u.exec(
      block.text,
    )?.[1]
  if (!name || !sheet.phrases.authorCue.test(block.text.slice(0, 400).toLowerCase())) return false
  const family = name.split(' ').at(-1) as string
  return sheet.blocks.every(
    (other) => other === block || unread.has(other.found?.type ?? 'narrative') || !other.text.includes(family),
  )
}
