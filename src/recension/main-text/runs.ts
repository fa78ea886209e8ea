import { announces } from '../../announces.ts'
import type { Passage, StatementId, Witness } from '../../sources/witness.ts'
import type { Bound, Run, Standing } from '../layout.ts'
import { bindsBack, extend, leavesTime, opened } from './open-run.ts'
import { streamsOf } from './streams.ts'
import { wholeSections } from './whole-sections.ts'

/** What another witness adds, as the runs of sentences that stood together in it. */
export function runsOf(witness: Witness, standing: (id: StatementId) => Standing, bound: Bound): Run[] {
  const streams = streamsOf(witness)
  const prose = witness.passages.filter((passage) => streams(passage) === 'life')
  const together = wholeSections(prose, standing)
  const runs: Run[] = []
  let told: { lemma: StatementId; passage: Passage } | null = null
  let open: Run | null = null
  let waiting: Run[] = []
  const close = () => {
    if (open) waiting.push(open)
    open = null
  }
  prose.forEach((passage, index) => {
    for (const statement of passage.statements) {
      const stands = standing(statement.id)
      if (stands.type === 'printed') {
        if (open && leavesTime(open, { statement, passage, witness })) {
          close()
          // What was told before is told before the first part.
          open = { ...opened(witness, passage, told, together), beforeNear: false }
        }
        open ??= opened(witness, passage, told, together)
        if (stands.beside) open.bound.push({ lemma: stands.beside, confidence: 1, opens: open.paragraphs.length === 0 })
        extend(open, { statement, passage, witness }, bound)
        continue
      }
      close()
      if (stands.type !== 'told') continue
      for (const run of waiting) {
        run.after = stands.lemma
        run.afterNear = run.paragraphs.at(-1)?.items.at(-1)?.passage === passage
      }
      for (const run of waiting) runs.push(run)
      waiting = []
      told = { lemma: stands.until ?? stands.lemma, passage }
    }
    // A block quotation belongs to the sentence that introduces it, and so does what takes it up in the same time.
    const next = prose[index + 1]
    const motto = passage.type === 'epigraph' || prose[index - 1]?.type === 'epigraph'
    if ((!bindsBack(next, witness) && !listsOn(passage, next)) || (motto && next?.type === 'narrative')) close()
  })
  close()
  return [...runs, ...waiting]
}

/** Whether an entry without a date goes on with a list, or stands below the words that announce it. */
function listsOn({ type, text, section }: Passage, next: Passage | undefined): boolean {
  if (next?.type !== 'list-item' || next.section !== section) return false
  const isDated = next.statements.some(({ time }) => time?.basis === 'stated')
  return !isDated && (type === 'list-item' || announces(text))
}
