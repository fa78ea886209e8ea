import { enter } from '../../enter.ts'
import type { Draft } from './draft.ts'
import { publisherWords } from './publisher-words.ts'
import type { ToldWork as Mention } from './told-works.ts'

/** Publishers whose names share two words in another order. */
export function publishersOf(mentions: readonly Mention[]): Draft[] {
  const byName = new Map(
    mentions.flatMap((mention) =>
      mention.work.publisher === undefined ? [] : [[mention.work.publisher, mention] as const],
    ),
  )
  const byPair = new Map<string, Mention[]>()
  for (const [publisher, mention] of byName) for (const pair of wordPairs(publisher)) enter(byPair, pair, mention)
  const drafts = new Map<string, Draft>()
  for (const group of byPair.values()) {
    const [a, ...rest] = group
    for (const b of rest) {
      const names = [a?.work.publisher ?? '', b.work.publisher ?? '']
      if (a && turned(names[0] ?? '', names[1] ?? '')) drafts.set(names.join('|'), publisherDraft(a, b))
    }
  }
  return [...drafts.values()]
}

function wordPairs(publisher: string): string[] {
  const words = [...new Set(publisherWords(publisher))].sort().slice(0, 6)
  return words.flatMap((word, index) => words.slice(index + 1).map((other) => `${word} ${other}`))
}

function turned(a: string, b: string): boolean {
  const [x, y] = [publisherWords(a), publisherWords(b)]
  const shared = x.filter((word) => y.includes(word))
  const order = y.filter((word) => x.includes(word))
  return shared.length >= 2 && shared.join(' ') !== order.join(' ')
}

function publisherDraft(a: Mention, b: Mention): Draft {
  const claims = [a, b].map(({ work, told }) => ({ told, value: work.publisher ?? '', text: work.text }))
  return { kind: 'name', about: { what: 'spelling', concerning: [a.work.publisher ?? ''] }, claims, weight: 0.9 }
}
