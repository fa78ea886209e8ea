import type { NameMention } from '../../sources/mention.ts'
import type { Witness } from '../../sources/witness.ts'
import { fold } from '../disagreements/fold.ts'
import type { Ground, Told } from '../disagreements/ground.ts'
import { containment, differ } from '../disagreements/places/containment.ts'
import type { Known } from './fact.ts'
import { type Togetherness, togethernessIn } from './togetherness.ts'
import { type WeighWord, weighWords } from './weigh-words.ts'

/** What likeness of facts is reckoned with. */
export interface Scales extends Known {
  weigh: WeighWord
  together(a: Told, b: Told): Togetherness
}

/** Prepares the weighing of words and what is known of names. */
export function scalesOf(ground: Ground, all: readonly Told[]): Scales {
  const parts = containment(ground)
  const weigh = weighWords(all)
  return {
    weigh,
    together: togethernessIn(all, weigh),
    bound: ground.bound,
    apart: (a, b) => differ(a, b, parts),
    namedIn: namesOf(ground),
    mentions: mentionsOf(ground),
    givenOf: givenNames(ground),
  }
}

function namesOf({ all }: Ground): Known['namedIn'] {
  const named = new Map<Witness, Set<string>>()
  for (const { witness, statement } of all) {
    const own = named.get(witness) ?? new Set<string>()
    named.set(witness, own)
    for (const { text, kind } of statement.names)
      if (kind !== 'work') for (const word of fold(text).split(/[\s.]+/u)) if (word.length > 2) own.add(word)
  }
  return (witness, { text }: NameMention) => {
    const words = fold(text).split(/[\s.]+/u)
    return words.some((word) => word.length > 2 && named.get(witness)?.has(word))
  }
}

function mentionsOf({ all }: Ground): Known['mentions'] {
  const named = new Map<Witness, Set<string>>()
  for (const { witness, names } of all) {
    const own = named.get(witness) ?? new Set<string>()
    named.set(witness, own)
    for (const key of names) own.add(key)
  }
  return (witness, { key }) => named.get(witness)?.has(key) ?? false
}

const nobody: ReadonlySet<string> = new Set()

function givenNames({ all }: Ground): Known['givenOf'] {
  const given = new Map<Witness, Map<string, Set<string>>>()
  for (const { witness, statement } of all) {
    const own = given.get(witness) ?? new Map<string, Set<string>>()
    given.set(witness, own)
    for (const { text, kind } of statement.names) {
      const words = fold(text).split(/[\s.]+/u)
      const [first = '', family = ''] = [words[0], words.at(-1)]
      if (kind === 'person' && words.length > 1 && first.length > 2)
        own.set(family, (own.get(family) ?? new Set()).add(first))
    }
  }
  return (witness, family) => given.get(witness)?.get(family) ?? nobody
}
