import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

const head =
  /^(?:\[(?:footnote |note )?(\p{L}|\*{1,3})\s*[\]:]|\((\p{L}|\*{1,3}|†)\)\s|(\*{1,3}|[†‡]{1,3}|[§¶‖])\s?)\s*["“«'‘(]?[\p{L}\d]/iu

/** Notes at the foot of a page or chapter with a star, a dagger or a letter, each called in the text above it. */
export function symbolNotes({ blocks }: Sheet): Finding[] {
  const out: Finding[] = []
  /** Marks seen since the last note of that sign. */
  const open = new Map<string, number>()
  for (const block of blocks) {
    const label = block.found && block.found.type !== 'list-item' ? undefined : labelOf(block)
    const calls = label === undefined ? 0 : (open.get(label) ?? 0)
    if (label !== undefined && calls > 0) {
      out.push({ block, type: 'note', label })
      open.set(label, calls - 1)
    } else for (const sign of marksIn(block)) open.set(sign, (open.get(sign) ?? 0) + 1)
  }
  return out
}

function labelOf(block: Block): string | undefined {
  if (shapeOf(block).words > 150) return undefined
  const match = head.exec(block.text.slice(0, 40))
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

/** `word.*`, `said† he`, `light.[A]`, `light.(a)` */
function marksIn({ text, calls }: Block): string[] {
  const found = text.matchAll(
    /(?<=[\p{L}\p{N}.,;:!?…)\]"'”’»])\s?(?:(\*{1,3}|[†‡]{1,3}|[§¶‖])(?=$|[\s—–,.;:)\]"'”’»])|\[(\p{L}|\*{1,3})\](?!\p{L})|\((\p{L}|\*{1,3}|†)\)(?=$|[\s.,;]))/gu,
  )
  return [
    ...[...found].map((match) => (match[1] ?? match[2] ?? match[3]) as string),
    ...calls.flatMap(({ label }) => (label && !/\d/.test(label) ? [label] : [])),
  ]
}
