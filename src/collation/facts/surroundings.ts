import type { Told } from '../disagreements/ground.ts'
import type { Fact, Surroundings } from './fact.ts'
import { type ToldWord, toldWords } from './told-words.ts'

/** How much words count in the clause of a fact, elsewhere in its sentence, and in the sentence before that it goes on or follows. */
const nearness = { clause: 1, head: 0.9, sentence: 0.6, goesOn: 0.5, before: 0.3 }

/** A sentence that begins so goes on about what the one before told. */
const goesOn =
  /^(?:it|its|this|these|that|those|they|their|there|here|elle|elles|il|ils|ce|cet|cette|ces|celui-ci|celle-ci|leur|leurs|y|on)(?!\p{L})/iu

/** The statements on either side in the same paragraph or list. */
export interface Neighbours {
  before: Told | undefined
  after: Told | undefined
}

/** The words told around a fact, each with how near it stands. */
export function surroundingsOf({ told, at, end, bare, turns = [] }: Fact, { before, after }: Neighbours): Surroundings {
  const words: Surroundings['words'] = []
  const near = new Map<string, number>()
  const own = new Map<string, boolean>()
  const take = (word: ToldWord, weight: number) => {
    words.push({ word, near: weight })
    for (const key of [word.stem, ...word.aspects]) {
      if (key !== '' && weight > (near.get(key) ?? 0)) near.set(key, weight)
      if (key !== '' && weight === nearness.clause) own.set(key, word.named && (own.get(key) ?? true))
    }
  }
  for (const turn of turns) take({ at, end, text: '', stem: `!${turn}`, aspects: [], named: false }, nearness.clause)
  const [from, to] = clauseAround(told, at, end)
  const head = headOf(told, at)
  for (const word of toldWords(told)) {
    if (bare && word.at >= at && word.end <= end) continue
    const inside = word.at >= from && word.end <= to
    take(word, inside ? nearness.clause : word.end <= head ? nearness.head : nearness.sentence)
  }
  if (after && words.length === 0) for (const word of toldWords(after)) take(word, nearness.clause)
  if (before) {
    const weight = goesOn.test(told.statement.text) ? nearness.goesOn : nearness.before
    for (const word of toldWords(before)) take(word, weight)
  }
  return { words, near, own }
}

/** Where the words end of what the sentence is about, if no stronger stop than a comma parts them from the fact. */
function headOf({ statement }: Told, at: number): number {
  const [first] = statement.clauses ?? []
  return first && first.end <= at && !/[;:]/u.test(statement.text.slice(first.at, at)) ? first.end : 0
}

/** What stands after a date that heads an entry: `1921. Laid up`. */
const heads = /^ ?[.:;–—-]/u

/** `it was on the fifth of May`: of what the clause before tells. */
const pointsBack = /^(?:it|that|this) (?:was|happened)(?!\p{L})|^(?:c['’]était|ce fut|c['’]est)(?!\p{L})/iu

/** `near Leith, where he taught`. */
const tellsThere = /^(?:where|when|où)(?!\p{L})/iu

/** The clause with those beside it that have no finite verb; with both neighbours where it tells next to nothing: `it was the fifth of May`. */
function clauseAround(told: Told, at: number, end: number): [number, number] {
  const { statement } = told
  if (/^\W*$/u.test(statement.text.slice(0, at)) && heads.test(statement.text.slice(end)))
    return [0, statement.text.length]
  const clauses = statement.clauses ?? []
  const here = clauses.findIndex((clause) => clause.at <= at && at < clause.end)
  if (here < 0) return [Math.max(0, at - 60), end + 60]
  let [first, last] = [here, here]
  const goesWith = (index: number) => clauses[index]?.verb !== 'finite'
  const begins = (index: number, words: RegExp) =>
    words.test(statement.text.slice(clauses[index]?.at, clauses[index]?.end))
  if (here > 0 && begins(here, pointsBack)) first--
  if (begins(here + 1, tellsThere)) last++
  while (first > 0 && (goesWith(first) || goesWith(first - 1)) && here - first < 2) first--
  while (last + 1 < clauses.length && (goesWith(last + 1) || goesWith(here)) && last - here < 2) last++
  const [from, to] = [clauses[first]?.at ?? at, clauses[last]?.end ?? end]
  if (toldWords(told).filter((word) => word.at >= from && word.end <= to).length > 1) return [from, to]
  return [clauses[first - 1]?.at ?? from, clauses[last + 1]?.end ?? to]
}
