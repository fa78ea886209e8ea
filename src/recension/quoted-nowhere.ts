import type { Quotation, StatementId, Witness } from '../sources/witness.ts'
import type { Item, Standing } from './layout.ts'
import { wordRuns } from './word-runs.ts'

/** Quotations of fewer words are turns of phrase. */
const SHORTEST = 4
/** Words by which a stretch of a quotation is known again. */
const RUN = 4
/** Share of the words of a quotation that must stand in the text in such stretches. */
const MOST = 0.9

/**
 * The statements told by others whose quotation no printed statement has: only they give its words.
 *
 * `She wrote: “I burned the harmonium.”` told by `She burned her harmonium.` is one of them.
 */
export function quotedNowhere(
  witnesses: Witness[],
  items: ReadonlyMap<StatementId, Item>,
  standing: (id: StatementId) => Standing,
): StatementId[] {
  const isTold = (id: StatementId) => standing(id).type === 'told'
  const quotations = witnesses.flatMap((witness) => witness.quotations)
  const hidden = quotations.filter(
    ({ form, statements, text }) => form !== 'extract' && statements.some(isTold) && wordsOf(text).length >= SHORTEST,
  )
  if (hidden.length === 0) return []
  const printed = printedRuns(quotations, hidden, items, standing)
  return hidden.flatMap(({ text, statements }) => {
    const words = wordsOf(text)
    return given(words, printed) >= MOST * words.length ? [] : statements.filter(isTold)
  })
}

/** How many of some words stand in a stretch that is printed. */
function given(words: string[], printed: ReadonlySet<string>): number {
  const there = new Set<number>()
  wordRuns(words, RUN).forEach((run, at) => {
    if (printed.has(run)) for (let word = at; word < at + RUN; word++) there.add(word)
  })
  return there.size
}

/** The runs of the printed statements that quote, and of those that tell what hidden ones quote. */
function printedRuns(
  quotations: Quotation[],
  hidden: Quotation[],
  items: ReadonlyMap<StatementId, Item>,
  standing: (id: StatementId) => Standing,
): Set<string> {
  const lemmas = hidden.flatMap(({ statements }) =>
    statements.flatMap((id) => {
      const stands = standing(id)
      return stands.type === 'told' ? [stands.lemma, stands.beside] : []
    }),
  )
  const quoting = quotations.flatMap(({ statements }) => statements)
  const shown = new Set([...quoting, ...lemmas].filter((id) => standing(id).type === 'printed'))
  return new Set([...shown].flatMap((id) => wordRuns(wordsOf(items.get(id)?.statement.text ?? ''), RUN)))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
