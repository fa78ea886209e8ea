import { noteNumber } from '../../blocks/note-number.ts'
import { sectionRole } from '../../blocks/section-role.ts'
import { shapeOf } from '../../blocks/shape.ts'
import type { Block, Finding, Sheet } from '../../sheet.ts'

interface Candidate {
  at: number
  block: Block
  number: number
}

/** Runs of numbered references: `1. Author, Title, p. 3`, `[2] Ibid.` */
export function endnotes(sheet: Sheet): Finding[] {
  const out: Finding[] = []
  const called = firstCall(sheet.blocks)
  let last = 0
  for (const run of runs(sheet.blocks)) {
    if (!areNotes(run, last, called, sheet)) continue
    last = run.at(-1)?.number ?? last
    for (const [i, { at, block, number }] of run.entries()) {
      out.push({ block, type: 'note', label: String(number) })
      const stop = run[i + 1]?.at ?? at + 1
      for (const more of sheet.blocks.slice(at + 1, stop)) {
        if (!more.found) out.push({ block: more, type: 'note', label: String(number) })
      }
    }
  }
  return out
}

/** Numbered lines that count up; between two of them stands at most one other. */
function runs(blocks: Block[]): Candidate[][] {
  const out: Candidate[][] = []
  blocks.forEach((block, at) => {
    if (block.found) return
    const number = noteNumber(block.text)
    if (number === null) return
    const run = out.at(-1)
    const last = run?.at(-1)
    if (run && last && number === last.number + 1 && at - last.at <= 2) run.push({ at, block, number })
    else out.push([{ at, block, number }])
  })
  return out
}

/** Under a heading that says so; or most of them read like references and few are followed by paragraphs of their own. */
function areNotes(run: Candidate[], last: number, called: number, sheet: Sheet): boolean {
  const first = run[0] as Candidate
  const above = sheet.blocks
    .slice(Math.max(0, first.at - 4), first.at)
    .findLast(({ found }) => found?.type !== 'furniture')
  if (above && sectionRole(above.text, sheet.phrases) === 'notes') return true
  // Notes at the foot of each chapter may be counted through the book.
  if (run.length < 2 || (first.number !== 1 && first.number !== last + 1)) return false
  const texts = run.map(({ block }) => block.text.slice(0, 600).toLowerCase())
  const cues = texts.filter((text) => sheet.phrases.reference.test(text)).length
  const years = texts.filter((text) => /(?<!\d)1[5-9]\d\d|20\d\d(?!\d)/.test(text)).length
  const long = run.filter(({ block }) => shapeOf(block).words > 60).length
  const likely = cues * 2 >= run.length || (called < first.at && (cues + years) * 3 >= run.length)
  return likely && long * 3 <= run.length
}

/** Where the first mark of a note 1 stands. */
function firstCall(blocks: Block[]): number {
  const at = blocks.findIndex(
    ({ text, calls }) => calls.some(({ label }) => label === '1') || /\[1\]|[.!?,;”"’»]1(?=\s|$)|¹/.test(text),
  )
  return at < 0 ? blocks.length : at
}
