import { enter } from '../../enter.ts'
import { foldName } from './fold-name.ts'
import type { GatheredName } from './gather-names.ts'

/** Letters of a name in which one may be a slip. */
const shortest = 6

/** Names of one kind in which a letter differs are one, where no witness has both: `Raoul Vilain` and `Raoul Villain`. */
export function joinSpellings(names: readonly GatheredName[]): GatheredName[] {
  const byPattern = new Map<string, GatheredName[]>()
  const kept: GatheredName[] = []
  for (const name of [...names].sort((a, b) => weightOf(b) - weightOf(a))) {
    const patterns = patternsOf(name)
    const same = patterns.flatMap((pattern) => byPattern.get(pattern) ?? []).find((other) => isOther(name, other))
    if (same) {
      // The spelling used more heads the entry, so the other has no count.
      for (const form of name.forms.keys()) if (!same.forms.has(form)) same.forms.set(form, 0)
      continue
    }
    kept.push(name)
    for (const pattern of patterns) enter(byPattern, pattern, name)
  }
  return kept
}

function isOther(a: GatheredName, b: GatheredName): boolean {
  return a.kind === b.kind && ![...a.witnesses].some((witness) => b.witnesses.has(witness))
}

/** The name with each of its letters left out: two that differ in one letter share one of these. A person's given name stays. */
function patternsOf({ kind, forms }: GatheredName): string[] {
  const [form = ''] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => foldName(name))
  const own = kind === 'person' ? form.lastIndexOf(' ') + 1 : 0
  if (form.length - own < shortest || (kind === 'person' && own === 0) || /\d/u.test(form)) return []
  const without = Array.from(
    { length: form.length - own },
    (_, at) => form.slice(0, own + at) + form.slice(own + at + 1),
  )
  return [...new Set([form, ...without])].filter((pattern) => pattern[own] === form[own]).map((one) => `${kind} ${one}`)
}

function weightOf({ forms }: GatheredName): number {
  return [...forms.values()].reduce((sum, count) => sum + count, 0)
}
