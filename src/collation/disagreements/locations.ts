import { pattern } from '../../pattern.ts'
import type { NameMention } from '../../sources/mention.ts'
import type { Draft, DraftClaim } from './draft.ts'
import type { Ground } from './ground.ts'

interface Location extends DraftClaim {
  where: string
}

const lies = pattern('iu')`
  ^\s?[(,]?\s?(?:now |today |formerly )?(?:in|on|near|en|dans|sur|près de
  |au) (?:the |present-day |modern |today's |what is now |l['’]actuelle? |la |le |les |l['’])*$
`

/** Where a place lies, by what stands directly after its name: `Oslo (in present-day Norway)` against `Oslo in Sweden`. */
export function locations(ground: Ground): Draft[] {
  const byPlace = new Map<string, Location[]>()
  for (const told of ground.all) {
    const { names, text } = told.statement
    for (const [index, name] of names.entries()) {
      const next = names[index + 1]
      if (name.kind !== 'place' || !next || !lies.test(text.slice(name.end, next.at))) continue
      const key = skeleton(name)
      byPlace.set(key, [
        ...(byPlace.get(key) ?? []),
        { told, value: text.slice(name.end, next.end).replace(/^[\s(,]+/u, ''), where: next.key },
      ])
    }
  }
  return [...byPlace].flatMap(([, found]) => {
    const differing = found.filter((a) => found.some((b) => !alike(a.where, b.where)))
    const [first] = differing
    if (!first) return []
    const name = nameOf(first)
    return [
      {
        kind: 'place',
        about: { what: 'location', concerning: [name] },
        claims: differing,
        weight: 0.8,
      } satisfies Draft,
    ]
  })
}

/** Consonants: forms of one name that differ in a vowel meet. */
function skeleton({ key }: NameMention): string {
  return key[0] + key.slice(1).replace(/[aeiouy]/gu, '')
}

function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.includes(short) || long.slice(0, 4) === short.slice(0, 4)
}

function nameOf({ told, where }: Location): string {
  const { names } = told.statement
  const at = names.findIndex(({ key }) => key === where)
  return names[at - 1]?.text ?? where
}
