import type { Telling } from '../tellings/telling.ts'
import { type Candidate, candidateOf } from './candidates.ts'

/** Tellings of a milestone that others are compared with; in the order in which the witnesses lead. */
const KEPT = 3

type Steps = Pick<Telling, 'milestones'>

/** How far what is told in passing, "he went back to where he was born", is that step. */
const PASSING = 0.5

/**
 * The statements of other witnesses that tell the same milestone as one, however little their words have in common:
 * "She died poor" is looked for where it is told that she "passed away".
 */
export function sameSteps(all: Telling[]): (telling: Telling) => Candidate[] {
  const leading = new Map<string, Telling[]>()
  for (const telling of all)
    for (const { deed, told } of telling.milestones) {
      const list = leading.get(deed) ?? []
      leading.set(deed, list)
      if (told && !telling.sumsUp && list.length < KEPT) list.push(telling)
    }
  return (telling) => {
    const steps = telling.milestones.flatMap(({ deed }) => leading.get(deed) ?? [])
    return steps.filter((step) => step.turn < telling.turn).map((step) => candidateOf(telling, step))
  }
}

/**
 * How far one tells as a step of the life what the other tells too, 0 to 1; it happens but once: the subject is born, or
 * dies.
 */
export function sameStep({ milestones }: Steps, other: Steps): number {
  const shares = milestones.map(({ deed, told, share }) => {
    const steps = other.milestones.filter((one) => told && one.deed === deed)
    return share * Math.max(0, ...steps.map((one) => (one.told ? 1 : PASSING)))
  })
  return Math.max(0, ...shares)
}

/** It tells of the writer's or another's birth or death where the other tells of the subject's: "I was born there in 1904." */
export function anothersStep({ statement, witness, milestones, testimony }: Telling, other: Telling): boolean {
  const own = new Set(milestones.map(({ deed }) => deed))
  const isAnother = (actor: string | undefined) => actor !== undefined && !witness.subject?.keys.includes(actor)
  const steps = other.milestones.filter(({ deed, told }) => told && !own.has(deed))
  return steps.some(({ deed }) =>
    statement.clauses?.some(
      ({ deeds, verb, actor }) => deeds.includes(deed) && verb === 'finite' && (testimony || isAnother(actor)),
    ),
  )
}

/** Both tell of what happens but once, if only in passing: they belong to one event. */
export function touches({ milestones }: Telling, other: Telling): boolean {
  return !other.sumsUp && milestones.some(({ deed }) => other.milestones.some((one) => one.deed === deed))
}
