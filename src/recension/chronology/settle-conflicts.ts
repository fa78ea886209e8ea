import type { Claim, Collation, Disagreement } from '../../collation/collation.ts'
import { enter } from '../../enter.ts'
import type { EventTellings, Occurrence } from './occurrence.ts'
import { wordsShared } from './telling-signs.ts'
import type { TermWeights } from './terms.ts'

/** A telling that makes one of the claims of a disagreement, and the event it was gathered into. */
interface Claimed {
  event: EventTellings
  told: Occurrence
}

/**
 * Brings together what the collation found to be one event told with different dates: one date leads, the tellings
 * that give another go with it as its conflict. A telling of a second deed stays where it was.
 */
export function settleConflicts(
  events: EventTellings[],
  { disagreements }: Collation,
  weigh: TermWeights,
): EventTellings[] {
  const byStatement = new Map<string, Claimed[]>()
  for (const event of events)
    for (const told of event.occurrences) enter(byStatement, told.statement.id, { event, told })
  for (const disagreement of disagreements) {
    if (disagreement.kind !== 'date') continue
    const claimed = disagreement.claims
      .filter((claim) => !isOneOfTwo(claim, disagreement))
      .flatMap((claim) => claimedBy(claim, byStatement))
    const lead = leader(claimed, disagreement)
    if (lead)
      gather(
        lead,
        claimed.filter(({ event, told }) => mayBeOne(told, lead, weigh) && !areTwo(event, lead)),
        disagreement.deed,
      )
  }
  return events.filter(({ occurrences }) => occurrences.length > 0)
}

/** A sentence that gives two of the dates tells two events: the one nearer to what others say is meant. */
function isOneOfTwo(claim: Claim, { claims }: Disagreement): boolean {
  const others = claims.filter(({ statement }) => statement !== claim.statement)
  const distance = (one: Claim) => Math.min(...others.map((other) => Math.abs(yearOf(one) - yearOf(other))))
  const own = distance(claim)
  return claims.some(
    (each) => each.statement === claim.statement && each.value !== claim.value && !(distance(each) > own),
  )
}

function yearOf({ date, value }: Claim): number {
  return Number(/\d{4}/u.exec(date ?? value)?.[0] ?? 0)
}

function claimedBy(claim: Claim, byStatement: ReadonlyMap<string, Claimed[]>): Claimed[] {
  const date = claim.date ?? claim.value
  return (byStatement.get(claim.statement) ?? []).filter(({ told }) => told.date === date)
}

/** The date the editor prefers leads; else written dates before reckoned, finer before coarser, the one told more often. */
function leader(claimed: readonly Claimed[], { settled, claims }: Disagreement): EventTellings | undefined {
  const wanted = settled && claims.find(({ value }) => value.toLowerCase().includes(settled.value.toLowerCase()))
  const preferred = claimed.find(({ told }) => wanted && told.date === (wanted.date ?? wanted.value))
  if (preferred) return preferred.event
  const open = claimed.filter(({ event, told }) => event.occurrences.includes(told))
  const support = supportOf(open)
  const order = (a: Occurrence, b: Occurrence) =>
    Number(a.weak) - Number(b.weak) ||
    a.to - a.from - (b.to - b.from) ||
    (support.get(b.date) ?? 0) - (support.get(a.date) ?? 0) ||
    a.witness.about.rank - b.witness.about.rank
  return [...open].sort(({ told: a }, { told: b }) => order(a, b))[0]?.event
}

/** How many tellings give each date, in the claims or beside them; copies of one sentence are one telling. */
function supportOf(claimed: readonly Claimed[]): Map<string, number> {
  const texts = new Map<string, Set<string>>()
  for (const { event, told } of claimed) {
    const own = texts.get(told.date) ?? new Set()
    for (const { statement, weak } of event.occurrences) if (!weak) own.add(statement.text)
    texts.set(told.date, own.add(told.statement.text))
  }
  const own = [...texts]
  // `April 1871` speaks for 3 April 1871.
  return new Map(
    own.map(([date]) => [date, own.reduce((sum, [other, set]) => sum + (date.startsWith(other) ? set.size : 0), 0)]),
  )
}

/** Moves the tellings that claim another date to the leading event; one that tells a second deed is kept in its own too. */
function gather(lead: EventTellings, claimed: readonly Claimed[], deed: string | undefined): void {
  for (const { event, told } of claimed) {
    if (event === lead || !event.occurrences.includes(told)) continue
    const others = told.deeds.some((kind) => kind !== deed && weighty.has(kind) && !tells(lead, kind))
    if (deed !== undefined && others) {
      lead.differing.push(told)
      continue
    }
    // What else happened at that date is another event.
    const along = (each: Occurrence) =>
      each === told || (each.date === told.date && (!deed || each.deeds.length === 0 || each.deeds.includes(deed)))
    lead.differing.push(...event.occurrences.filter(along))
    event.occurrences = event.occurrences.filter((each) => !along(each))
  }
}

function tells({ occurrences }: EventTellings, kind: string): boolean {
  return occurrences.some(({ deeds }) => deeds.includes(kind))
}

/** Witnesses that must tell both, each with its date, for two events not to be one. */
const tellers = 2

/** Two events that several witnesses tell apart, whatever another confounds. */
function areTwo(a: EventTellings, b: EventTellings): boolean {
  const own = new Set(a.occurrences.map(({ witness }) => witness))
  return a !== b && new Set(b.occurrences.flatMap(({ witness }) => (own.has(witness) ? [witness] : []))).size >= tellers
}

/** Weight of words in common that brings two deeds together. */
const alike = 0.4
/** Years by which sources err. */
const reach = 3

/** Deeds that do not go together, or other words and years far apart, are two events, whatever the claims. */
function mayBeOne(told: Occurrence, { occurrences }: EventTellings, weigh: TermWeights): boolean {
  return occurrences.some((other) => {
    if (told.end !== undefined && told.end === other.end) return true
    const years = Math.abs(Math.floor(told.from / 10000) - Math.floor(other.from / 10000))
    if (years > reach || !goTogether(told, other)) return false
    return isOneDeed(told, other) || wordsShared(told, other, weigh) > alike
  })
}

function goTogether(a: Occurrence, b: Occurrence): boolean {
  if (a.deeds.length === 0 || b.deeds.length === 0) return true
  return a.deeds.some((deed) => b.deeds.includes(deed)) || a.families.some((family) => b.families.includes(family))
}

/** A deed that happens but once, or the same one within a year. */
function isOneDeed(a: Occurrence, b: Occurrence): boolean {
  const shared = a.deeds.filter((deed) => b.deeds.includes(deed))
  return shared.some((deed) => once.has(deed)) || (shared.length > 0 && Math.abs(a.from - b.from) <= 10000)
}

/** Deeds that happen but once. */
const once: ReadonlySet<string> = new Set(
  'marriage ordination debut launch apprenticeship wreck demolition burial baptism dismissal founding'.split(' '),
)

const weighty: ReadonlySet<string> = new Set([
  'birth',
  'death',
  'marriage',
  'arrest',
  'release',
  'sentence',
  'expulsion',
  'arrival',
  'departure',
])
