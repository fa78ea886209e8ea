import type { About } from '../disagreements/draft.ts'
import type { Shared } from './fact.ts'

/** Matters that say too little, or only who is told of. */
const vague: ReadonlySet<string> = new Set(
  'age brother cause children crew design emigrate father friend letter light master mother name origin profession vessel widow writing'.split(
    ' ',
  ),
)

/** What a heading says that a disagreement is about: its deed or matter, and names; words where there is nothing else. */
export function toldOf({ names, words, matters }: Shared, deed?: string): Pick<About, 'matter' | 'concerning'> {
  const matter = deed === undefined ? matters.find((each) => !vague.has(each)) : undefined
  const concerning = names.length > 0 || deed !== undefined || matter !== undefined ? names : words
  return { ...(matter === undefined ? {} : { matter }), concerning: concerning.slice(0, 2) }
}
