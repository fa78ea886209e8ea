import type { DateMention } from '../../../sources/mention.ts'
import type { Statement } from '../../../sources/witness.ts'
import type { Told } from '../ground.ts'
import type { Happening } from './happening.ts'

const telling: ReadonlySet<string> = new Set(['narrative', 'list-item', 'caption', 'infobox', 'table-row', 'title'])

/** The dated deeds of a statement, each with the stretch of the sentence that tells it. */
export function findHappenings(told: Told): Happening[] {
  if (!telling.has(told.passage.type)) return []
  const { dates } = told.statement
  const open = dates.filter(({ quoted, aside }) => !quoted && aside !== 'publication' && aside !== 'bracket')
  return open.flatMap((date, index): Happening[] => {
    const { from, to } = date
    if (from === undefined || to === undefined || date.vague || from === 0 || to === 99991231) return []
    const [at, end] = stretchOf(told.statement, open[index - 1], date, open[index + 1])
    return [happeningOf(told, { ...date, from, to }, at, end)]
  })
}

/** From the clause of the date before to that of the next one. */
function stretchOf(
  { text, clauses = [] }: Statement,
  before: DateMention | undefined,
  here: DateMention,
  after: DateMention | undefined,
): [number, number] {
  const clauseOf = (date: DateMention | undefined) =>
    date && clauses.find(({ at, end }) => at <= date.at && date.at < end)
  const own = clauseOf(here)
  const [previous, next] = [clauseOf(before), clauseOf(after)]
  const at = before === undefined ? 0 : previous === own ? before.end : (previous?.end ?? before.end)
  const end = after === undefined ? text.length : next === own ? after.at : (next?.at ?? after.at)
  return at < end ? [at, end] : [here.at, here.end]
}

type Dated = Happening['date'] & { from: number; to: number; deeds?: readonly string[] }

function happeningOf(told: Told, date: Dated, at: number, end: number): Happening {
  const { statement, witness } = told
  const names = statement.names.filter(
    (name) => name.at >= at && name.end <= end && !witness.subject?.keys.includes(name.key),
  )
  return {
    told,
    date,
    from: date.from,
    to: date.to,
    deeds: date.deeds ?? [],
    at,
    end,
    names: new Set(names.map(({ key }) => key)),
  }
}
