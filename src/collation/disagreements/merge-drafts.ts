import type { Draft, DraftClaim } from './draft.ts'

/** Joins drafts of one kind that share a claim: three witnesses with three dates are one disagreement. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = []
  const byClaim = new Map<string, Draft>()
  for (const draft of [...drafts].sort((a, b) => b.weight - a.weight)) {
    const keys = draft.claims.map((claim) => keyOf(draft, claim))
    const known = keys.map((key) => byClaim.get(key)).find((found) => found !== undefined)
    const target = known ?? { ...draft, claims: [] }
    if (!known) merged.push(target)
    for (const claim of draft.claims)
      if (!target.claims.some((held) => sameClaim(held, claim))) target.claims.push(claim)
    for (const key of keys) if (!byClaim.has(key)) byClaim.set(key, target)
  }
  return merged.filter(
    ({ claims }) => new Set(claims.map(({ value }) => value.toLowerCase())).size > 1 || claims.length > 1,
  )
}

function keyOf({ kind, about }: Draft, { told, value }: DraftClaim): string {
  const what = about.what === 'year' ? 'date' : about.what
  return [kind, what, kind === 'date' ? '' : (about.deed ?? ''), told.statement.id, value].join('\u0000')
}

function sameClaim(a: DraftClaim, b: DraftClaim): boolean {
  return a.told === b.told && a.value === b.value
}
