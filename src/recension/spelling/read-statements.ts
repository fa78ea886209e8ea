import type { PassageType, Statement, Witness } from '../../sources/witness.ts'
import type { SpellingLanguage } from './words/language.ts'
import { type Word, wordsOf } from './words-of.ts'

export interface ReadStatement {
  witness: Witness
  passageType: PassageType
  statement: Statement
  words: Word[]
}

/** Every statement that could be printed, with its words; may be gone through more than once. */
export function readStatements(witnesses: Witness[], language: SpellingLanguage | undefined): Iterable<ReadStatement> {
  const size = witnesses.reduce((sum, { text }) => sum + text.length, 0)
  const again = { [Symbol.iterator]: () => reading(witnesses, language) }
  return size > LARGE ? again : [...again]
}

/** The words of more text than this fill the memory; it is split anew each time. */
const LARGE = 8e6

function* reading(witnesses: Witness[], language: SpellingLanguage | undefined): Generator<ReadStatement, void> {
  for (const witness of witnesses) {
    for (const { type, statements } of witness.passages) {
      if (unprinted.has(type)) continue
      for (const statement of statements)
        yield { witness, passageType: type, statement, words: wordsOf(statement.text, language) }
    }
  }
}

const unprinted: ReadonlySet<PassageType> = new Set(['furniture', 'infobox', 'residue', 'byline', 'table-row'])
