import type { Clause } from '../../../sources/witness.ts'
import type { Told } from '../../disagreements/ground.ts'
import { toldWords } from '../told-words.ts'
import { turnWordsOf } from './index.ts'
import type { TurnWords } from './turn-words.ts'
import { turnsOfOthers } from './turns-of-others.ts'

/** Turns of a life that come but once. */
const once = ['birth', 'death', 'baptism', 'marriage'] as const

function isOwnBurial({ statement: { text } }: Told, { at, end }: Clause, words: TurnWords): boolean {
  return words.opensBurial.test(text) || words.buriesHim.test(text.slice(at, end))
}

/** The turns of a life that are told at an offset: what is told of them elsewhere is told of the same thing, whatever the words. */
export function turnsAt(told: Told, at: number): readonly string[] {
  const own = turnAt(told, at)
  if (own !== undefined) return [own]
  const others = turnsOfOthers(told, at)
  return others.length === 0 && isOnDeathDay(told) ? ['death'] : others
}

/** Told on the day of the subject's death: `the stroke took him on 9 May 1897`. */
function isOnDeathDay({ statement, witness }: Told): boolean {
  const { died = '', thing } = witness.subject ?? {}
  return !thing && died.length === day && statement.dates.some(({ edtf }) => edtf === died)
}

/** Letters of a date to the day: `1897-05-09`. */
const day = 10

/** The turn of the subject's own life that is told at an offset. */
export function turnAt(told: Told, at: number): string | undefined {
  const { statement, witness } = told
  const clauses = statement.clauses ?? []
  const index = clauses.findIndex((clause) => clause.at <= at && at < clause.end)
  const here = clauses[index]
  const words = turnWordsOf(witness.about.language)
  if (!here || !words || witness.subject === undefined || witness.subject.thing) return undefined
  if (isBurial(told, here)) return isOwn(told, here, words) || isOwnBurial(told, here, words) ? 'burial' : undefined
  for (let before = index; before >= 0 && index - before < 4; before--) {
    const clause = clauses[before]
    const turn = clause?.deeds.length === 1 ? once.find((deed) => deed === clause.deeds[0]) : undefined
    if (turn !== undefined && clause)
      return !isOfOtherSex(told, clause, words) && (isOwn(told, clause, words) || isLikely(told, clause, turn, words))
        ? turn
        : undefined
    if (clause && clause.verb === 'finite') return undefined
  }
  return undefined
}

function isBurial(told: Told, { at, end, deeds }: Clause): boolean {
  return (
    deeds.includes('burial') ||
    toldWords(told).some((word) => at <= word.at && word.at < end && word.aspects.includes('#burial'))
  )
}

/** `his death`, where the subject is a woman. */
function isOfOtherSex({ statement, witness }: Told, { at, deedAt = at }: Clause, { ofOtherSex }: TurnWords): boolean {
  const { pronoun = '' } = witness.subject ?? {}
  const before = statement.text.slice(Math.max(0, deedAt - 24), deedAt)
  return Object.hasOwn(ofOtherSex, pronoun) && (ofOtherSex[pronoun]?.test(before) ?? false)
}

/** The subject acts in the clause, and it isn't of another's death. */
function isOwn({ statement, witness }: Told, clause: Clause, { atOtherTime, ofAnother }: TurnWords): boolean {
  const keys = witness.subject?.keys ?? []
  if (clause.actor === undefined || !keys.includes(clause.actor)) return false
  const start = clause.deedAt ?? clause.at
  if (atOtherTime.test(statement.text.slice(Math.max(0, start - 24), start))) return false
  if (!ofAnother.test(statement.text.slice(start, clause.end))) return true
  const [name] = statement.names.filter(({ kind, at }) => kind === 'person' && at >= start)
  return name !== undefined && name.at < clause.end && keys.includes(name.key)
}

/** Years by which a date told of the subject may miss the subject's known birth or death. */
const near = 2

/** Whoever is read as acting: the year is the subject's, or the clause means the subject and the sentence names nobody else. */
function isLikely(told: Told, clause: Clause, turn: string, { ofAnother, kin, born: said }: TurnWords): boolean {
  const { statement, witness } = told
  const { born, died, pronoun, keys = [] } = witness.subject ?? {}
  const start = clause.deedAt ?? clause.at
  if (turn === 'marriage' || turn === 'baptism' || ofAnother.test(statement.text.slice(start, clause.end))) return false
  const others = statement.names.filter(
    ({ kind, key, at }) => kind === 'person' && at < clause.end && !means(key, keys),
  )
  if (others.length > 0 || kin.test(statement.text.slice(clause.at, start))) return false
  const known = Number((turn === 'birth' ? born : died)?.slice(0, 4))
  const years = statement.dates.filter(
    ({ deeds = [], life }) => life === undefined && (deeds.length === 0 || deeds.includes(turn)),
  )
  if (years.some(({ from = 0 }) => Math.abs(Math.floor(from / 10000) - known) <= near)) return true
  const words =
    statement.text
      .slice(clause.at, clause.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const first = words.slice(0, 4)
  return turn === 'birth' && (said.has(first[0] ?? '') || (pronoun !== undefined && first.includes(pronoun)))
}

/** `Eleanor Mary Quayle` is meant by `quayle`. */
function means(key: string, keys: readonly string[]): boolean {
  return keys.some((own) => key === own || key.endsWith(` ${own}`))
}
