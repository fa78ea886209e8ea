import { pattern } from '../../../pattern.ts'
import type { NameMention } from '../../../sources/mention.ts'
import { fold } from '../../disagreements/fold.ts'
import type { Told } from '../../disagreements/ground.ts'
import { placesIn } from '../../disagreements/places/places-in.ts'
import type { Fact, FactKind } from '../fact.ts'
import { toldOf } from '../told-of.ts'

/** Bodies and towns that act: who gave the prize, where the degree came from, which museum has the papers. */
export const bodies: FactKind = {
  kind: 'name',
  need: 2.5,
  plain: 0.6,
  find: (told) => {
    const placed = new Set(placesIn(told, 0, told.statement.text.length))
    return told.statement.names
      .filter(({ kind, text }) => (kind === 'organisation' || kind === 'place') && text.length > 3)
      .flatMap((name): Fact[] => {
        const fact = { told, text: name.text, at: name.at, end: name.end, name }
        const own = classOf(told, name)
        const acts = name.kind === 'place' && !placed.has(name) && !follows.test(before(told, name))
        if (own !== undefined) return [{ ...fact, slot: own }, ...(acts ? [] : [{ ...fact, slot: 'giver' }])]
        return acts ? [{ ...fact, slot: 'giver' }] : []
      })
  },
  asks: (slot) => (slot === 'giver' ? ['#award', '#gift', '#will'] : []),
  compare: (a, b, { apart, namedIn, mentions }) => {
    if (!a.name || !b.name) return 'unlike'
    const [own, other] = [fold(a.text).split(' '), fold(b.text).split(' ')]
    const shared = own.some((word) => word.length > 3 && other.includes(word) && classIn(word) === undefined)
    if (shared || !apart(a.name, b.name)) return 'agree'
    const known = a.slot === 'giver' ? namedIn : mentions
    return known(a.told.witness, b.name) || known(b.told.witness, a.name) ? 'unlike' : 'differ'
  },
  about: (_a, _b, shared) => ({ what: 'body', ...toldOf(shared) }),
}

/** Kinds of bodies of which none is another: a pupil's school, the keeper of papers. */
const classes: Record<string, RegExp> = {
  keeping: pattern('iu')`
    (?<!\p{L})(?:museums?|galler(?:y|ies)|librar(?:y|ies)|archives?|record office|herbarium|gardens|musées?|galerie
    |bibliothèque|jardin)(?!\p{L})
  `,
  teaching: pattern('iu')`
    (?<!\p{L})(?:universit(?:y|ies)|colleges?|schools?|academy|institute|polytechnic|université|collège|lycée|école
    |académie|institut|faculté|conservatoire)(?!\p{L})
  `,
  prison: /(?<!\p{L})(?:prison|gaol|jail|penitentiary|bagne|maison d['’]arrêt)(?!\p{L})/iu,
}

function classIn(words: string): string | undefined {
  return Object.keys(classes).find((name) => classes[name]?.test(words))
}

/** By a word of the name, or one right before it: `the university of Durham`. */
function classOf(told: Told, name: NameMention): string | undefined {
  return classIn(name.text) ?? classIn(namer.exec(before(told, name))?.[1] ?? '')
}

const namer = /(\p{L}+) (?:of|at|de|du|des|d['’])\s?(?:the |la |l['’])?$/iu

/** What makes a place no actor: a preposition, the name of a street. */
const follows = pattern('iu')`
  (?<!\p{L})(?:towards|for|through|across|near|vers|pour|à travers|quitt\p{L}*|left|leave)(?: (?:the|la|le|les))? $
  |(?:rue|quai|place|avenue|boulevard|impasse|passage) (?:(?:de|du|des|de la) |de l['’]|d['’])?$
`

function before({ statement }: Told, { at }: NameMention): string {
  return statement.text.slice(Math.max(0, at - 40), at)
}
