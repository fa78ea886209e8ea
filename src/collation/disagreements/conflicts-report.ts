import type { Disagreement } from '../collation.ts'

export interface ReportedConflict {
  topic: string
  kind: string
  claims: Array<{ file: string; start: number; end: number; text: string; value: string }>
  settled?: { value: string; reason: string }
}

/** The disagreements as `reports/conflicts.json` has them. */
export function conflictsReport(disagreements: readonly Disagreement[]): ReportedConflict[] {
  return disagreements.map(({ topic, kind, claims, settled }) => ({
    topic,
    kind,
    claims: claims.map(({ place, text, value }) => ({ ...place, text, value })),
    ...(settled ? { settled } : {}),
  }))
}
