import type { About } from '../disagreements/draft.ts'
import type { Shared } from './fact.ts'

/** Matters that say too little, only who is told of, or what thing: nothing happens in them at a date, in a place, for a time. */
const vague: ReadonlySet<string> = new Set(
  (
    'age brother cause children crew design emigrate father friend letter light master mother name origin profession vessel ' +
    'widow writing bridge church farm garden home keeper material mill mine picture publisher railway school ' +
    'species teacher volume wood'
  ).split(' '),
)

/** What a heading says that a disagreement is about: its deed or matter, and names; words where there is nothing else. */
export function toldOf({ names, words, things, matters }: Shared, deed?: string): Pick<About, 'matter' | 'concerning'> {
  const matter = deed === undefined ? matters.find((each) => !vague.has(each)) : undefined
  const plain = deed !== undefined || matter !== undefined ? things : words
  const concerning = names.length > 0 ? names : plain
  return { ...(matter === undefined ? {} : { matter }), concerning: concerning.slice(0, 2) }
}
