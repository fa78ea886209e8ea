import type { DateMention, NameMention } from '../../sources/witness.ts'
import type { Draft, DraftClaim } from './draft.ts'
import type { Ground, Told } from './ground.ts'

interface LifeDate extends DraftClaim {
  from: number
  to: number
}

/** Dates of birth and death of one person that exclude one another; a finer date of the same year doesn't. */
export function lifeDates(ground: Ground): Draft[] {
  const facts = new Map<string, { name: string; dates: LifeDate[] }>()
  for (const told of ground.all) {
    for (const { end, person, date } of endsOfLives(told)) {
      const key = `${end} ${person.key}`
      const fact = facts.get(key) ?? { name: person.text, dates: [] }
      facts.set(key, fact)
      fact.dates.push({ told, value: date.text, from: date.from ?? 0, to: date.to ?? 0 })
    }
  }
  return [...facts].flatMap(([key, { name, dates }]) => {
    const excluded = dates.filter((a) => dates.some((b) => a.to < b.from || b.to < a.from))
    if (excluded.length === 0) return []
    const deed = key.startsWith('birth') ? 'birth' : 'death'
    return [
      { kind: 'date', about: { what: 'date', deed, concerning: [name] }, claims: dates, weight: 2 } satisfies Draft,
    ]
  })
}

interface EndOfLife {
  end: 'birth' | 'death'
  person: Pick<NameMention, 'key' | 'text'>
  date: DateMention
}

function endsOfLives(told: Told): EndOfLife[] {
  const { dates, clauses = [] } = told.statement
  if (told.passage.type === 'note' || told.passage.type === 'work') return []
  return dates.flatMap((date): EndOfLife[] => {
    if (date.quoted || date.from === undefined || date.from === 0 || date.to === 99991231) return []
    if (date.life !== undefined) return lifetimeOf(told, date, date.life)
    const infobox = told.passage.type === 'infobox'
    if (date.aside !== undefined && !(infobox && date.aside === 'bracket')) return []
    const clause = clauses.find(({ at, end }) => at <= date.at && date.at < end)
    const deeds = infobox ? clauses.flatMap((part) => part.deeds) : (clause?.deeds ?? [])
    const ends = (['birth', 'death'] as const).filter((kind) => deeds.includes(kind))
    const person = ends.length === 1 ? actorOf(told, clause?.at ?? 0, clause?.end ?? 0) : undefined
    const [end] = ends
    return end && person ? [{ end, person, date }] : []
  })
}

function lifetimeOf(told: Told, date: DateMention, end: 'birth' | 'death'): EndOfLife[] {
  const subject = subjectOf(told)
  const named = told.statement.names.filter(({ kind, end: after }) => kind === 'person' && after <= date.at).at(-1)
  const person = named ?? (told.statement.text.startsWith('(') ? subject : undefined)
  return person ? [{ end, person, date }] : []
}

/** Who was born or died: the person named first in the clause, the one the pronoun stands for, or the subject of an infobox. */
function actorOf(told: Told, at: number, end: number): EndOfLife['person'] | undefined {
  const { statement, passage, witness } = told
  const subject = subjectOf(told)
  if (passage.type === 'infobox') return subject
  const own = statement.text.slice(at, end)
  const named = statement.names.filter(({ kind, at: start }) => kind === 'person' && start >= at && start < end)
  const first = named[0]
  if (first && !/\b(?:of|his|her|their|de|du|son|sa)\s*$/iu.test(statement.text.slice(at, first.at))) return first
  const pronoun = witness.subject?.pronoun
  const begins = statement.names.find(({ kind }) => kind === 'person')
  const own_ = pronoun !== undefined && new RegExp(`(?:^|\\s)${pronoun}\\s`, 'iu').test(own.slice(0, 60))
  const other = begins !== undefined && !witness.subject?.keys.includes(begins.key)
  return own_ && !other && leadsTo(told) ? subject : undefined
}

/** A pronoun at the head of a paragraph or after a sentence on the subject means the subject. */
function leadsTo({ passage, statement, witness }: Told): boolean {
  const index = passage.statements.indexOf(statement)
  const before = passage.statements[index - 1]?.names.filter(({ kind }) => kind === 'person') ?? []
  const last = before.at(-1)
  return last === undefined || (witness.subject?.keys.includes(last.key) ?? false)
}

function subjectOf({ witness }: Told): EndOfLife['person'] | undefined {
  const { subject } = witness
  return subject && { key: subject.keys[0] ?? subject.name, text: subject.name }
}
