import type { Passage, Statement, StatementId, Witness } from '../../sources/witness.ts'
import type { EventGroup, Locus } from '../collation.ts'
import { tokenize } from '../tellings/tokenize.ts'
import { wordLanguage } from '../words/index.ts'
import { findHappenings } from './happenings/find-happenings.ts'
import type { Happening } from './happenings/happening.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import type { Quantity } from './quantities/quantity.ts'

/** A statement with what it is compared by. */
export interface Told {
  witness: Witness
  passage: Passage
  statement: Statement
  /** Stems of its words, without dates and small words. */
  stems: ReadonlySet<string>
  /** Keys of its names. */
  names: ReadonlySet<string>
}

/** What the comparers look at: all statements, those set side by side, and how telling each word is. */
export interface Ground {
  witnesses: readonly Witness[]
  all: readonly Told[]
  /** Statements that tell the same thing or the same event, lead first. */
  groups: ReadonlyArray<readonly Told[]>
  /** The collation takes both for tellings of one thing. */
  bound(a: Told, b: Told): boolean
  weigh(stem: string): number
  /** The numbers of a statement with what they count. */
  quantitiesOf(told: Told): readonly Quantity[]
  /** Dated deeds of a statement. */
  happeningsOf(told: Told): readonly Happening[]
}

/** Prepares the comparing of claims. */
export function groundOf(witnesses: readonly Witness[], loci: readonly Locus[], events: readonly EventGroup[]): Ground {
  const all = witnesses.flatMap((witness) =>
    witness.passages.flatMap((passage) =>
      passage.type === 'furniture' || passage.type === 'residue'
        ? []
        : passage.statements.filter(isSentence).map((statement) => toldOf(witness, passage, statement)),
    ),
  )
  const byId = new Map(all.map((told) => [told.statement.id, told]))
  const counts = new Map<string, number>()
  for (const { stems } of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const total = all.length + 1
  const quantities = new Map<Told, Quantity[]>()
  const quantitiesOf = (told: Told): readonly Quantity[] => {
    const held = quantities.get(told) ?? findQuantities(told.statement, told.witness.about.language)
    quantities.set(told, held)
    return held
  }
  const weights = new Map([...counts].map(([stem, count]) => [stem, Math.log(total / count)]))
  const groups = groupsOf(loci, events, byId)
  return {
    witnesses,
    all,
    groups,
    weigh: (stem: string) => weights.get(stem) ?? Math.log(total),
    quantitiesOf,
    bound: boundBy(groups),
    happeningsOf: findHappenings,
  }
}

/** A statement with more dates or names than this is a table that lost its lines. */
const crowded = 60

function isSentence({ dates, names }: Statement): boolean {
  return dates.length <= crowded && names.length <= crowded
}

function toldOf(witness: Witness, passage: Passage, statement: Statement): Told {
  const stems = tokenize(statement.text, wordLanguage(witness.about.language)).flatMap(({ stem, fold }) =>
    stem === '' || /^\d+$/.test(fold) || fold.length < 3 ? [] : [stem],
  )
  return { witness, passage, statement, stems: new Set(stems), names: new Set(statement.names.map(({ key }) => key)) }
}

function groupsOf(
  loci: readonly Locus[],
  events: readonly EventGroup[],
  byId: ReadonlyMap<StatementId, Told>,
): Told[][] {
  const byLocus = new Map(
    loci.map((locus) => [locus.id, [locus.lemma, ...locus.variants.map(({ statement }) => statement)]]),
  )
  const inEvent = new Set(events.flatMap(({ loci: members }) => members))
  const groups = [
    ...events.map(({ loci: members }) => members.flatMap((id) => byLocus.get(id) ?? [])),
    ...loci.filter(({ id }) => !inEvent.has(id)).map(({ id }) => byLocus.get(id) ?? []),
  ]
  return groups
    .map((group) => [...new Set(group)].flatMap((id) => byId.get(id) ?? []))
    .filter((group) => group.length > 1)
}

function boundBy(groups: ReadonlyArray<readonly Told[]>): Ground['bound'] {
  const groupsOf = new Map<Told, Set<number>>()
  for (const [index, group] of groups.entries())
    for (const told of group) groupsOf.set(told, (groupsOf.get(told) ?? new Set()).add(index))
  return (a, b) => [...(groupsOf.get(a) ?? [])].some((index) => groupsOf.get(b)?.has(index) ?? false)
}
