import type { BookConfig } from '../config/config.ts'
import { clauseLanguages, otherClauses } from './clauses/index.ts'
import { folded } from './names/fold.ts'
import type { NameMention, PassageType, Statement, Subject, Witness } from './witness.ts'

/** Whom the book is about: the editor's `subject`, else the person most named, titles and openings counting more. */
export function findSubject(witnesses: readonly Witness[], config: Pick<BookConfig, 'subject'>): Subject | undefined {
  const persons = personsOf(witnesses)
  const key = config.subject === undefined ? foremost(persons) : namedBy(persons, config.subject)
  const person = persons.get(key ?? '')
  if (key === undefined || !person)
    return config.subject === undefined
      ? undefined
      : { name: config.subject, forms: [config.subject], keys: [folded(config.subject)] }
  const forms = [...person.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form)
  const subject: Subject = { name: config.subject ?? headName(person.forms), forms, keys: [key] }
  const pronoun = pronounOf(witnesses, key)
  const born = lifeDate(witnesses, subject, 'birth')
  const died = lifeDate(witnesses, subject, 'death')
  if (pronoun !== undefined) subject.pronoun = pronoun
  if (born !== undefined) subject.born = born
  if (died !== undefined) subject.died = died
  return subject
}

interface Person {
  weight: number
  forms: Map<string, number>
}

const headWeights: Partial<Record<PassageType, number>> = { title: 30, heading: 5, byline: 0, infobox: 5, caption: 2 }

function personsOf(witnesses: readonly Witness[]): Map<string, Person> {
  const persons = new Map<string, Person>()
  for (const witness of witnesses) {
    for (const { type, section, statements } of witness.passages) {
      const role = witness.sections[section]?.role
      if (type === 'note' || type === 'work' || role === 'works' || role === 'author' || role === 'links') continue
      const weight = headWeights[type] ?? (role === 'opening' ? 2 : 1)
      for (const { names } of statements) for (const name of names) add(persons, name, weight)
    }
  }
  return persons
}

function add(persons: Map<string, Person>, { kind, key, text }: NameMention, weight: number): void {
  if (kind !== 'person') return
  const person = persons.get(key) ?? { weight: 0, forms: new Map() }
  persons.set(key, person)
  person.weight += weight
  person.forms.set(text, (person.forms.get(text) ?? 0) + 1)
}

function foremost(persons: ReadonlyMap<string, Person>): string | undefined {
  return [...persons].sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

function namedBy(persons: ReadonlyMap<string, Person>, name: string): string | undefined {
  const wanted = folded(name)
  const surname = wanted.split(' ').at(-1) ?? wanted
  const whole = [...persons].find(([, { forms }]) => [...forms.keys()].some((form) => folded(form) === wanted))
  return whole?.[0] ?? (persons.has(surname) ? surname : undefined)
}

/** The full form used most; a longer one that is used once doesn't displace it. */
function headName(forms: ReadonlyMap<string, number>): string {
  const full = [...forms].filter(([form]) => form.includes(' '))
  const list = full.length > 0 ? full : [...forms]
  return list.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

/** The pronoun that begins most sentences after one that begins with the subject. */
function pronounOf(witnesses: readonly Witness[], key: string): string | undefined {
  const counts = new Map<string, number>()
  for (const { about, passages } of witnesses) {
    const { pronouns } = clauseLanguages[about.language] ?? otherClauses
    for (const { type, statements } of passages) {
      if (type !== 'narrative') continue
      for (const [index, { text }] of statements.entries()) {
        const first = /^\p{L}+/u.exec(text)?.[0]?.toLowerCase() ?? ''
        if (pronouns.has(first) && leads(statements[index - 1], key)) counts.set(first, (counts.get(first) ?? 0) + 1)
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

function leads(statement: Statement | undefined, key: string): boolean {
  const first = statement?.names.find(({ kind }) => kind === 'person')
  return first?.key === key
}

/** The finest date given for the subject's birth or death; of equally fine ones the one most witnesses give. */
function lifeDate(witnesses: readonly Witness[], subject: Subject, end: 'birth' | 'death'): string | undefined {
  const counts = new Map<string, number>()
  for (const { passages } of witnesses) {
    for (const { type, statements } of passages) {
      if (type === 'note' || type === 'work') continue
      for (const statement of statements) {
        const edtf = endOfLife(statement, subject, end)
        if (edtf !== undefined) counts.set(edtf, (counts.get(edtf) ?? 0) + 1)
      }
    }
  }
  const years = new Map<string, number>()
  for (const [edtf, count] of counts) years.set(edtf.slice(0, 4), (years.get(edtf.slice(0, 4)) ?? 0) + count)
  const year = [...years].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  const fitting = [...counts].filter(([edtf]) => year !== undefined && edtf.startsWith(year))
  return fitting.sort((a, b) => b[0].length - a[0].length || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

function endOfLife(
  { dates, names, clauses, text }: Statement,
  subject: Subject,
  end: 'birth' | 'death',
): string | undefined {
  const own = names.filter(({ key }) => subject.keys.includes(key))
  const life = dates.find((date) => date.life === end)
  if (life) return own.some(({ at }) => at < life.at) ? life.edtf : undefined
  const first = names.find(({ kind }) => kind === 'person')
  const told = first
    ? subject.keys.includes(first.key)
    : subject.pronoun !== undefined && text.toLowerCase().startsWith(`${subject.pronoun} `)
  if (!told) return undefined
  const clause = (clauses ?? []).find(({ deeds, verb }) => deeds.includes(end) && verb === 'finite')
  const date =
    clause &&
    dates.find(({ at, quoted, aside }) => at >= clause.at && at < clause.end && !quoted && aside === undefined)
  return date?.edtf
}
