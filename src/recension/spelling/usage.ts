import type { PassageType, Siglum, Statement, Witness } from '../../sources/witness.ts'
import { formOf, type Lexis } from './lexis.ts'
import type { Word } from './words-of.ts'

/** Where and how the witnesses use a form. */
export interface Usage {
  occurrences: Occurrence[]
  /** The words around it, two on each side, with the witnesses that have it there; a reprint adds none. */
  contexts: Map<string, Siglum[]>
  sigla: Set<Siglum>
  /** Names that stand beside it. */
  companions: Set<string>
}

export interface Occurrence {
  witness: Witness
  statement: Statement
  passageType: PassageType
  word: Word
  sort: 'word' | 'name' | 'opening'
  context: string
  /** Of the statement, and which of them it is. */
  words: Word[]
  index: number
}

/** Gathers how the witnesses use the forms that are wanted. */
export function usages(lexis: Lexis, wanted: ReadonlySet<string>): Map<string, Usage> {
  const usages = new Map<string, Usage>()
  for (const { witness, passageType, statement, words } of lexis.statements) {
    words.forEach((word, index) => {
      const found = word.isPlain ? formOf(word, lexis) : null
      if (found === null || !wanted.has(found.form)) return
      const context = contextOf(words, index)
      const occurrence = { witness, statement, passageType, word, sort: found.sort, context, words, index }
      note(usages, found.form, occurrence, words.slice(Math.max(0, index - 1), index + 2))
    })
  }
  return usages
}

const MOST_PLACES = 500

function note(usages: Map<string, Usage>, form: string, occurrence: Occurrence, beside: Word[]): void {
  const usage: Usage = usages.get(form) ?? {
    occurrences: [],
    contexts: new Map(),
    sigla: new Set(),
    companions: new Set(),
  }
  usages.set(form, usage)
  if (usage.occurrences.length >= MOST_PLACES) return
  const { siglum } = occurrence.witness
  usage.occurrences.push(occurrence)
  usage.sigla.add(siglum)
  const sigla = usage.contexts.get(occurrence.context) ?? []
  if (!sigla.includes(siglum)) usage.contexts.set(occurrence.context, [...sigla, siglum])
  for (const word of beside)
    if (word !== occurrence.word && word.isCapital && !word.isOpening) usage.companions.add(word.text)
}

function contextOf(words: Word[], at: number): string {
  const around = [at - 2, at - 1, at + 1, at + 2]
  return around.map((index) => words[index]?.text.toLowerCase() ?? '').join(' ')
}
