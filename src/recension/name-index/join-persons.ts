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
  const given = givenOf(names)
  for (const [name, held] of given) holders.set(`given ${name}`, held)
  const into = new Map<GatheredName, GatheredName>()
  const rootOf = (name: GatheredName): GatheredName => {
    const next = into.get(name)
    return next ? rootOf(next) : name
  }
  for (const [, held] of holders) {
    if (held.size !== 2) continue
    const [a, b] = [...held].map(rootOf)
    if (!a || !b || a === b || !(agree(a, b) || isGiven(a, b) || isGiven(b, a))) continue
    const [one, other] = weightOf(a) >= weightOf(b) ? [a, b] : [b, a]
    for (const [form, count] of other.forms) one.forms.set(form, (one.forms.get(form) ?? 0) + count)
    into.set(other, one)
  }
  return withLaterNames(names.filter((name) => !into.has(name)))
}

/** `Keir Bee` is `James Keir Bee`; of two the one who is named more; `W. Bee` is the one `Winifred Bee`. */
function withLaterNames(names: GatheredName[]): GatheredName[] {
  const longer = new Map<string, GatheredName[]>()
  for (const name of names)
    if (name.kind === 'person')
      for (const form of [...name.forms.keys()].map(foldName)) {
        const words = form.split(' ')
        const initial = words.length > 1 && (words[0] ?? '').length > 2 ? [`${form[0]}. ${words.at(-1)}`] : []
        for (const short of new Set([...initial, ...(words.length > 2 ? [words.slice(1).join(' ')] : [])])) {
          const held = longer.get(short) ?? []
          longer.set(short, held.includes(name) ? held : [...held, name])
        }
      }
  const gone = new Set<GatheredName>()
  for (const name of names) {
    const others = [...name.forms.keys()].flatMap((form) => longer.get(foldName(form)) ?? [])
    const whole = others.filter((other) => other !== name && !gone.has(other)).sort((a, b) => weightOf(b) - weightOf(a))
    const [first, second] = [...new Set(whole)]
    const isInitial = [...name.forms.keys()].every((form) => /^\p{Lu}\. /u.test(form))
    if (!first || name.kind !== 'person' || (second && (isInitial || weightOf(second) === weightOf(first)))) continue
    for (const [form, count] of name.forms) first.forms.set(form, (first.forms.get(form) ?? 0) + count)
    gone.add(name)
  }
  return names.filter((name) => !gone.has(name))
}

/** Persons by given name, where one is named by that alone and one in full: `Alma` and `Alma Bee`. */
function givenOf(names: readonly GatheredName[]): Map<string, Set<GatheredName>> {
  const found = new Map<string, Set<GatheredName>>()
  for (const name of names)
    if (name.kind === 'person')
      for (const form of name.forms.keys()) {
        const [first = ''] = foldName(form).split(' ')
        if (first.length > 2) found.set(first, (found.get(first) ?? new Set()).add(name))
      }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** All that is told of one is the given name of the other. */
function isGiven(short: GatheredName, full: GatheredName): boolean {
  const names = [...short.forms.keys()].map(foldName)
  const [only = ''] = names
  const isAlone = names.length === 1 && only.split(' ').length < 3
  return isAlone && !short.rank && [...full.forms.keys()].some((form) => foldName(form).startsWith(`${only} `))
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
