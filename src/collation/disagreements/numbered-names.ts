import { enter } from '../../enter.ts'
import type { Draft } from './draft.ts'
import type { Ground, Told } from './ground.ts'
import { sharedStems } from './shared-stems.ts'

const ordinals: Record<string, string> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  premier: '1',
  première: '1',
  seconde: '2',
  deuxième: '2',
  troisième: '3',
  quatrième: '4',
  wwi: '1',
  wwii: '2',
}

interface Numbered {
  told: Told
  name: string
  number: string
  text: string
}

/** Names that differ in their number alone, `World War I` and `WWII`, in statements that share their rarer words. */
export function numberedNames(ground: Ground): Draft[] {
  const byName = new Map<string, Numbered[]>()
  for (const told of ground.all) for (const found of numbered(told)) enter(byName, found.name, found)
  return [...byName.values()].flatMap((same) => {
    const drafts: Draft[] = []
    for (const [index, a] of same.slice(0, 40).entries()) {
      for (const b of same.slice(index + 1, 40)) {
        if (a.number !== b.number && a.told.witness !== b.told.witness && sameMatter(a.told, b.told, ground))
          drafts.push(draftOf(a, b))
      }
    }
    return drafts
  })
}

function sameMatter(a: Told, b: Told, { weigh }: Ground): boolean {
  const shared = [...a.names].filter((name) => b.names.has(name) && !(a.witness.subject?.keys.includes(name) ?? false))
  return shared.length > 0 && sharedStems(a, b, weigh).weight >= 12
}

function numbered(told: Told): Numbered[] {
  return told.statement.names.flatMap(({ text }): Numbered[] => {
    const words = text
      .toLowerCase()
      .replace(/^ww(i+)$/u, 'world war $1')
      .split(' ')
    const at = words.findIndex((word) => Object.hasOwn(ordinals, word))
    if (at < 0 || words.length < 2) return []
    const name = words
      .filter((_, index) => index !== at)
      .sort()
      .join(' ')
    return [{ told, name, number: ordinals[words[at] ?? ''] ?? '', text }]
  })
}

function draftOf(a: Numbered, b: Numbered): Draft {
  const claims = [a, b].map(({ told, text }) => ({ told, value: text }))
  return { kind: 'date', about: { what: 'event', concerning: [a.text] }, claims, weight: 0.7 }
}
