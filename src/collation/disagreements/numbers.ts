import { contrasted } from './claim-words/contrasts.ts'
import type { Draft } from './draft.ts'
import type { Ground, Told } from './ground.ts'
import { alike, type Pair } from './happenings/happening.ts'
import { agree } from './quantities/agree.ts'
import type { Quantity } from './quantities/quantity.ts'
import { sharedStems } from './shared-stems.ts'

interface Counted extends Quantity {
  told: Told
}

/** Statements of one group that are compared. */
const compared = 12

/**
 * Quantities that tellings of one event give differently: `five years` against `three years`. Lengths of time in other
 * units may be rounded (`eighty-five days`, `three months`).
 */
export function numbers(ground: Ground): Draft[] {
  const countedIn = (told: Told): Counted[] => ground.quantitiesOf(told).map((quantity) => ({ ...quantity, told }))
  const seen = new Set<string>()
  const drafts: Draft[] = []
  const compare = (a: Told, b: Told, sure: number) => {
    const key =
      a.statement.id < b.statement.id ? `${a.statement.id} ${b.statement.id}` : `${b.statement.id} ${a.statement.id}`
    if (a.witness === b.witness || seen.has(key)) return
    seen.add(key)
    drafts.push(...differing(countedIn(a), countedIn(b), { a, b, sure }))
  }
  for (const pair of [...ground.pairs].sort((x, y) => y.likeness - x.likeness))
    if (pair.fit === 'fits' || (pair.likeness >= alike && !pair.a.carried && !pair.b.carried))
      compare(pair.a.told, pair.b.told, pair.likeness + closeness(pair))
  for (const group of ground.groups)
    for (const [index, a] of group.slice(0, compared).entries())
      for (const b of group.slice(index + 1, compared)) {
        const { share } = sharedStems(a, b, ground.weigh)
        if (share >= 0.12) compare(a, b, 0.8 + 2 * share)
      }
  return drafts
}

/** Dates of a day or month that agree make it surer that one event is told. */
function closeness({ a, b, fit }: Pair): number {
  if (fit === 'apart' || a.carried || b.carried) return 0
  const wide = Math.max(a.to - a.from, b.to - b.from)
  return wide < 40 ? 0.6 : wide < 400 ? 0.4 : wide < 1200 ? 0.2 : 0
}

interface Compared {
  a: Told
  b: Told
  /** How sure it is that both tell one event. */
  sure: number
}

function differing(own: readonly Counted[], other: readonly Counted[], { a, b, sure }: Compared): Draft[] {
  return own.flatMap((one) => {
    const here = own.filter((each) => sameUnit(each, one))
    const there = other.filter((each) => sameUnit(each, one))
    const [match] = there
    if (!match || here.length + there.length > 3 || here.some((x) => there.some((y) => agree(x, y)))) return []
    if (here.length > 1 || there.length > 1) return []
    if (sure < needed(one, match) || contrasted(phraseOf(one), phraseOf(match), a.witness.about.language)) return []
    const names = sharedNames(a, b)
    return [
      {
        kind: 'number',
        about: {
          what: one.unit === 'age' ? 'age' : 'number',
          concerning: [...(one.unit === 'age' ? [] : [nounOf(one, match)]), ...names],
        },
        claims: [one, match].map(({ told, text }) => ({ told, value: text })),
        weight: Math.min(1.5, sure / 2),
      } satisfies Draft,
    ]
  })
}

const sizes: ReadonlySet<string> = new Set(['size', 'length', 'height', 'breadth', 'depth'])

/** `165-foot` may be the height that another tells as one. */
function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || ((a.unit === 'size' || b.unit === 'size') && sizes.has(a.unit) && sizes.has(b.unit))
}

/** How sure it must be: less where both count the same noun, or tell of the same idea. */
function needed(one: Quantity, other: Quantity): number {
  const named = one.noun !== '' && one.noun === other.noun && one.unit !== 'time'
  const shared = [...one.ideas].some((idea) => other.ideas.has(idea))
  return 1.7 - (named ? 0.5 : 0) - (shared ? 0.5 : 0)
}

/** The words around a number: what it counts. */
function phraseOf({ told, at, end }: Counted): string {
  return told.statement.text.slice(Math.max(0, at - 30), end + 30)
}

function nounOf(one: Quantity, other: Quantity): string {
  return one.noun || other.noun || one.unit
}

/** A name both statements have, to tell which number is meant. */
function sharedNames(a: Told, b: Told): string[] {
  const subject = a.witness.subject?.keys ?? []
  const shared = a.statement.names.find(
    ({ key, kind }) => kind !== 'other' && b.names.has(key) && !subject.includes(key),
  )
  return shared ? [shared.text] : []
}
