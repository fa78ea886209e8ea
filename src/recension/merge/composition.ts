import type { BlockKey } from '../recension.ts'
import type { Matchable } from './match.ts'
import type { SourceText } from './splice.ts'
import { type Unit, unitsOf } from './units.ts'

/** Blocks written out as one file, and which unit of it belongs to which block. */
export interface Composition {
  source: SourceText
  units: ComposedUnit[]
}

export interface ComposedUnit extends Matchable {
  key: BlockKey
  /** Index among the units of its block. */
  part: number
  /** Offset in the text of its block. */
  at: number
}

/**
 * Writes blocks out as a manuscript: a blank line between two, none between note definitions.
 *
 * `# A` and `Text.` give `# A\n\nText.\n`.
 */
export function composition(blocks: Array<{ key: BlockKey; markdown: string }>): Composition {
  const starts: number[] = []
  const out: string[] = []
  let length = 0
  let wasDefinition = false
  for (const { markdown } of blocks) {
    const isDefinition = /^\[\^[^\]\s]{1,200}\]:/.test(markdown)
    const gap = out.length === 0 ? '' : wasDefinition && isDefinition ? '\n' : '\n\n'
    starts.push(length + gap.length)
    out.push(gap, markdown)
    length += gap.length + markdown.length
    wasDefinition = isDefinition
  }
  const text = out.length === 0 ? '' : `${out.join('')}\n`
  const source = { text, units: unitsOf(text) }
  return { source, units: keyed(source, blocks, starts) }
}

/** What two units must share to be the same text: their words, whatever the line breaks. */
export function matchable(source: SourceText, unit: Unit): Matchable {
  const plain = plainOf(source.text.slice(unit.start, unit.end), unit.kind)
  return unit.label === undefined ? { kind: unit.kind, plain } : { kind: unit.kind, plain, label: unit.label }
}

function keyed(source: SourceText, blocks: Array<{ key: BlockKey }>, starts: number[]): ComposedUnit[] {
  let block = 0
  let part = 0
  return source.units.map((unit) => {
    while (block + 1 < starts.length && (starts[block + 1] ?? 0) <= unit.start) {
      block += 1
      part = 0
    }
    part += 1
    const at = unit.start - (starts[block] ?? 0)
    return { ...matchable(source, unit), key: blocks[block]?.key as BlockKey, part: part - 1, at }
  })
}

/** A break after two spaces is meant; any other is where an editor wraps its lines. */
function plainOf(text: string, kind: Unit['kind']): string {
  const lines = text.replaceAll('\r\n', '\n')
  if (/^ {0,3}(?:```|~~~)/.test(lines)) return lines
  if (kind === 'row') return lines.replace(/[ \t]+/g, ' ').replace(/-{2,}/g, '--')
  return lines.replace(/(?<! {2})\n[ \t]*/g, ' ')
}
