import type { StatementId } from '../../sources/witness.ts'
import type { Item, Paragraph, Run } from '../layout.ts'
import { leaning, needs } from './leaning.ts'
import { takesUp } from './takes-up.ts'

interface Host {
  run: Run
  paragraph: Paragraph
}

/**
 * A run that can't do without what was told before it, where another guest tells that, goes into the run of that guest,
 * behind the sentence: "… a lawyer, John Sand, took her in." and "He had no children." of another witness.
 */
export function joinTied(runs: Run[][]): Run[][] {
  const hosts = new Map<StatementId, Host>()
  for (const run of runs.flat())
    for (const paragraph of run.paragraphs)
      for (const { statement } of paragraph.items) hosts.set(statement.id, { run, paragraph })
  const joined = new Set<Run>()
  for (const run of runs.flat()) {
    const host = run.before === null ? undefined : hosts.get(run.before)
    const [own, second] = run.paragraphs
    if (!host || !own || second || host.run === run || !isProse(own) || !isProse(host.paragraph) || !takesUp(run))
      continue
    host.paragraph.items.splice(placeBehind(host.paragraph, run.before), 0, ...own.items)
    for (const { statement } of own.items) hosts.set(statement.id, host)
    joined.add(run)
  }
  return runs.map((ofWitness) => ofWitness.filter((run) => !joined.has(run)))
}

function isProse({ form, testimony }: Paragraph): boolean {
  return form === 'prose' && !testimony
}

/** Behind a sentence and what leans on it. */
function placeBehind({ items }: Paragraph, told: StatementId | null): number {
  let at = items.findIndex(({ statement }) => statement.id === told) + 1
  while (at < items.length && leansOn(items[at] as Item, items[at - 1] as Item)) at++
  return at
}

function leansOn(next: Item, before: Item): boolean {
  return leaning(next) !== 'no' || needs(next, before)
}
