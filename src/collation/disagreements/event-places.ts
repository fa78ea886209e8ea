import type { NameMention } from '../../sources/witness.ts'
import { claimLanguage } from './claim-words/index.ts'
import type { Draft } from './draft.ts'
import { enter } from './enter.ts'
import type { Ground, Told } from './ground.ts'
import { alike } from './happenings/happening.ts'

interface Placed {
  told: Told
  place: NameMention
}

/** Deeds of the subject that have one place. */
const placed = ['birth', 'death', 'marriage', 'burial', 'baptism'] as const

/** Places given for one event: for the ends and turns of the subject's life, and for tellings that are alike. */
export function eventPlaces(ground: Ground): Draft[] {
  const parts = containment(ground)
  const drafts: Draft[] = []
  for (const deed of placed) {
    const found = ground.all.flatMap((told) => placeOfDeed(told, deed) ?? [])
    if (deed === 'marriage' && found.length > 3) continue
    const differing = found.filter((a) =>
      found.some((b) => a.told.witness !== b.told.witness && differ(a.place, b.place, parts)),
    )
    if (differing.length > 1) drafts.push(draftOf(differing, deed))
  }
  for (const { a, b, fit, likeness } of ground.pairs) {
    if (fit !== 'fits' || likeness < alike + 0.4 || a.told.witness === b.told.witness) continue
    if (a.deeds.some((deed) => placed.some((each) => each === deed))) continue
    const [own, other] = [placesIn(a.told, a.at, a.end), placesIn(b.told, b.at, b.end)]
    const [x, y] = [own[0], other[0]]
    if (own.length !== 1 || other.length !== 1 || !x || !y || !differ(x, y, parts)) continue
    drafts.push(
      draftOf(
        [
          { told: a.told, place: x },
          { told: b.told, place: y },
        ],
        a.deeds.find((deed) => b.deeds.includes(deed)),
      ),
    )
  }
  return drafts
}

function placeOfDeed(told: Told, deed: string): Placed | undefined {
  const { clauses = [], names } = told.statement
  if (told.passage.type === 'note' || told.passage.type === 'work') return undefined
  const keys = told.witness.subject?.keys ?? []
  const own = (actor: string | undefined) => actor !== undefined && keys.includes(actor)
  const alone =
    names.every(({ kind, key }) => kind !== 'person' || keys.includes(key)) &&
    names.some(({ key }) => keys.includes(key))
  const index = clauses.findIndex(
    ({ deeds, actor }) => deeds.length === 1 && deeds[0] === deed && (own(actor) || alone),
  )
  const clause = clauses[index]
  if (!clause) return undefined
  const next = clauses.findIndex(({ verb, joint }, at) => at > index && (verb !== 'none' || joint !== 'none'))
  const end = clauses[next < 0 ? clauses.length - 1 : next - 1]?.end ?? clause.end
  const [place] = placesIn(told, clause.deedAt ?? clause.at, end)
  return place && { told, place }
}

/** Names that a preposition of place stands before. */
function placesIn({ statement, witness }: Told, at: number, end: number): NameMention[] {
  const words = claimLanguage(witness.about.language)
  if (!words) return []
  return statement.names.filter(
    (name) =>
      name.at >= at &&
      name.end <= end &&
      (name.kind === 'place' || !name.text.includes(' ')) &&
      name.kind !== 'work' &&
      name.kind !== 'other' &&
      words.placeEnd.test(statement.text.slice(name.end, name.end + 12)) &&
      !witness.subject?.keys.includes(name.key) &&
      words.placed.test(statement.text.slice(Math.max(0, name.at - 16), name.at)) &&
      !words.wide.has(name.text.toLowerCase()),
  )
}

/** Which places the witnesses say lie in which: `Whitby, Yorkshire`. */
function containment({ all }: Ground): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, string[]>()
  for (const { statement } of all) {
    for (const [index, name] of statement.names.entries()) {
      const next = statement.names[index + 1]
      const between = next && statement.text.slice(name.end, next.at)
      if (
        !next ||
        between === undefined ||
        !/^(?:,? (?:in|near|en|dans|près de)(?: the| la| le)? |, |,? \(|\/|-)$/u.test(between)
      )
        continue
      enter(found, name.key, next.key)
      enter(found, next.key, name.key)
    }
  }
  return new Map([...found].map(([key, keys]) => [key, new Set(keys)]))
}

function differ(x: NameMention, y: NameMention, parts: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (x.key === y.key || parts.get(x.key)?.has(y.key)) return false
  const [a, b] = [x.key, y.key]
  return !a.includes(b) && !b.includes(a) && a.slice(0, 4) !== b.slice(0, 4)
}

function draftOf(found: readonly Placed[], deed: string | undefined): Draft {
  const claims = found.map(({ told, place }) => ({ told, value: place.text }))
  return {
    kind: 'place',
    about: { what: 'event-place', ...(deed === undefined ? {} : { deed }), concerning: [] },
    claims,
    weight: 1,
  }
}
