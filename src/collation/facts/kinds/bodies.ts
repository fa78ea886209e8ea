import { fold } from '../../disagreements/fold.ts'
import { placesIn } from '../../disagreements/places/places-in.ts'
import type { FactKind } from '../fact.ts'
import { toldOf } from '../told-of.ts'

/** Bodies and towns that act: who gave the prize, where the degree came from. */
export const bodies: FactKind = {
  kind: 'name',
  need: 2.5,
  plain: 0.6,
  find: (told) => {
    const placed = new Set(placesIn(told, 0, told.statement.text.length))
    return told.statement.names
      .filter((name) => name.text.length > 3 && !/^(?:messrs|company|society|committee)$/iu.test(name.text))
      .filter(({ at }) => !onStreet.test(told.statement.text.slice(Math.max(0, at - 24), at)))
      .filter((name) => (name.kind === 'organisation' || name.kind === 'place') && !placed.has(name))
      .map((name) => ({ told, slot: 'body', text: name.text, at: name.at, end: name.end, name }))
  },
  asks: () => ['#award', '#study', '#will', '#publisher', '#appointment', '#gift', '#school', '#learn'],
  compare: (a, b, { apart, namedIn }) => {
    if (!a.name || !b.name) return 'unlike'
    const [own, other] = [fold(a.text).split(' '), fold(b.text).split(' ')]
    if (own.some((word) => word.length > 3 && other.includes(word)) || !apart(a.name, b.name)) return 'agree'
    return namedIn(a.told.witness, b.name) || namedIn(b.told.witness, a.name) ? 'unlike' : 'differ'
  },
  about: (_a, _b, shared) => ({ what: 'body', ...toldOf(shared) }),
}

/** What stands before the name of a street. */
const onStreet = /(?:rue|quai|place|avenue|boulevard|impasse|passage) (?:(?:de|du|des|de la) |de l['’]|d['’])?$/iu
