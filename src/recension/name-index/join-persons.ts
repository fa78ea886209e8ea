import { foldName } from './fold-name.ts'
import type { GatheredName } from './gather-names.ts'

/**
 * Persons of several witnesses who bear the same name in full, or with a middle name more, are one: `Victor Bee` and
 * `Victor Amos Bee`. Where two others could be meant, they stay apart.
 */
export function joinPersons(names: readonly GatheredName[]): GatheredName[] {
  const holders = new Map<string, Set<GatheredName>>()
  for (const name of names)
    if (name.kind === 'person')
      for (const form of name.forms.keys()) {
        const ends = endsOf(form)
        if (ends) holders.set(ends, (holders.get(ends) ?? new Set()).add(name))
      }
  const into = new Map<GatheredName, GatheredName>()
  const rootOf = (name: GatheredName): GatheredName => {
    const next = into.get(name)
    return next ? rootOf(next) : name
  }
  for (const [, held] of holders) {
    if (held.size !== 2) continue
    const [a, b] = [...held].map(rootOf)
    if (!a || !b || a === b || !agree(a, b)) continue
    const [one, other] = weightOf(a) >= weightOf(b) ? [a, b] : [b, a]
    for (const [form, count] of other.forms) one.forms.set(form, (one.forms.get(form) ?? 0) + count)
    into.set(other, one)
  }
  return names.filter((name) => !into.has(name))
}

/** First and last word of a full name; initials say too little. */
function endsOf(form: string): string | null {
  const words = foldName(form).split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return words.length < 2 || first.replace('.', '').length < 2 || /^[ivxl]+$/u.test(last) ? null : `${first} ${last}`
}

/** Of two forms with the same ends, one has all the words of the other. */
function agree(a: GatheredName, b: GatheredName): boolean {
  return [...a.forms.keys()].some((x) =>
    [...b.forms.keys()].some((y) => endsOf(x) !== null && endsOf(x) === endsOf(y) && within(x, y)),
  )
}

function within(x: string, y: string): boolean {
  const [short, long] = [foldName(x).split(' '), foldName(y).split(' ')].sort((a, b) => a.length - b.length)
  return short?.every((word) => long?.includes(word)) === true
}

function weightOf({ forms }: GatheredName): number {
  return [...forms.values()].reduce((sum, count) => sum + count, 0)
}
