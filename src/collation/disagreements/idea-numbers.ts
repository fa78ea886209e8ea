import type { Draft } from './draft.ts'
import { enter } from './enter.ts'
import type { Ground, Told } from './ground.ts'
import { agree } from './quantities/agree.ts'
import type { Quantity } from './quantities/quantity.ts'

interface Counted {
  told: Told
  quantity: Quantity
  from: number
  to: number
}

/** Ideas of which one telling differs from the other only with a name in common: one may stay anywhere. */
const loose: ReadonlySet<string> = new Set(['stay', 'séjour', 'prison'])

/**
 * Numbers told of one idea at one time, however the sentences differ: the length of a voyage, those drowned, a price.
 * Each witness tells of the idea once in that year.
 */
export function ideaNumbers({ all, weigh, heaviest, quantitiesOf }: Ground): Draft[] {
  const byIdea = new Map<string, Counted[]>()
  for (const told of all) {
    const { time } = told.statement
    if (told.passage.type !== 'narrative' && told.passage.type !== 'list-item') continue
    if (!time || Math.floor(time.to / 10000) - Math.floor(time.from / 10000) > 1) continue
    for (const quantity of quantitiesOf(told))
      for (const idea of quantity.ideas)
        enter(byIdea, `${idea} ${quantity.unit}`, { told, quantity, from: time.from, to: time.to })
  }
  return [...byIdea].flatMap(([key, found]) => {
    const alone = found.filter((one) =>
      found.every((other) => other === one || other.told.witness !== one.told.witness || !near(one, other)),
    )
    const bare = loose.has(key.split(' ')[0] ?? '')
    return alone.flatMap((a, index) =>
      alone.slice(index + 1, index + 20).flatMap((b) => {
        if (a.told.witness === b.told.witness || agree(a.quantity, b.quantity)) return []
        if (!(bare ? withinYears(a, b) : near(a, b))) return []
        return bare && !shareWord(a.told, b.told, (stem) => weigh(stem) >= heaviest * 0.4) ? [] : [draftOf(a, b)]
      }),
    )
  })
}

/** In one year, or at the turn of two. */
function near(a: Counted, b: Counted): boolean {
  return a.from <= b.to + 200 && b.from <= a.to + 200
}

/** What is bound by a name may be told at its beginning or at its end. */
function withinYears(a: Counted, b: Counted): boolean {
  return a.from <= b.to + 100000 && b.from <= a.to + 100000
}

/** A name in common that is not the subject's. */
function shareWord(a: Told, b: Told, telling: (stem: string) => boolean): boolean {
  const own = a.witness.subject?.keys ?? []
  return (
    [...a.names].some((name) => b.names.has(name) && !own.includes(name)) &&
    [...a.stems].some((stem) => b.stems.has(stem) && telling(stem))
  )
}

function draftOf(a: Counted, b: Counted): Draft {
  const claims = [a, b].map(({ told, quantity }) => ({ told, value: quantity.text }))
  const noun = a.quantity.noun || b.quantity.noun || a.quantity.unit
  return { kind: 'number', about: { what: 'number', concerning: [noun] }, claims, weight: 0.5 }
}
