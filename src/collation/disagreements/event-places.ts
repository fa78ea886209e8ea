import type { NameMention } from '../../sources/witness.ts'
import { claimLanguage } from './claim-words/index.ts'
import type { Draft } from './draft.ts'
import type { Ground, Told } from './ground.ts'
import { alike } from './happenings/happening.ts'
import { containment, differ } from './places/containment.ts'
import { placesIn } from './places/places-in.ts'

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

/** "After the death of Jan Holm at Bergen, she …": who acts in the clause is another. */
const ofAnother = /^(?:death|birth|marriage|burial|mort|décès|naissance|mariage|enterrement)\s+(?:of|de|du|des|d['’])/iu

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
  const narrator = claimLanguage(told.witness.about.language)?.narrator
  if (
    !clause ||
    narrator?.test(told.statement.text.slice(clause.at, clause.end)) ||
    ofAnother.test(told.statement.text.slice(clause.deedAt ?? clause.at))
  )
    return undefined
  const next = clauses.findIndex(({ verb, joint }, at) => at > index && (verb !== 'none' || joint !== 'none'))
  const end = clauses[next < 0 ? clauses.length - 1 : next - 1]?.end ?? clause.end
  const [place] = placesIn(told, clause.deedAt ?? clause.at, end)
  return place && { told, place }
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
