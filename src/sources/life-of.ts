import type { DateMention, Statement, Subject, Witness } from './witness.ts'

/** When the subject was born and died, as most witnesses have it, to the finest date they give for that year. */
export function lifeOf(witnesses: readonly Witness[], subject: Subject): Pick<Subject, 'born' | 'died'> {
  const born = endOf(witnesses, subject, 'birth', '')
  const died = endOf(witnesses, subject, 'death', born?.slice(0, 4) ?? '')
  if (died !== undefined && isOutlived(witnesses, Number(died.slice(0, 4)))) return {}
  return { ...(born === undefined ? {} : { born }), ...(died === undefined ? {} : { died }) }
}

/** Share of the dates told after a death from which on it is not the death of whom the book is about. */
const outlived = 0.3

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

/** The end of a life that most witnesses give, in a year after this one. */
function endOf(
  witnesses: readonly Witness[],
  subject: Subject,
  end: 'birth' | 'death',
  after: string,
): string | undefined {
  const counts = new Map<string, number>()
  for (const { passages } of witnesses) {
    for (const { type, statements } of passages) {
      if (type === 'note' || type === 'work') continue
      const dates = statements.flatMap((statement) =>
        type === 'infobox' ? infoboxDates(statement, end) : datesOf(statement, subject, end),
      )
      for (const { edtf } of dates) if (edtf.slice(0, 4) > after) counts.set(edtf, (counts.get(edtf) ?? 0) + 1)
    }
  }
  const years = new Map<string, number>()
  for (const [edtf, count] of counts) years.set(edtf.slice(0, 4), (years.get(edtf.slice(0, 4)) ?? 0) + count)
  const year = [...years].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  const fitting = [...counts].filter(([edtf]) => year !== undefined && edtf.startsWith(year))
  return fitting.sort((a, b) => b[0].length - a[0].length || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

function infoboxDates({ dates, clauses = [] }: Statement, end: 'birth' | 'death'): DateMention[] {
  return clauses.some(({ deeds }) => deeds.includes(end)) ? dates.filter(({ aside }) => aside === undefined) : []
}

/** A sentence with more dates than this is a table that lost its lines. */
const crowded = 40

/** A lifetime after the subject's name, or the deed told at a date in a clause where the subject, a person, acts. */
function datesOf({ dates, names, clauses = [] }: Statement, subject: Subject, end: 'birth' | 'death'): DateMention[] {
  const { keys, thing } = subject
  if (dates.length > crowded) return []
  return dates.filter(({ at, life, bearer, quoted, aside, deeds = [] }) => {
    if (life !== undefined) return life === end && names.some((name) => name.at === bearer && keys.includes(name.key))
    if (thing || quoted || !deeds.includes(end) || aside === 'attribute') return false
    const telling = clauses.filter((each) => each.deeds.includes(end) && each.actor !== undefined)
    const clause = telling.findLast((each) => each.at <= at) ?? telling[0]
    if (aside === 'flashback' && !(clause && at < clause.end)) return false
    return clause?.actor !== undefined && keys.includes(clause.actor)
  })
}
