import type { Witness } from '../../sources/witness.ts'

/** Whether the opening of a page sums up its sections: there are some, and they tell the most of it. */
export function hasSummary({ passages, sections }: Witness): boolean {
  if (sections.filter(({ role }) => role === 'body').length < 2) return false
  const told = passages.filter(({ type }) => type === 'narrative')
  const opening = told.filter(({ section }) => section === 0)
  return sentences(opening) * 2 <= sentences(told)
}

function sentences(passages: Witness['passages']): number {
  return passages.reduce((sum, { statements }) => sum + statements.length, 0)
}
