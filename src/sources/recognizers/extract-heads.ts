import { headingName } from '../heading-name.ts'
import { shapeOf } from '../shape.ts'
import type { Block, Finding, Sheet } from '../sheet.ts'

interface Head {
  at: number
  block: Block
  label: string
}

/** `(3) Whose words follow, and from where`: numbered introductions, each with paragraphs below it. */
export function extractHeads(sheet: Sheet): Finding[] {
  const heads = sheet.blocks.flatMap((block, at) => headAt(block, at, sheet))
  return countingRuns(heads)
    .filter((run) => areHeads(run, sheet))
    .flatMap((run) => run.map(({ block, label }) => ({ block, type: 'extract-head' as const, label })))
}

function headAt(block: Block, at: number, { phrases }: Sheet): Head[] {
  if (block.found || shapeOf(block).words > 90) return []
  const line = block.text.slice(0, 60).toLowerCase()
  const label = /^\((\d{1,3})\)\s+\S/.exec(line)?.[1] ?? phrases.extract.exec(line)?.[1]
  return label ? [{ at, block, label }] : []
}

function countingRuns(heads: Head[]): Head[][] {
  const out: Head[][] = []
  for (const head of heads) {
    const run = out.at(-1)
    if (run && Number(head.label) === Number(run.at(-1)?.label) + 1) run.push(head)
    else out.push([head])
  }
  return out
}

function areHeads(run: Head[], { blocks, phrases }: Sheet): boolean {
  const first = run[0] as Head
  const above = blocks.slice(Math.max(0, first.at - 2), first.at)
  const announced = above.some((block) => phrases.headings.extracts.test(headingName(block.text).toLowerCase()))
  if (announced) return true
  if (run.length < 2) return false
  const followed = run.filter(({ at }) => {
    const next = blocks[at + 1]
    return next && !next.found && shapeOf(next).words >= 12
  })
  return followed.length * 2 > run.length
}
