import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

const numbered = /^(?:\((\d{1,3})\)|\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3}))\s*["“«'‘]?[\p{L}\d]/u
const head =
  /^(?:\[(?:footnote |note )?(\p{L}|\*{1,3})\s*[\]:]|\((\p{L}|\*{1,3}|†)\)\s|(\*{1,3}|[†‡]{1,3}|[§¶‖])\s?)\s*["“«'‘(]?[\p{L}\d]/iu

const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Notes at the foot of a page or chapter with a star, a dagger, a letter or a figure in brackets, each called in the text above it. */
export function footNotes({ blocks }: Sheet): Finding[] {
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
  const start = block.text.slice(0, 40)
  const match = head.exec(start) ?? (shapeOf(block).words <= 60 ? numbered.exec(start) : null)
  return plainFigures(match?.[1] ?? match?.[2] ?? match?.[3])
}

/** `²` is 2. */
function plainFigures(label: string | undefined): string | undefined {
  return label?.replace(/[¹²³⁰⁴-⁹]/gu, (figure) => String(figures.indexOf(figure)))
}

/** `word.*`, `said† he`, `light.[A]`, `light.(a)` */
function marksIn({ text, calls }: Block): string[] {
  const found = text.matchAll(
    /(?<=[\p{L}\p{N}.,;:!?…)\]"'”’»])\s?(?:(\*{1,3}|[†‡]{1,3}|[§¶‖])(?=$|[\s—–,.;:)\]"'”’»])|\[(\p{L}|\*{1,3})\](?!\p{L})|\((\p{L}|\*{1,3}|†)\)(?=$|[\s.,;])|\((\d{1,3})\)(?=$|[\s.,;])|\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3}))/gu,
  )
  return [
    ...[...found].map((match) => plainFigures(match.slice(1).find((sign) => sign !== undefined)) as string),
    ...calls.flatMap(({ label }) => (label && !/\d/.test(label) ? [label] : [])),
  ]
}
