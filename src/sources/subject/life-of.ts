import type { DateMention } from '../mention.ts'
import type { Statement, Subject, Witness } from '../witness.ts'

/** When the subject was born, married and died, as most witnesses have it, to the finest date they give for that year. */
export function lifeOf(witnesses: readonly Witness[], subject: Subject): Pick<Subject, 'born' | 'married' | 'died'> {
  const born = mostGiven(datesGiven(witnesses, subject, 'birth', ''))
  const died = mostGiven(datesGiven(witnesses, subject, 'death', born?.slice(0, 4) ?? ''))
  if (died !== undefined && isOutlived(witnesses, Number(died.slice(0, 4)))) return {}
  const weddings = datesGiven(witnesses, subject, 'marriage', born?.slice(0, 4) ?? '')
  const married = isOnce([...weddings.keys()]) ? mostGiven(weddings) : undefined
  return {
    ...(born === undefined ? {} : { born }),
    ...(married === undefined ? {} : { married }),
    ...(died === undefined ? {} : { died }),
  }
}

type Turn = 'birth' | 'marriage' | 'death'

/** Years by which sources err on one wedding; two further apart are two. */
const slip = 2

function isOnce(dates: readonly string[]): boolean {
  const years = dates.map((date) => Number(date.slice(0, 4)))
  return Math.max(...years) - Math.min(...years) <= slip
}

/** Share of the dates told after a death from which on it is not the death of whom the book is about. */
const outlived = 0.5

/** A book that goes on for long after a death is about a house or a town, not about who died. */
function isOutlived(witnesses: readonly Witness[], died: number): boolean {
  let [told, later] = [0, 0]
  for (const { passages } of witnesses) {
    for (const { type, statements } of passages) {
      if (type !== 'narrative' && type !== 'list-item') continue
      for (const { dates } of statements) {
        for (const { aside, quoted, from } of dates) {
          if (quoted || from === undefined || aside === 'publication' || aside === 'bracket') continue
          told++
          if (from > (died + 1) * 10000) later++
        }
      }
    }
  }
  return later > outlived * told
}

/** The dates given for a turn of the subject's life in a year after this one, and how often. */
function datesGiven(
  witnesses: readonly Witness[],
  subject: Subject,
  turn: Turn,
  after: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { passages } of witnesses) {
    for (const { type, statements } of passages) {
      if (type === 'note' || type === 'work') continue
      const dates = statements.flatMap((statement) =>
        type === 'infobox' ? infoboxDates(statement, turn) : datesOf(statement, subject, turn),
      )
      for (const { edtf } of dates) if (edtf.slice(0, 4) > after) counts.set(edtf, (counts.get(edtf) ?? 0) + 1)
    }
  }
  return counts
}

/** The finest date of the year that is given most. */
function mostGiven(counts: ReadonlyMap<string, number>): string | undefined {
  const years = new Map<string, number>()
  for (const [edtf, count] of counts) years.set(edtf.slice(0, 4), (years.get(edtf.slice(0, 4)) ?? 0) + count)
  const year = [...years].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  const fitting = [...counts].filter(([edtf]) => year !== undefined && edtf.startsWith(year))
  return fitting.sort((a, b) => b[0].length - a[0].length || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

function infoboxDates({ dates, clauses = [] }: Statement, turn: Turn): DateMention[] {
  return clauses.some(({ deeds }) => deeds.includes(turn)) ? dates.filter(({ aside }) => aside === undefined) : []
}

/** A sentence with more dates than this is a table that lost its lines. */
const crowded = 40

/** A lifetime after the subject's name, or the deed told at a date in a clause where the subject, a person, acts. */
function datesOf({ dates, names, clauses = [] }: Statement, subject: Subject, turn: Turn): DateMention[] {
  const { keys, thing } = subject
  if (dates.length > crowded) return []
  return dates.filter(({ at, life, bearer, quoted, aside, deeds = [] }) => {
    if (life !== undefined) return life === turn && names.some((name) => name.at === bearer && keys.includes(name.key))
    if (thing || quoted || !deeds.includes(turn) || aside === 'attribute') return false
    const telling = clauses.filter((each) => each.deeds.includes(turn) && each.actor !== undefined)
    const clause = telling.findLast((each) => each.at <= at) ?? telling[0]
    if (aside === 'flashback' && !(clause && at < clause.end)) return false
    return clause?.actor !== undefined && keys.includes(clause.actor)
  })
}
