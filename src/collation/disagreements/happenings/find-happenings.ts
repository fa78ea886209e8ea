import type { DateMention, Statement } from '../../../sources/witness.ts'
import { tokenize } from '../../tellings/tokenize.ts'
import { wordLanguage } from '../../words/index.ts'
import type { Ground, Told } from '../ground.ts'
import { subjectStems } from '../subject-stems.ts'
import type { Happening } from './happening.ts'

const telling: ReadonlySet<string> = new Set(['narrative', 'list-item', 'caption', 'infobox', 'table-row', 'title'])

/** The day before or after the one that is named. */
const eve = /(?:\beve of|\bday (?:before|after)|\bmorrow of|veille d[ue]|lendemain d[ue])(?: the)? $/iu

/** The dated deeds of a statement, each with the stretch of the sentence that tells it. */
export function findHappenings(told: Told, quantitiesOf: Ground['quantitiesOf']): Happening[] {
  if (!telling.has(told.passage.type)) return []
  const { dates } = told.statement
  const open = dates.filter(
    ({ quoted, aside, at }) =>
      !quoted &&
      aside !== 'publication' &&
      aside !== 'bracket' &&
      !eve.test(told.statement.text.slice(Math.max(0, at - 20), at)),
  )
  if (dates.length === 0) return quantitiesOf(told).length > 0 ? carriedHappening(told) : []
  return open.flatMap((date, index): Happening[] => {
    const { from, to } = date
    if (from === undefined || to === undefined || date.vague || from === 0 || to === 99991231) return []
    const [at, end] = stretchOf(told.statement, open[index - 1], date, open[index + 1])
    return [happeningOf(told, { ...date, from, to }, at, end)]
  })
}

/** What a sentence without a date counts, at the time that the narrative has reached. */
function carriedHappening(told: Told): Happening[] {
  const { time, text, clauses = [] } = told.statement
  if (told.passage.type !== 'narrative' || time?.basis !== 'carried') return []
  const deeds = [...new Set(clauses.flatMap((clause) => clause.deeds))]
  const date = {
    at: 0,
    end: 0,
    text: '',
    edtf: time.edtf,
    basis: 'context',
    from: time.from,
    to: time.to,
    deeds,
  } as const
  return [{ ...happeningOf(told, date, 0, text.length), carried: true }]
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

type Dated = Pick<DateMention, 'at' | 'end' | 'text' | 'edtf' | 'basis' | 'families' | 'aside' | 'sense'> & {
  from: number
  to: number
  deeds?: readonly string[]
}

function happeningOf(told: Told, date: Dated, at: number, end: number): Happening {
  const { statement, witness } = told
  const subject = new Set(witness.subject?.keys)
  const clause = (statement.clauses ?? []).find((each) => each.at <= date.at && date.at < each.end)
  const acting =
    clause?.verb === 'none' ? ((statement.clauses ?? []).find(({ verb }) => verb === 'finite') ?? clause) : clause
  const names = statement.names.filter((name) => name.at >= at && name.end <= end && !subject.has(name.key))
  return {
    told,
    date,
    from: date.from,
    to: date.to,
    deeds: date.deeds ?? [],
    families: date.families ?? [],
    carried: false,
    actor: acting?.actor,
    led: acting?.actor !== undefined && subject.has(acting.actor),
    at,
    end,
    stems: stemsOf(told, at, end),
    names: new Set(names.map(({ key }) => key)),
  }
}

function stemsOf({ statement, witness }: Told, at: number, end: number): Set<string> {
  const language = wordLanguage(witness.about.language)
  const own = subjectStems(witness)
  const stems = new Set<string>()
  let from = at
  const take = (to: number) => {
    for (const { stem, fold } of tokenize(statement.text.slice(from, Math.max(from, to)), language))
      if (stem !== '' && fold.length > 2 && !/^\d+$/u.test(fold) && !own.has(stem)) stems.add(stem)
  }
  for (const date of statement.dates) {
    if (date.end <= at || date.at >= end) continue
    take(date.at)
    from = Math.max(from, date.end)
  }
  take(end)
  return stems
}
