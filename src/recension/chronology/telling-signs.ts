import { areBound, type Bindings } from './bindings.ts'
import type { Occurrence } from './occurrence.ts'
import { profileOf } from './profile-of.ts'
import type { TermWeights } from './terms.ts'

/** What the words of two tellings say for or against their being one event; each from 0 up. */
export interface TellingSigns {
  /** A kind of deed in common. */
  deed: number
  /** Deeds that do not go together, and how surely: up to 6. */
  otherDeed: number
  otherTurn: number
  /** Weight of the words in common. */
  words: number
  /** Both name somebody, and never the same. */
  otherPersons: number
  /** One who acts in both; two who do; the subject in one and somebody named in the other, most where they do the same. */
  actor: number
  otherActor: number
  stranger: number
  /** One is told in passing. */
  passing: number
  /** The collation has bound the sentences. */
  bound: number
  /** How often works speak against it: two works; a work in one, what is no publication in the other; one is written, the other published. */
  otherWork: number
}

/** The signs of two tellings. */
export function tellingSigns(a: Occurrence, b: Occurrence, weigh: TermWeights, bindings: Bindings): TellingSigns {
  return {
    ...deedSigns(a, b),
    words: wordsShared(a, b, weigh),
    otherPersons: Number(nameOthers(profileOf(a, weigh).persons, profileOf(b, weigh).persons)),
    ...actorSigns(a, b, weigh),
    otherWork: otherWork(a, b),
    passing: Number(a.passing || b.passing || false),
    bound: Number(a.statement !== b.statement && areBound(a.statement.id, b.statement.id, bindings)),
  }
}

/** Deeds that are seldom told by the word for another, and those of them that nobody does by himself. */
const plain: ReadonlySet<string> = new Set('birth death marriage burial baptism publication ordination'.split(' '))
const turns: ReadonlySet<string> = new Set('birth death marriage burial baptism'.split(' '))

function deedSigns(a: Occurrence, b: Occurrence) {
  const shared = a.deeds.some((deed) => b.deeds.includes(deed))
  const told = a.deeds.length > 0 && b.deeds.length > 0
  const other = told && !shared && !a.families.some((family) => b.families.includes(family))
  const only = (kinds: ReadonlySet<string>) =>
    [a, b].filter(({ deeds }) => deeds.every((deed) => kinds.has(deed))).length
  // "On 3 August 1879 he married" is not "In 1879 he was elected".
  const turn = only(turns) === 1 && a.led && b.led
  return {
    deed: Number(shared),
    otherDeed: Number(other),
    otherTurn: other ? (turn ? sure : only(plain) ** 2) : 0,
  }
}

/** What two kinds of deed weigh that are surely not one. */
const sure = 6

/** What words in common say: words that most sentences have nothing, the rarest most. */
export function wordsShared(a: Occurrence, b: Occurrence, weigh: TermWeights): number {
  const { terms } = profileOf(b, weigh)
  let shared = 0
  for (const [term, weight] of profileOf(a, weigh).telling) if (terms.has(term)) shared += weight
  return Math.log1p(shared)
}

/** Both name somebody, and never the same. */
function nameOthers(own: readonly string[], other: readonly string[]): boolean {
  return own.length > 0 && other.length > 0 && !own.some((key) => other.includes(key))
}

/** Deeds that either of two may be said to do: a couple, a book and its author. */
const mutual: ReadonlySet<string> = new Set(['marriage', 'union', 'meeting', 'parting', 'publication'])

/** Two persons who act are two events; where the subject is no person, many may act for it. */
function actorSigns(a: Occurrence, b: Occurrence, weigh: TermWeights) {
  const none = { actor: 0, otherActor: 0, stranger: 0 }
  if (a.actor !== undefined && b.actor !== undefined) {
    const same = lastWord(a.actor) === lastWord(b.actor)
    return { ...none, actor: Number(same), otherActor: Number(!same) }
  }
  if (a.led && b.led) return { ...none, actor: 1 }
  const shared = a.deeds.filter((deed) => b.deeds.includes(deed))
  if (a.led === b.led || shared.some((deed) => mutual.has(deed))) return none
  const other = a.led ? b : a
  const { persons } = profileOf(other, weigh)
  if (a.witness.subject?.pronoun === undefined || persons.length === 0) return none
  const acts = other.actor !== undefined && persons.includes(other.actor)
  return { ...none, stranger: acts ? (shared.length > 0 ? 3 : 1) : 0.2 }
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

function otherWork(a: Occurrence, b: Occurrence): number {
  const [own, other] = [worksOf(a), worksOf(b)]
  const same = own.some((work) => other.includes(work))
  const beside = (one: Occurrence, works: readonly string[], each: Occurrence) =>
    (works.length > 0 || one.passage.type === 'note' || one.passage.type === 'work') &&
    each.about !== 'work' &&
    !each.families.includes('publishing')
  const isOther = !same && own.length > 0 && other.length > 0
  const isBeside = !same && (beside(a, own, b) || beside(b, other, a))
  return Number(isOther) + Number(isBeside) + Number(isWritten(a) !== isWritten(b))
}

function worksOf({ terms }: Occurrence): string[] {
  return terms.filter((term) => term.startsWith('work:'))
}

/** A work may be written in one year and come out in another. */
function isWritten({ deeds }: Occurrence): boolean {
  return deeds.includes('writing') && !deeds.includes('publication')
}
