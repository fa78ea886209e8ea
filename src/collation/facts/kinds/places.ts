import type { NameMention } from '../../../sources/mention.ts'
import { claimLanguage } from '../../disagreements/claim-words/index.ts'
import type { Told } from '../../disagreements/ground.ts'
import { placesIn } from '../../disagreements/places/places-in.ts'
import type { Fact, FactKind } from '../fact.ts'
import { sharesTurn } from '../shares-turn.ts'
import { toldOf } from '../told-of.ts'
import { turnAt } from '../turns/turns.ts'

/** Turns whose places another comparer looks after. */
const elsewhere: ReadonlySet<string> = new Set(['birth', 'death', 'burial'])

/** What it counts that the statements of two places tell other things. */
const worth = { elsewhere: -3 }

/** Places of what is told. */
export const places: FactKind = {
  kind: 'place',
  need: 2.6,
  turns: true,
  plain: 0.5,
  row: ({ slot }) => slot,
  find: (told) => {
    const placed = placesIn(told, 0, told.statement.text.length)
    const named = [...placed, ...belongsTo(told).filter((name) => !placed.includes(name))]
    const facts = [...named.map((name) => factOf(told, name, name.at)), ...meantThere(told, named), ...landsIn(told)]
    return facts.filter(({ at }) => !elsewhere.has(turnAt(told, at) ?? ''))
  },
  compare: (a, b, { apart }) => {
    if (!a.name || !b.name) return 'unlike'
    if (!apart(a.name, b.name)) return 'agree'
    return isTold(a.name, b.told) || isTold(b.name, a.told) ? 'unlike' : 'differ'
  },
  bonus: (a, b, { bound }) => (sharesTurn(a, b) || bound(a.told, b.told) ? 0 : worth.elsewhere),
  about: (a, _b, shared) =>
    a.turns === undefined
      ? { what: 'place', ...toldOf(shared) }
      : { what: 'place', deed: a.turns[0]?.split(':')[0] ?? '', concerning: [] },
}

/** `the hospitals of | Leith`: what the place has. */
function belongsTo({ statement, witness }: Told): NameMention[] {
  const words = claimLanguage(witness.about.language)
  const keys = witness.subject?.keys ?? []
  return statement.names.filter(
    ({ kind, key, at, text }) =>
      kind === 'place' &&
      !keys.includes(key) &&
      !words?.wide.has(text.toLowerCase()) &&
      words?.had.test(statement.text.slice(Math.max(0, at - 40), at)),
  )
}

/** `emigrated to | Canada`: of a country another country only is the rival. */
function landsIn(told: Told): Fact[] {
  const { statement, witness } = told
  const words = claimLanguage(witness.about.language)
  const lands = statement.names.filter(
    ({ kind, at, text }) =>
      kind === 'place' &&
      words?.wide.has(text.toLowerCase()) &&
      words.placed.test(statement.text.slice(Math.max(0, at - 40), at)),
  )
  return lands.map((name) => ({ ...factOf(told, name, name.at), slot: 'land' }))
}

/** The other statement tells of that place too. */
function isTold({ key }: NameMention, { names }: Told): boolean {
  return names.has(key)
}

function factOf(told: Told, name: NameMention, at: number): Fact {
  return { told, slot: 'place', text: name.text, at, end: Math.max(at, name.end), name }
}

/** `… at Leith and was buried there`: the place named last. */
function meantThere(told: Told, named: readonly NameMention[]): Fact[] {
  return [...told.statement.text.matchAll(/(?<!\p{L})(?:there|y)(?!\p{L})(?! (?:was|were|is|are|a))/giu)].flatMap(
    ({ index }) => {
      const name = named.findLast(({ end }) => end <= index)
      return name ? [factOf(told, name, index)] : []
    },
  )
}
