import type { Clause, Statement, Witness } from '../../sources/witness.ts'
import type { Occurrence } from './occurrence.ts'
import { aloneLanguage } from './words/index.ts'
import type { AloneLanguage } from './words/language.ts'

/** Somebody's birth or death, not the subject's: who it is, by name and by what relation. */
export interface End {
  kind: 'birth' | 'death'
  /** Key of the name. */
  name?: string
  /** `spouse`, `son` */
  kin: readonly string[]
}

/** Relations of the subject's that the witnesses give with a name: `her husband, Jan Holm`. */
export type KinNames = ReadonlyMap<string, ReadonlySet<string>>

const kinds: Readonly<Record<string, End['kind']>> = {
  birth: 'birth',
  death: 'death',
  bereavement: 'death',
  killing: 'death',
}

/**
 * Whose birth or death a telling tells, where it isn't the subject's.
 *
 *     Her husband, Jan Holm, was killed in 1916.     death of jan holm, spouse
 *     Widowed in 1917, she …                         death of a spouse
 */
export function whoseEnd(told: Occurrence, relations: KinNames): End | undefined {
  const { statement, witness, at, cut } = told
  if (told.end !== undefined || told.lifetime || !witness.subject) return undefined
  const words = aloneLanguage(witness.about.language)
  const { clauses = [] } = statement
  const inside = clauses.filter((clause) => clause.end > at && clause.at < cut)
  const telling = inside.filter(tellsEnd)
  const clause = telling.find((each) => isDated(each, told)) ?? (isAll(told) ? telling[0] : inside.find(isLoss))
  if (!clause) return undefined
  const kind = isLoss(clause) ? 'death' : clause.deeds.flatMap((deed) => kinds[deed] ?? [])[0]
  const name = nameOf(statement, clause, witness)
  const kin = witness.subject.thing ? [] : kinOf(statement, clause, name, words)
  if (kind === undefined || (name === undefined && (kin.length === 0 || kind === 'birth'))) return undefined
  const all = [...kin, ...(relations.get(name ?? '') ?? [])]
  return { kind, ...(name === undefined ? {} : { name }), kin: [...new Set(all)].sort() }
}

function tellsEnd({ deeds }: Clause): boolean {
  return deeds.some((deed) => kinds[deed])
}

function isLoss(clause: Clause): boolean {
  return clause.deeds.includes('loss') && !tellsEnd(clause)
}

/** The date stands in the clause. */
function isDated({ at, end }: Clause, { statement, date }: Occurrence): boolean {
  return statement.dates.some((mention) => mention.edtf === date && mention.at >= at && mention.at < end)
}

/** Nothing else is told at the date: not "she was married in 1894 to Jan, whose early death …". */
function isAll({ deeds }: Occurrence): boolean {
  return deeds.some((deed) => kinds[deed]) && deeds.every((deed) => kinds[deed])
}

/** Who acts, if that is another person; else the last person named before the word, or straight after it: `the death of | Jan`. */
function nameOf({ names, text, clauses = [] }: Statement, clause: Clause, witness: Witness): string | undefined {
  const own = witness.subject?.keys ?? []
  if (isLoss(clause)) return undefined
  const deedAt = clause.deedAt ?? clause.end
  const persons = names.filter(({ kind, key }) => kind === 'person' && !own.includes(key))
  const after = persons.find(
    (name) => name.at > deedAt && /^\p{L}+ (?:of|de|d['’])\s?$/u.test(text.slice(deedAt, name.at)),
  )
  if (after) return after.key
  const from = leadOf(clauses, clause)
  const before = persons.findLast(({ at, end }) => at >= from && end <= deedAt)?.key
  if (clause.deeds.includes('birth')) return before
  if (clause.actor !== undefined && !own.includes(clause.actor)) return clause.actor
  return clause.actor !== undefined && clause.verb === 'finite' ? undefined : before
}

/** Where what stands before a verb begins: appositions are clauses of their own. */
function leadOf(clauses: readonly Clause[], clause: Clause): number {
  let first = clauses.indexOf(clause)
  while (first > 0 && (clauses[first]?.joint === 'relative' || clauses[first - 1]?.verb === 'none')) first--
  return clauses[first]?.at ?? clause.at
}

/** Relations told before the word, or straight after it: `lost | her only son`. */
function kinOf(
  { text, clauses = [] }: Statement,
  clause: Clause,
  name: string | undefined,
  { kin, kinOfOwn, widowed }: AloneLanguage,
): string[] {
  const deedAt = clause.deedAt ?? clause.end
  if (widowed.test(text.slice(clause.at, clause.end))) return ['spouse']
  const lead = isLoss(clause) ? '' : text.slice(leadOf(clauses, clause), deedAt)
  const before = relationIn(lead, kinOfOwn, kin)
  if (before !== undefined || name !== undefined) return before === undefined ? [] : [before]
  const behind = text.slice(deedAt, Math.min(clause.end, deedAt + near))
  const after = relationIn(behind, kinOfOwn, kin)
  return after === undefined ? [] : [after]
}

/** Letters behind a word for a death within which it is told whose. */
const near = 40

function relationIn(text: string, pattern: RegExp, kin: Readonly<Record<string, string>>): string | undefined {
  return kin[pattern.exec(text.toLowerCase())?.[1] ?? '']
}

/** Reads the relations of the subject's that stand beside a name. */
export function kinNames(witnesses: readonly Witness[]): KinNames {
  const found = new Map<string, Set<string>>()
  for (const { passages, about, subject } of witnesses) {
    const { kin, kinBefore, kinBehind } = aloneLanguage(about.language)
    for (const { statements } of passages) {
      for (const { text, names, clauses = [] } of statements) {
        const others = names.filter(({ kind, key }) => kind === 'person' && subject?.keys.includes(key) !== true)
        for (const { at, end, key } of others) {
          const role =
            relationIn(text.slice(Math.max(0, at - reach), at), kinBefore, kin) ??
            relationIn(text.slice(end, end + reach), kinBehind, kin)
          if (role !== undefined) found.set(key, (found.get(key) ?? new Set()).add(role))
        }
        for (const { deeds, actor, deedAt = 0, end } of clauses) {
          if (!deeds.includes('marriage') || actor === undefined || !subject?.keys.includes(actor)) continue
          const spouse = others.find((name) => name.at > deedAt && name.end <= end)
          if (spouse) found.set(spouse.key, (found.get(spouse.key) ?? new Set()).add('spouse'))
        }
      }
    }
  }
  return found
}

/** Letters beside a name among which a relation is looked for. */
const reach = 40
