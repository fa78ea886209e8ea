import { claimLanguage } from '../../disagreements/claim-words/index.ts'
import { fold } from '../../disagreements/fold.ts'
import type { Told } from '../../disagreements/ground.ts'
import type { Fact, FactKind, Known } from '../fact.ts'

/** Prizes and medals by their names: `the Telford Medal`, `le prix Montyon`. */
export const awards: FactKind = {
  kind: 'title',
  row: ({ slot }) => slot,
  find: awardsIn,
  compare: (a, b) => {
    const others = wordsOf(b)
    return wordsOf(a).some((word) => others.includes(word)) || tells(a.told, b) || tells(b.told, a) ? 'agree' : 'differ'
  },
  bonus: likelier,
  signs: (a, b, known) => ({ choice: likelier(a, b, known) }),
  about: (_a, _b, { names }) => ({ what: 'choice', class: 'award', concerning: names.slice(0, 2) }),
}

/** What it counts that the statements tell other things: one receives several. */
const worth = { unbound: -1 }

function likelier(a: Fact, b: Fact, { bound }: Known): number {
  return bound(a.told, b.told) ? 0 : worth.unbound
}

function awardsIn(told: Told): Fact[] {
  const { award } = claimLanguage(told.witness.about.language) ?? {}
  if (!award) return []
  return [...told.statement.text.matchAll(award)].map(({ 0: text, index }) => ({
    told,
    slot: 'award',
    text,
    at: index,
    end: index + text.length,
  }))
}

/** The words that name it: `telford`. */
function wordsOf({ text, told }: Fact): string[] {
  const { awardWords } = claimLanguage(told.witness.about.language) ?? {}
  return fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !awardWords?.has(word))
}

/** The statement has the words that name another award. */
function tells({ statement }: Told, award: Fact): boolean {
  const text = fold(statement.text)
  return wordsOf(award).some((word) => text.includes(word))
}
