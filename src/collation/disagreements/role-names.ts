import type { NameMention } from '../../sources/witness.ts'
import type { Draft } from './draft.ts'
import { fold } from './fold.ts'
import type { Ground, Told } from './ground.ts'
import { alike, type Happening, type Pair } from './happenings/happening.ts'

/** Persons who by one telling of an event are one, by another another: `Captain James Orde` against `Captain John Orde`. */
export function roleNames({ pairs, all }: Ground): Draft[] {
  const namedBy = new Map<Told['witness'], Set<string>>()
  for (const { witness, statement } of all)
    for (const { text } of statement.names) namedBy.set(witness, (namedBy.get(witness) ?? new Set()).add(fold(text)))
  return pairs.flatMap((pair) => {
    const { a, b } = pair
    if (a.told.witness === b.told.witness || pair.likeness < alike - 0.3) return []
    const [own, other] = [personsOf(a), personsOf(b)]
    const found = own.flatMap((x) => other.flatMap((y) => (differ(x, y, pair) ? [{ x, y }] : [])))
    return found
      .filter(
        ({ x, y }) =>
          !namedBy.get(a.told.witness)?.has(fold(y.text)) && !namedBy.get(b.told.witness)?.has(fold(x.text)),
      )
      .slice(0, 1)
      .map(({ x, y }) => draftOf(pair, x, y))
  })
}

function personsOf({ told, at, end }: Happening): NameMention[] {
  const subject = told.witness.subject?.keys ?? []
  return told.statement.names.filter(
    (name) => name.at >= at && name.end <= end && name.kind === 'person' && !subject.includes(name.key),
  )
}

/** One family name with two given names, or two names in one and the same role. */
function differ(x: NameMention, y: NameMention, pair: Pair): boolean {
  const [own, other] = [fold(x.text).split(/[\s.]+/u), fold(y.text).split(/[\s.]+/u)]
  if (own.length < 2 || other.length < 2) return false
  const [given = '', family = ''] = [own[0], own.at(-1)]
  const [second = '', name = ''] = [other[0], other.at(-1)]
  if (family === name) return given[0] !== second[0] || (given.length > 2 && second.length > 2 && !near(given, second))
  if (own.some((word) => other.includes(word)) || near(family, name)) return false
  return pair.fit === 'fits' && sameRole(x, y, pair)
}

/** Forms of one name: `Ann` and `Anna`. */
function near(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3)
}

/** The words before both names are the same: `married`, `under Captain`, `built by`. */
function sameRole(x: NameMention, y: NameMention, { a, b }: Pair): boolean {
  const [own, other] = [leadOf(a, x), leadOf(b, y)]
  return own !== '' && own === other
}

function leadOf({ told }: Happening, { at }: NameMention): string {
  const words =
    told.statement.text
      .slice(Math.max(0, at - 40), at)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const last = words.at(-1) ?? ''
  return last.length > 3 ? last : last === 'by' || last === 'par' ? words.slice(-2).join(' ') : ''
}

function draftOf({ a, b, likeness }: Pair, x: NameMention, y: NameMention): Draft {
  const claims = [
    { told: a.told, value: x.text },
    { told: b.told, value: y.text },
  ]
  return { kind: 'name', about: { what: 'person', concerning: [x.text] }, claims, weight: likeness / 3 }
}
