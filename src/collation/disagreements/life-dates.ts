import { ofKin } from '../../kin/of-kin.ts'
import type { DateMention, NameMention } from '../../sources/mention.ts'
import type { Clause } from '../../sources/witness.ts'
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
      const subject = told.witness.subject
      if (subject?.thing && subject.keys.includes(person.key)) continue
      const key = `${end} ${subject?.keys.includes(person.key) ? subject.keys[0] : person.key}`
      const name = subject?.keys.includes(person.key) ? subject.name : person.text
      const fact = facts.get(key) ?? { name, dates: [] }
      facts.set(key, fact)
      fact.dates.push({ told, value: date.edtf, date: date.edtf, from: date.from ?? 0, to: date.to ?? 0 })
    }
  }
  return [...facts].flatMap(([key, { name, dates }]) => {
    const excluded = dates.filter((a) => dates.some((b) => a.to < b.from || b.to < a.from))
    if (excluded.length === 0 || excluded.every(({ told }) => told === excluded[0]?.told)) return []
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
  const { dates } = told.statement
  if (told.passage.type === 'note' || told.passage.type === 'work') return []
  return dates.flatMap((date): EndOfLife[] => {
    if (date.quoted || date.from === undefined || date.from === 0 || date.to === 99991231) return []
    if (date.life !== undefined) return lifetimeOf(told, date, date.life)
    if (told.passage.type === 'infobox') return infoboxOf(told, date)
    if (date.aside === 'attribute' || date.vague) return []
    const ends = (['birth', 'death'] as const).filter((kind) => date.deeds?.includes(kind))
    const [end] = ends
    if (!end || ends.length > 1) return []
    const person = kinOf(told, date) ?? actorOf(told, end, date)
    return person ? [{ end, person, date }] : []
  })
}

/** Kin that one has one of, whose birth or death is told without a name: `his wife died in 1903`, `après la mort de sa mère`. */
function kinOf({ statement, witness }: Told, date: DateMention): EndOfLife['person'] | undefined {
  const clause = (statement.clauses ?? []).find(
    ({ deeds, at, end }) => end > date.at - 60 && at <= date.at && (deeds.includes('death') || deeds.includes('birth')),
  )
  const words = clause && statement.text.slice(clause.at, clause.end)
  const found = words === undefined ? null : kin.exec(words)
  const noun = found?.[1]?.toLowerCase()
  const own = clause?.actor === undefined || witness.subject?.keys.includes(clause.actor)
  const named = statement.names.some(
    ({ kind, at }) => kind === 'person' && clause !== undefined && at >= clause.at && at < clause.end,
  )
  return noun !== undefined && own && !named
    ? { key: `kin:${noun}`, text: found?.[0].toLowerCase() ?? noun }
    : undefined
}

const kin = /\b(?:his|her|son|sa)\s+(wife|husband|father|mother|mère|père|femme|épouse|mari)(?![\p{L}'’]|-)/iu

function lifetimeOf(told: Told, date: DateMention, end: 'birth' | 'death'): EndOfLife[] {
  const subject = subjectOf(told)
  const named = told.statement.names.find(({ kind, at }) => kind === 'person' && at === date.bearer)
  const person = named ?? (told.statement.text.startsWith('(') ? subject : undefined)
  return person ? [{ end, person, date }] : []
}

/** `Died 1947 (1948)` gives two; `Spouse: Jan Holm (d. 1881)` none of the subject's. */
function infoboxOf(told: Told, date: DateMention): EndOfLife[] {
  const others = told.statement.names.some(
    ({ kind, key, at }) => kind === 'person' && at < date.at && !told.witness.subject?.keys.includes(key),
  )
  const person = others ? undefined : subjectOf(told)
  const deeds = (told.statement.clauses ?? []).flatMap((clause) => clause.deeds)
  const ends = (['birth', 'death'] as const).filter((kind) => deeds.includes(kind))
  const [end] = ends
  return person && end && ends.length === 1 ? [{ end, person, date }] : []
}

/** Years by which a date told of the subject may miss the subject's known birth or death. */
const near = 5

/** "On the death of his father": who acts in the clause is another. */
const isNoun = /^(?:death|birth|mort|décès|naissance)\s+(?:of|de|du|des|d['’])/iu

/** Who was born or died: who acts in the clause that says so. */
function actorOf(told: Told, end: 'birth' | 'death', date: DateMention): EndOfLife['person'] | undefined {
  const { statement, witness } = told
  const telling = (statement.clauses ?? []).filter(({ deeds }) => deeds.includes(end))
  const clause = telling.findLast(({ at }) => at <= date.at) ?? telling[0]
  const deedAt = clause?.deedAt ?? clause?.at ?? 0
  if (clause && (isNoun.test(statement.text.slice(deedAt)) || ofKin.test(statement.text.slice(0, deedAt))))
    return undefined
  const named = statement.names.find(({ key, kind }) => kind === 'person' && key === clause?.actor)
  const known = end === 'birth' ? witness.subject?.born : witness.subject?.died
  const away = known === undefined ? 0 : Math.abs(Number(known.slice(0, 4)) - Math.floor((date.from ?? 0) / 10000))
  const isNear = known !== undefined && away <= (named ? near : 1)
  if (clause && isNear && meansSubject(told, clause, named)) return subjectOf(told)
  if (named && !witness.subject?.keys.includes(named.key)) return named
  if (away > near) return undefined
  return clause?.actor !== undefined && witness.subject?.keys.includes(clause.actor) ? subjectOf(told) : undefined
}

/** "He shows that she was born in 1885": the pronoun of the clause is the subject's, and who acts is named elsewhere. */
function meansSubject({ statement, witness }: Told, clause: Clause, named: NameMention | undefined): boolean {
  const { pronoun } = witness.subject ?? {}
  if (pronoun === undefined || (named && clause.at <= named.at && named.at < clause.end)) return false
  const words =
    statement.text
      .slice(clause.at, clause.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (named === undefined && statement.names.some(({ kind, at }) => kind === 'person' && at < clause.end)) return false
  return words.slice(0, 4).includes(pronoun)
}

function subjectOf({ witness }: Told): EndOfLife['person'] | undefined {
  const { subject } = witness
  return subject && { key: subject.keys[0] ?? subject.name, text: subject.name }
}
