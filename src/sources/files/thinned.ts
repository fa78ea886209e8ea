import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { Block, Readable, Run } from '../sheet.ts'
import type { PassageType } from '../witness.ts'

/** No document for readers has so many paragraphs, items and lines; a book of 3,000 pages has fewer. */
const most = 16_000

/** Characters of a block that says little by itself. */
const little = 200

/** Characters of a paragraph that little blocks are joined into. */
const enough = 1_500

/**
 * Joins little neighbours of one kind where a source has tens of thousands of them, and tells it; nothing is left out.
 * Rows of a table and notes stay what they are, unless there are tens of thousands of these alone.
 *
 * A list of a million items `x` becomes paragraphs `x x x …`; a list of ten thousand stays one.
 */
export function thinned(blocks: Block[], file: VFile): Block[] {
  if (blocks.length <= most) return blocks
  const apart = [...ownPlace].filter((type) => blocks.filter(({ markup }) => markup.type === type).length <= most)
  const kept = new Set<PassageType | undefined>(apart)
  const isLike = ({ markup: a }: Block, { markup: b }: Block) =>
    a.type === b.type && a.item === b.item && !kept.has(a.type)
  const groups: Block[][] = []
  let room = 0
  for (const block of blocks) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && room > 0 && block.text.length <= little && isLike(last, block)) group.push(block)
    else {
      groups.push([block])
      room = block.text.length <= little ? enough : 0
    }
    room -= block.text.length + 1
  }
  report(file, 'no-crowded-source', {
    reason: `${blocks.length} paragraphs, items and lines are read as ${groups.length}`,
  })
  return groups.map(joined)
}

/** Blocks that each have a place of their own among the others. */
const ownPlace: ReadonlySet<PassageType> = new Set(['table-row', 'note'])

function joined(group: Block[]): Block {
  const [first, ...rest] = group as [Block, ...Block[]]
  if (rest.length === 0) return first
  return { ...chained(group), gap: first.gap, indent: 0, markup: {} }
}

/** Texts with a blank between them, and the way back to the file. */
function chained(parts: Readable[]): Readable {
  const runs: Run[] = []
  const calls: Readable['calls'] = []
  let length = 0
  let end = 0
  for (const part of parts) {
    const start = part.runs[0]?.start ?? end
    if (length > 0) {
      runs.push({ at: length, length: 1, start: end, width: Math.max(0, start - end) })
      length += 1
    }
    for (const run of part.runs) runs.push({ ...run, at: run.at + length })
    for (const call of part.calls) calls.push({ ...call, from: call.from + length, to: call.to + length })
    length += part.text.length
    const last = part.runs.at(-1)
    end = last ? last.start + last.width : end
  }
  return { text: parts.map(({ text }) => text).join(' '), runs, calls }
}
