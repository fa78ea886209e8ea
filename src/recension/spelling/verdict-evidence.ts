import type { Siglum } from '../../sources/witness.ts'
import type { Usage } from './usage.ts'
import type { Verdict } from './verdict.ts'

/** Witnesses that have the other form between the same words, where this one has the suspected form. */
export function inSamePlace(suspect: Usage, other: Usage): Siglum[] {
  const found = new Set<Siglum>()
  for (const [context, sigla] of suspect.contexts) {
    if (context.split(' ').filter(Boolean).length < FEWEST_WORDS) continue
    for (const siglum of other.contexts.get(context) ?? []) if (!sigla.includes(siglum)) found.add(siglum)
  }
  return [...found].sort()
}

/** Fewer words around it than this may be the same by chance. */
const FEWEST_WORDS = 3

/** `A`, `A and B`, `A, B and C`, `A, B, C and 4 others`. */
export function listed(sigla: Iterable<Siglum>): string {
  const all: string[] = [...sigla].sort()
  const shown = all.length > 4 ? [...all.slice(0, 3), `${all.length - 3} others`] : all
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** `A and B write it so, 7 times`. */
export function writtenSo(usage: Usage): string {
  const times = usage.occurrences.length
  const verb = usage.sigla.size === 1 ? 'writes' : 'write'
  return `${listed(usage.sigla)} ${verb} it so, ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`}`
}

/** The likeliest, the first in order of letters among equals; null when none is likely enough. */
export function bestOf(verdicts: Verdict[], least: number): Verdict | null {
  const likely = verdicts.filter(({ confidence }) => confidence >= least)
  return likely.sort((a, b) => b.confidence - a.confidence || (a.suggestion < b.suggestion ? -1 : 1))[0] ?? null
}
