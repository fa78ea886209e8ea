import { claimLanguage } from './claim-words/index.ts'
import type { Draft } from './draft.ts'
import type { Ground } from './ground.ts'
import { alike, type Happening } from './happenings/happening.ts'

/** Words of one event that exclude one another: a gold medal by one telling, a silver one by another. */
export function rivalWords({ pairs }: Ground): Draft[] {
  return pairs.flatMap(({ a, b, fit, likeness }): Draft[] => {
    if (fit !== 'fits' || likeness < alike - 0.4 || a.told.witness === b.told.witness) return []
    const sets = claimLanguage(a.told.witness.about.language)?.rivals ?? []
    const [own, other] = [textOf(a), textOf(b)]
    return sets.flatMap((set): Draft[] => {
      const [x, y] = [set.filter((word) => own.includes(word)), set.filter((word) => other.includes(word))]
      const [first] = x
      const [second] = y
      if (x.length !== 1 || y.length !== 1 || first === undefined || second === undefined || first === second) return []
      const claims = [
        { told: a.told, value: first },
        { told: b.told, value: second },
      ]
      return [{ kind: 'title', about: { what: 'rival', concerning: [first, second] }, claims, weight: 0.9 }]
    })
  })
}

function textOf({ told, at, end }: Happening): string {
  return told.statement.text.slice(at, end).toLowerCase().replace(/’/gu, "'")
}
