import { enter } from '../../enter.ts'
import { kinWords } from '../../kin/index.ts'
import type { NameMention } from '../../sources/mention.ts'
import { turnAt } from '../facts/turns/turns.ts'
import { claimLanguage } from './claim-words/index.ts'
import type { Draft, DraftClaim } from './draft.ts'
import type { Ground, Told } from './ground.ts'
import { containment, differ } from './places/containment.ts'
import { placesIn } from './places/places-in.ts'

const ends = ['birth', 'death', 'burial'] as const
type End = (typeof ends)[number]

interface LifePlace extends DraftClaim {
  end: End
  name: NameMention
}

const telling: ReadonlySet<string> = new Set(['narrative', 'list-item', 'caption', 'table-row'])

/** Places of the subject's birth, death and burial of which none is said to lie in the other. */
export function lifePlaces(ground: Ground): Draft[] {
  const parts = containment(ground)
  const byEnd = new Map<End, LifePlace[]>()
  for (const [index, told] of ground.all.entries())
    for (const place of placesOf(told, ground.all[index - 1])) enter(byEnd, place.end, place)
  return ends.flatMap((end) => {
    const all = byEnd.get(end) ?? []
    const apart = (a: LifePlace, b: LifePlace) =>
      differ(a.name, b.name, parts) && !isToldOf(a.name, b) && !isToldOf(b.name, a)
    const bySiglum = new Map<string, LifePlace[]>()
    for (const place of all) enter(bySiglum, place.told.witness.siglum, place)
    const claims = all.filter((a) =>
      [...bySiglum].some(
        ([siglum, others]) => siglum !== a.told.witness.siglum && others.every((other) => apart(a, other)),
      ),
    )
    if (new Set(claims.map(({ told }) => told.witness)).size < 2) return []
    return [{ kind: 'place', about: { what: 'place', deed: end, concerning: [] }, claims, weight: 2 } satisfies Draft]
  })
}

function placesOf(told: Told, before: Told | undefined): LifePlace[] {
  if (told.witness.subject === undefined || told.witness.subject.thing) return []
  if (told.passage.type === 'infobox') return infoboxPlace(told, before)
  if (!telling.has(told.passage.type)) return []
  const seen = new Set<End>()
  return placedIn(told).flatMap(({ name, at }) => {
    const turn = isNative(told, name) ? 'birth' : turnAt(told, at)
    const end = ends.find((each) => each === turn)
    if (end === undefined || seen.has(end) || isRite(told, at)) return []
    seen.add(end)
    return [placeOf(told, end, name)]
  })
}

/** `native of Leith` has no verb of birth; `was buried there` and `of Leith, where he was buried` mean the place named last. */
function placedIn(told: Told): Array<{ name: NameMention; at: number }> {
  const natives = told.statement.names.filter((name) => name.kind !== 'work' && isNative(told, name))
  const placed = placesIn(told, 0, told.statement.text.length)
  const meant = [...told.statement.text.matchAll(there)].flatMap(({ index }) => {
    const name = placed.findLast(({ end }) => end <= index)
    return name ? [{ name, at: index }] : []
  })
  const parted = told.statement.names.flatMap((name) => {
    const [where] = name.kind === 'work' ? [] : (whereAfter.exec(told.statement.text.slice(name.end)) ?? [])
    return where === undefined ? [] : [{ name, at: name.end + where.length }]
  })
  return [...[...natives, ...placed].map((name) => ({ name, at: name.at })), ...meant, ...parted]
}

const whereAfter = /^,? (?:where|où)(?!\p{L})/iu

const there = /(?<!\p{L})(?:there|y)(?!\p{L})/giu

function isNative({ statement, witness }: Told, { at }: NameMention): boolean {
  const words = claimLanguage(witness.about.language)
  const clause = (statement.clauses ?? []).find((each) => each.at <= at && at < each.end)
  const own = clause?.actor === undefined || (witness.subject?.keys.includes(clause.actor) ?? false)
  return (
    own &&
    (words?.native.test(statement.text.slice(Math.max(0, at - 30), at)) ?? false) &&
    !kin.test(statement.text.slice(clause?.at, at))
  )
}

/** `his wife was a native of Hull`. */
const kin = new RegExp(`(?<!\\p{L})(?:${Object.keys(kinWords).join('|')})(?!\\p{L})`, 'iu')

/** The rite may be held elsewhere than where the grave is. */
function isRite({ statement }: Told, at: number): boolean {
  const clause = (statement.clauses ?? []).find((each) => each.at <= at && at < each.end)
  return rite.test(statement.text.slice(clause?.at, clause?.end))
}

const rite = /(?<!\p{L})(?:cremat|funeral|incinér|obsèques|cortège)/iu

/** `Died 9 May 1879` with `Hull, England` in the line below. */
function infoboxPlace(told: Told, before: Told | undefined): LifePlace[] {
  const names = placeNames(told)
  const [name] = names
  const isBelow =
    before?.passage.type === 'infobox' &&
    before.witness === told.witness &&
    placeNames(before).length === 0 &&
    name?.at === 0
  const end = endOf(told) ?? (isBelow ? endOf(before) : undefined)
  return name && end ? [placeOf(told, end, name)] : []
}

function placeNames({ statement }: Told): NameMention[] {
  return statement.names.filter(({ kind, end }) => kind === 'place' && statement.text[end] !== ':')
}

function endOf({ statement }: Told): End | undefined {
  const deeds = (statement.clauses ?? []).flatMap((clause) => clause.deeds)
  const found = ends.filter((end) => deeds.includes(end))
  return found.length === 1 ? found[0] : undefined
}

function placeOf(told: Told, end: End, name: NameMention): LifePlace {
  return { told, end, value: name.text, name }
}

/** Words between the beginnings of two names of one place. */
const beside = 5

/** `Oslo (then Christiania)`: the other name of a place, or the one that it lies in; `and not at Leith` is neither. */
function isToldOf({ text }: NameMention, { told: { statement }, name }: LifePlace): boolean {
  const at = statement.text.indexOf(text)
  const between = statement.text.slice(Math.min(at, name.at), Math.max(at, name.at))
  return at >= 0 && between.split(' ').length <= beside && !denied.test(statement.text.slice(Math.max(0, at - 30), at))
}

const denied = /(?<!\p{L})(?:not|never|rather than|instead of|non|plutôt qu['’e]|au lieu de?)(?: \p{L}+){0,2} $/iu
