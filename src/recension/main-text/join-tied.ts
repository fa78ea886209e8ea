import type { StatementId } from '../../sources/witness.ts'
import type { Item, Paragraph, Run } from '../layout.ts'
import { leaning, needs } from './leaning.ts'
import { takesUp } from './takes-up.ts'

interface Host {
  run: Run
  paragraph: Paragraph
}

/** What goes behind a sentence of another guest. */
type Tied = ReadonlyMap<StatementId, readonly Item[]>

/**
 * A run that can't do without what was told before it, where another guest tells that, goes into the run of that guest,
 * behind the sentence: "… a lawyer, John Sand, took her in." and "He had no children." of another witness.
 */
export function joinTied(runs: Run[][]): Run[][] {
  const hosts = new Map<StatementId, Host>()
  for (const run of runs.flat())
    for (const paragraph of run.paragraphs)
      for (const { statement } of paragraph.items) hosts.set(statement.id, { run, paragraph })
  const tied = new Map<StatementId, Item[]>()
  const joined = new Set<Run>()
  for (const run of runs.flat()) {
    const host = run.before === null ? undefined : hosts.get(run.before)
    const [own, second] = run.paragraphs
    if (!host || !own || second || host.run === run || !isProse(own) || !isProse(host.paragraph) || !takesUp(run))
      continue
    const behind = tied.get(run.before as StatementId) ?? []
    tied.set(run.before as StatementId, behind)
    for (const item of own.items) {
      behind.push(item)
      hosts.set(item.statement.id, host)
    }
    joined.add(run)
  }
  const left = runs.map((ofWitness) => ofWitness.filter((run) => !joined.has(run)))
  if (tied.size > 0)
    for (const { paragraphs } of left.flat())
      for (const paragraph of paragraphs) if (isProse(paragraph)) paragraph.items = withTied(paragraph.items, tied)
  return left
}

function isProse({ form, testimony }: Paragraph): boolean {
  return form === 'prose' && !testimony
}

/** The items, each with what goes behind it and behind what leans on it. */
function withTied(items: readonly Item[], tied: Tied): Item[] {
  const all: Item[] = []
  let waiting: Item[] = []
  items.forEach((item, index) => {
    all.push(item)
    for (const one of tied.get(item.statement.id) ?? []) waiting.push(one)
    const next = items[index + 1]
    if (waiting.length === 0 || (next && leansOn(next, item))) return
    for (const one of withTied(waiting, tied)) all.push(one)
    waiting = []
  })
  return all
}

function leansOn(next: Item, before: Item): boolean {
  return leaning(next) !== 'no' || needs(next, before)
}
