import type { BookConfig } from '../../config/config.ts'
import type { Witness } from '../../sources/witness.ts'
import type { Claim, Disagreement, EventGroup, Locus } from '../collation.ts'
import type { Comparer, Draft, DraftClaim } from './draft.ts'
import { groundOf } from './ground.ts'
import { comparers } from './index.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { settledBy } from './settled-by.ts'
import { otherTopics, topicWordings } from './wording/index.ts'
import type { TopicWording } from './wording/wording.ts'
import { writtenDate } from './written-date.ts'

/** Where the witnesses disagree on dates, numbers, names, places, kinship and works, each with every claim made. */
export function findDisagreements(
  witnesses: Witness[],
  loci: Locus[],
  events: EventGroup[],
  config?: Pick<BookConfig, 'decisions' | 'language'>,
  compared: readonly Comparer[] = comparers,
): Disagreement[] {
  const ground = groundOf(witnesses, loci, events)
  const language = config?.language ?? witnesses[0]?.about.language ?? 'en'
  const wording = topicWordings[language.split('-')[0] ?? ''] ?? otherTopics
  const drafts = joined(withoutRepeated(compared.flatMap((compare) => mergeDrafts(compare(ground)))))
  const ids = new Map<string, number>()
  return drafts.map((draft) => {
    const topic = wording.topic(draft.about)
    const number = (ids.get(topic) ?? 0) + 1
    ids.set(topic, number)
    const claims = ordered(draft).map((claim) => claimOf(claim, wording))
    const id = number === 1 ? topic : `${topic} ${number}`
    const settled = settledBy({ topic, claims }, config?.decisions ?? [])
    const deed = draft.about.deed === undefined ? {} : { deed: draft.about.deed }
    return { id, topic, kind: draft.kind, ...deed, claims, ...(settled ? { settled } : {}) }
  })
}

/** What one comparer has found another need not tell: the same kind of claim of the same sentences; a name is told by its last word. */
function withoutRepeated(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter(({ kind, claims }) => {
    const said = (value: string): string => (kind === 'name' ? value.replace(/^.*\s/u, '') : value).toLowerCase()
    const keys = claims.map(({ told, value }) => `${kind} ${told.statement.id} ${said(value)}`)
    const repeated = keys.every((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return !repeated
  })
}

/** A draft that shares a claim with an earlier one of its kind adds to that the claims of witnesses that make none there. */
function joined(drafts: readonly Draft[]): Draft[] {
  const byClaim = new Map<string, Draft>()
  const found: Draft[] = []
  for (const draft of drafts) {
    const keys = draft.claims.map(({ told, value }) => `${draft.kind} ${told.statement.id} ${value.toLowerCase()}`)
    const known = keys.map((key) => byClaim.get(key)).find((earlier) => earlier !== undefined)
    const target = known ?? draft
    const silent = draft.claims.filter(
      ({ told }) => !target.claims.some((claim) => claim.told.witness === told.witness),
    )
    if (known) target.claims.push(...silent)
    else found.push(draft)
    for (const key of keys) if (!byClaim.has(key)) byClaim.set(key, target)
  }
  return found
}

/** The leading witness first, then in the order of the document. */
function ordered({ claims }: Draft): DraftClaim[] {
  return [...claims].sort(
    (a, b) =>
      a.told.witness.about.rank - b.told.witness.about.rank ||
      a.told.statement.place.start - b.told.statement.place.start,
  )
}

function claimOf({ told, value, text, date }: DraftClaim, wording: TopicWording): Claim {
  const { statement, witness } = told
  const dated = date === undefined ? { value } : { value: writtenDate(date, wording), date }
  return {
    siglum: witness.siglum,
    statement: statement.id,
    place: statement.place,
    text: text ?? statement.text,
    ...dated,
  }
}
