import type { EventGroup, EventId, Locus, LocusId, Reading, Relation } from '../collation.ts'
import type { Link } from '../links/links.ts'
import type { Telling } from '../tellings/telling.ts'

/**
 * Loci and events from the links: `told` links make a statement a reading of the locus of its lemma, `bound` links
 * only bring two lemmas into one event.
 */
export function gather(all: Telling[], told: Link[], bound: Link[]): { loci: Locus[]; events: EventGroup[] } {
  const byFrom = new Map(told.map((link) => [link.from, link]))
  const loci = new Map<number, Locus>()
  const locusOf = (index: number): Locus | undefined => {
    const telling = all[index]
    if (!telling) return undefined
    const locus = loci.get(index) ?? {
      id: `locus/${telling.statement.id}` as LocusId,
      lemma: telling.statement.id,
      variants: [],
    }
    loci.set(index, locus)
    return locus
  }
  for (const link of told) {
    const chain = chainFrom(link.from, byFrom)
    const reading = readingOf(chain, all, byFrom)
    if (reading) locusOf(chain.at(-1)?.to ?? link.to)?.variants.push(reading)
  }
  const lemmaOf = (index: number) => chainFrom(index, byFrom).at(-1)?.to ?? index
  const events = eventsOf(bound, lemmaOf, locusOf)
  return { loci: [...loci].sort((a, b) => a[0] - b[0]).map(([, locus]) => locus), events }
}

function eventsOf(
  bound: Link[],
  lemmaOf: (index: number) => number,
  locusOf: (index: number) => Locus | undefined,
): EventGroup[] {
  const groups = new Map<number, Array<[locus: Locus, confidence: number]>>()
  for (const link of bound) {
    const lead = lemmaOf(link.to)
    const follower = locusOf(link.from)
    const leader = locusOf(lead)
    if (!follower || !leader || lead === link.from) continue
    const group = groups.get(lead) ?? [[leader, 1]]
    group.push([follower, Math.round(link.confidence * 100) / 100])
    groups.set(lead, group)
  }
  return [...groups]
    .sort((a, b) => a[0] - b[0])
    .map(([, group]) => {
      const id = `event/${group[0]?.[0].lemma ?? ''}` as EventId
      for (const [locus] of group) locus.event ??= id
      return { id, loci: group.map(([locus]) => locus.id), confidence: group.map(([, confidence]) => confidence) }
    })
}

/** The links from a statement to its lemma. */
function chainFrom(index: number, byFrom: ReadonlyMap<number, Link>): Link[] {
  const chain: Link[] = []
  const seen = new Set<number>([index])
  for (let link = byFrom.get(index); link && !seen.has(link.to); link = byFrom.get(link.to)) {
    chain.push(link)
    seen.add(link.to)
  }
  return chain
}

/** Sentences of the leading witness over which one statement of another may stretch. */
const STRETCH = 12

const LOOSENESS: Record<Relation, number> = { verbatim: 0, near: 1, contained: 2, reworded: 3, overlap: 4 }

function readingOf(chain: Link[], all: Telling[], byFrom: ReadonlyMap<number, Link>): Reading | null {
  const first = chain[0]
  const telling = first && all[first.from]
  if (!first || !telling) return null
  const loosest = chain.reduce((a, b) => (LOOSENESS[b.relation] > LOOSENESS[a.relation] ? b : a))
  const confidence = Math.round(Math.min(...chain.map((link) => link.confidence)) * 100) / 100
  const reading: Reading = {
    statement: telling.statement.id,
    relation: loosest.relation,
    confidence,
    evidence: loosest.evidence,
  }
  const beside = all[first.to]
  if (chain.length > 1 && beside) reading.beside = { statement: beside.statement.id, relation: first.relation }
  const until = all[lastOf(first, byFrom)]
  const lemma = all[chain.at(-1)?.to ?? -1]
  if (until && lemma && until.turn === lemma.turn && until.index > lemma.index && until.index <= lemma.index + STRETCH)
    reading.until = until.statement.id
  return reading
}

/** The lemma of the last statement that a statement tells. */
function lastOf({ until }: Link, byFrom: ReadonlyMap<number, Link>): number {
  return until === undefined ? -1 : (chainFrom(until, byFrom).at(-1)?.to ?? until)
}
