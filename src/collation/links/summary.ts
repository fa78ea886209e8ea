import type { Telling } from '../tellings/telling.ts'

/** The opening of a page that has sections sums them up; the telling itself stands further down. */
export function isSummary({ section, witness }: Telling): boolean {
  return section === 0 && witness.sections.length > 2
}
