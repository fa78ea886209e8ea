import type { NameKind } from '../mention.ts'
import type { Statement } from '../witness.ts'
import type { FoundName } from './find-names.ts'
import type { NameLanguage } from './language.ts'
import type { NameToken } from './name-tokens.ts'
import type { Usage } from './usage.ts'
import { noWeights, type Weights, weighKind } from './weigh-kind.ts'

/** The kind of a name, and whether it rests on more than one weak sign. */
export interface KnownKind {
  kind: NameKind
  sure: boolean
}

interface Read {
  tokens: NameToken[]
  names: FoundName[]
}

const sureFrom = 3
/** A preposition of place says more than a verb after a person. */
const surePlaceFrom = 2
/** A name for which nothing speaks is taken for a person's. */
const least = 0.2

/** The kind of each form, by what all its mentions say together. */
export function kindsOf(read: Iterable<[Statement, Read]>, words: NameLanguage, usage: Usage): Map<string, KnownKind> {
  const weights = new Map<string, Weights>()
  for (const [{ text }, { tokens, names }] of read) {
    for (const name of names) {
      const end = tokens[name.to - 1]?.end ?? 0
      const mention = weighKind(tokens, name, words, text.slice(end, end + 10))
      const sum = weights.get(name.form) ?? noWeights()
      for (const kind of nameKinds) sum[kind] += mention[kind]
      weights.set(name.form, sum)
    }
  }
  for (const [form, sum] of weights) if (isCommon(form, usage)) sum.person -= 2.5
  const kinds = new Map([...weights].map(([form, sum]) => [form, heaviest(sum)]))
  nameBySurname(kinds, weights)
  return kinds
}

/** Every word of the form stands in lower case too: `Red Cross` is no person. */
function isCommon(form: string, { lower }: Usage): boolean {
  return form.includes(' ') && form.split(' ').every((word) => lower.has(word))
}

/** A surname alone is a person where a person who bears it is known. */
function nameBySurname(kinds: Map<string, KnownKind>, weights: ReadonlyMap<string, Weights>): void {
  for (const [form, { kind, sure }] of [...kinds]) {
    const surname = form.split(' ').at(-1) ?? ''
    if (kind !== 'person' || !sure || form === surname || !kinds.has(surname) || isSettled(weights.get(surname)))
      continue
    kinds.set(surname, { kind: 'person', sure: true })
  }
}

/** A name that is a place or a work beyond doubt is no person's for sharing a surname. */
function isSettled(weights: Weights | undefined): boolean {
  return weights !== undefined && Math.max(weights.place, weights.work) >= 6
}

const nameKinds: readonly NameKind[] = ['person', 'place', 'organisation', 'work', 'other']

function heaviest(weights: Weights): KnownKind {
  let best: NameKind = 'other'
  for (const kind of nameKinds) if (weights[kind] > weights[best]) best = kind
  if (weights[best] < least) best = 'person'
  return { kind: best, sure: weights[best] >= (best === 'place' ? surePlaceFrom : sureFrom) }
}
