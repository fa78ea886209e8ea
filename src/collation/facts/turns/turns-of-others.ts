import { kinWords } from '../../../kin/index.ts'
import { ofKin } from '../../../kin/of-kin.ts'
import type { Clause } from '../../../sources/witness.ts'
import type { Told } from '../../disagreements/ground.ts'
import { turnWordsOf } from './index.ts'
import type { TurnWords } from './turn-words.ts'

/** Turns of a life that come but once, by the deeds that tell them of a person. */
const once: Readonly<Record<string, string>> = { birth: 'birth', death: 'death', loss: 'death', killing: 'death' }

/** Clauses between the one that tells of a turn and the place. */
const reach = 4

/**
 * The turns of others' lives that are told at an offset, by name and by kin: `death:henri` and `death:son` of
 * `Son fils Henri fut tué en 1915`.
 */
export function turnsOfOthers(told: Told, at: number): readonly string[] {
  const clauses = told.statement.clauses ?? []
  const words = turnWordsOf(told.witness.about.language)
  if (!words) return none
  const index = clauses.findIndex((clause) => clause.at <= at && at < clause.end)
  for (let before = index; before >= 0 && index - before < reach; before--) {
    const clause = clauses[before]
    const turn = clause && turnOf(told, clause, words)
    if (turn !== undefined) return bearersOf(told, clauses, before, words).map((bearer) => `${turn}:${bearer}`)
    if (clause && clause.deeds.length > 0) return none
    if (clause?.verb === 'finite') return none
  }
  return none
}

const none: readonly string[] = []

/** Of whom a turn is told, as a statement writes it: `Erik` of `death:erik`, `father` of `death:father`. */
export function bearerOf({ statement }: Told, turns: readonly string[]): string | undefined {
  const bearers = turns.flatMap((turn) => turn.split(':').slice(1))
  const name = statement.names.find(({ key }) => bearers.includes(key))
  return name?.text ?? statement.text.match(WORD)?.find((word) => bearers.includes(kinWords[word.toLowerCase()] ?? ''))
}

const WORD = /[\p{L}-]+/gu

function turnOf({ statement }: Told, clause: Clause, { suffered }: TurnWords): string | undefined {
  const { at, deeds, deedAt = at } = clause
  const turns = new Set(deeds.map((deed) => (Object.hasOwn(once, deed) ? once[deed] : undefined)))
  if (deeds.includes('killing') && !suffered.test(statement.text.slice(at, deedAt))) return undefined
  return turns.size === 1 ? [...turns][0] : undefined
}

/** Who is told of before the deed, in its clause and those without a verb of their own that lead to it. */
function bearersOf(told: Told, clauses: readonly Clause[], index: number, words: TurnWords): string[] {
  const { statement, witness } = told
  const clause = clauses[index]
  if (!clause) return []
  const deedAt = clause.deedAt ?? clause.at
  if (ofKin.test(statement.text.slice(0, deedAt))) return []
  const [, lost] = words.bereaved.exec(statement.text.slice(deedAt, clause.end)) ?? []
  if (lost !== undefined) return kinKeys(lost)
  const named = clause.actor !== undefined && !witness.subject?.keys.includes(clause.actor) ? [clause.actor] : []
  const relative = leadingTo(clauses, index, deedAt)
    .flatMap(({ at, end }) => [...statement.text.slice(at, end).matchAll(words.ofPronoun)])
    .map(([, word]) => kinKeys(word))
    .findLast((keys) => keys.length > 0)
  return [...named, ...(words.pronoun.test(statement.text.slice(clause.at, deedAt)) ? [] : (relative ?? []))]
}

/** The clause as far as the deed, and those before it without a verb of their own. */
function leadingTo(clauses: readonly Clause[], index: number, deedAt: number): Array<Pick<Clause, 'at' | 'end'>> {
  const spans = [{ at: clauses[index]?.at ?? 0, end: deedAt }]
  for (let before = index - 1; before >= 0; before--) {
    const clause = clauses[before]
    if (!clause || (clause.verb === 'finite' && clause.joint !== 'relative')) break
    if (clause.verb === 'none') spans.unshift(clause)
  }
  return spans
}

function kinKeys(words = ''): string[] {
  const low = words.toLowerCase().split(' ')
  return low.flatMap((word) => (Object.hasOwn(kinWords, word) ? [kinWords[word] ?? word] : [])).slice(0, 1)
}
