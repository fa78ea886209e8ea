import { headingName } from '../../blocks/heading-name.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

interface Head {
  at: number
  block: Block
  label: string
  /** How it is numbered: heads of one run are numbered alike. */
  style: 'bracket' | 'named' | 'number' | 'letter'
}

/** `(3) Whose words follow, and from where`: numbered introductions, each with paragraphs below it. */
export function extractHeads(sheet: Sheet): Finding[] {
  const heads = sheet.blocks.flatMap((block, at) => headAt(block, at, sheet))
  return countingRuns(heads)
    .filter((run) => areHeads(run, sheet))
    .flatMap((run) => run.map(({ block, label }) => ({ block, type: 'extract-head' as const, label })))
}

function headAt(block: Block, at: number, { phrases }: Sheet): Head[] {
  if ((block.found && block.found.type !== 'heading') || shapeOf(block).words > 90) return []
  const line = block.text.slice(0, 60).toLowerCase()
  const bracket = /^\((\d{1,3})\)\s+\S/.exec(line)?.[1]
  if (bracket) return [{ at, block, label: bracket, style: 'bracket' }]
  const named = phrases.extract.exec(line)?.[1]
  if (named) return [{ at, block, label: named, style: 'named' }]
  const bare = block.found ? null : /^(?:(\d{1,2})|([A-Z]))[.)]\s+["“«]?\p{Lu}/u.exec(block.text.slice(0, 60))
  const label = bare?.[1] ?? bare?.[2]
  return label ? [{ at, block, label, style: bare?.[1] ? 'number' : 'letter' }] : []
}

function countingRuns(heads: Head[]): Head[][] {
  const out: Head[][] = []
  for (const head of heads) {
    const run = out.at(-1)
    const last = run?.at(-1)
    if (run && last && last.style === head.style && rankOf(head) === rankOf(last) + 1) run.push(head)
    else out.push([head])
  }
  return out
}

/** `2` is 2, and `B` is. */
function rankOf({ label }: Head): number {
  return /^\d/.test(label) ? Number(label) : label.toLowerCase().charCodeAt(0) - 96
}

function areHeads(run: Head[], sheet: Sheet): boolean {
  const { blocks, phrases } = sheet
  const first = run[0] as Head
  const bare = first.style === 'number' || first.style === 'letter'
  const above = blocks.slice(Math.max(0, first.at - 8), first.at).filter(({ found }) => found?.type !== 'furniture')
  const announced = above
    .slice(-2)
    .some((block) => phrases.headings.extracts.test(headingName(block.text).toLowerCase()))
  if (announced && !bare) return true
  if (run.length < (bare && !announced ? 3 : 2)) return false
  const followed = run.filter(({ at }) => isText(blocks[at + 1], run))
  if (!bare) return followed.length * 2 > run.length
  return followed.length === run.length && rankOf(first) === 1 && introduce(run, sheet)
}

function isText(next: Block | undefined, heads: Head[]): boolean {
  const isFree = next !== undefined && !heads.some(({ block }) => block === next)
  return isFree && (!next.found || next.found.type === 'block-quotation') && shapeOf(next).words >= 12
}

/** Most heads that are only numbered say whose words follow, or from where, and are shorter than these. */
function introduce(run: Head[], { blocks, phrases }: Sheet): boolean {
  const cued = run.filter(({ block }) => phrases.extractCue.test(block.text.toLowerCase()))
  const shorter = run.filter(({ at, block }) => block.text.length < (blocks[at + 1]?.text.length ?? 0) * 1.5)
  return cued.length * 3 >= run.length * 2 && shorter.length * 3 >= run.length * 2
}
