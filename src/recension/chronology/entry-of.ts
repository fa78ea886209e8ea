import type { Subject } from '../../sources/witness.ts'
import type { ChronologyEntry } from '../recension.ts'
import { compareDates, finer } from './compare-dates.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'

export interface DatedEntry {
  entry: ChronologyEntry
  from: number
  to: number
}

/** The entry of an event: its finest date, the telling that reads best alone, all sources, dates that differ. */
export function entryOf({ occurrences, bound, differing }: EventTellings, subject: Subject | undefined): DatedEntry {
  const adopted = adoptedDate(occurrences)
  const agreeing = occurrences.filter((told) => compareDates(told, adopted) !== 'apart')
  const against = [...occurrences.filter((told) => !agreeing.includes(told)), ...differing]
  const best = best_(agreeing, subject)
  const sources = [...agreeing, ...bound, ...differing].map(({ witness, statement }) => ({
    siglum: witness.siglum,
    statement: statement.id,
    place: statement.place,
    text: statement.text,
  }))
  const about = agreeing.some((told) => told.about === 'life') ? 'life' : adopted.about
  const entry: ChronologyEntry = {
    date: adopted.date,
    text: capital(best.text),
    about,
    main: about === 'life' || (about === 'work' && agreeing.some(({ passage }) => passage.type === 'narrative')),
    sources: unique(sources, (source) => source.statement),
    conflict: against.map(({ date, witness, statement, text }) => ({
      date,
      siglum: witness.siglum,
      place: statement.place,
      text,
    })),
  }
  return { entry, from: adopted.from, to: adopted.to }
}

/** The finest date; where the finest contradict one another, the one most tellings support, then the first witness's. */
function adoptedDate(occurrences: readonly Occurrence[]): Occurrence {
  const [first] = occurrences
  if (!first) throw new Error('an event without a telling')
  let best = first
  let most = -1
  for (const told of occurrences) {
    const support = occurrences.filter((other) => compareDates(told, other) !== 'apart').length
    if (support > most) {
      best = told
      most = support
    } else if (support === most) best = finer(best, told)
  }
  return best
}

function best_(occurrences: readonly Occurrence[], subject: Subject | undefined): Occurrence {
  return occurrences.reduce((a, b) => (readability(b, subject) > readability(a, subject) ? b : a))
}

/** A sentence with a name at its head and a middling length reads alone; one that hangs on what stood before doesn't. */
function readability({ text, passage, statement, at, cut, witness }: Occurrence, subject: Subject | undefined): number {
  const named = statement.names.some((name) => name.at >= at && name.end <= cut && name.kind === 'person')
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  const hanging = hangers.has(first.toLowerCase()) ? 2 : 0
  const pronoun = first.toLowerCase() === subject?.pronoun ? 0.5 : 0
  const length = text.length < 25 ? 1.5 : text.length > 240 ? 1 : 0
  const prose = passage.type === 'narrative' ? 1 : 0
  const whole = at === 0 ? 0.3 : 0
  return prose + whole + (named ? 1 : 0) - hanging - pronoun - length - witness.about.rank * 0.01
}

const hangers: ReadonlySet<string> = new Set(
  'this that these those they it its his her their however meanwhile also but and so then thus therefore ce cette ces ils elles cependant toutefois mais et alors ainsi'.split(
    ' ',
  ),
)

function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)))
}
