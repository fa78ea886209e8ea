import type { NameMention } from '../../sources/mention.ts'
import type { Witness } from '../../sources/witness.ts'
import type { DisagreementKind } from '../collation.ts'
import { claimLanguage } from './claim-words/index.ts'
import type { About, Draft } from './draft.ts'
import { fold } from './fold.ts'
import type { Ground, Told } from './ground.ts'
import { isSite } from './places/containment.ts'

const telling: ReadonlySet<string> = new Set(['narrative', 'list-item'])

/** Kinds of names of which two tellings of one thing at one time may give one each. */
const kinds: Partial<Record<NameMention['kind'], { kind: DisagreementKind; what: About['what'] }>> = {
  person: { kind: 'name', what: 'person' },
  organisation: { kind: 'name', what: 'body' },
  place: { kind: 'place', what: 'place' },
}

/** Statements of a group that are compared. */
const compared = 12

/**
 * Two tellings of one thing, dated alike, that each have one name which the other witness never has: `in 1648 for the
 * King of Norway` against `in 1648 for Queen Maud of Denmark`.
 */
export function loneNames({ groups, all }: Ground): Draft[] {
  const wordsOf = namingWords(all)
  const knows = (witness: Witness, { text }: NameMention) =>
    beginnings(text).some((word) => wordsOf.get(witness)?.has(word))
  return groups.flatMap((group) => {
    const told = group.slice(0, compared).filter(({ passage }) => telling.has(passage.type))
    return told.flatMap((a, index) =>
      told.slice(index + 1).flatMap((b): Draft[] => {
        if (a.witness === b.witness) return []
        const [x, y, time] = [loneName(a, b), loneName(b, a), sharedTime(a, b)]
        if (
          !x ||
          !y ||
          x.kind !== y.kind ||
          isWide(a, x) !== isWide(b, y) ||
          isSite(x) !== isSite(y) ||
          knows(a.witness, y) ||
          knows(b.witness, x)
        )
          return []
        return time === undefined ? [] : draftOf({ told: a, name: x }, { told: b, name: y }, time)
      }),
    )
  })
}

/** A country may be told of what happened in its town. */
function isWide({ witness }: Told, { text }: NameMention): boolean {
  return claimLanguage(witness.about.language)?.wide.has(text.toLowerCase()) ?? false
}

interface Named {
  told: Told
  name: NameMention
}

/** Headed by the names that both tell, else by the year. */
function draftOf(a: Named, b: Named, time: string): Draft[] {
  const as = kinds[a.name.kind]
  const names = sharedNames(a.told, b.told)
  const concerning = names.length > 0 ? names : [time.slice(0, 4)]
  const claims = [a, b].map(({ told, name }) => ({ told, value: name.text }))
  return as ? [{ kind: as.kind, about: { what: as.what, concerning }, claims, weight: 0.5 }] : []
}

/** How words of names begin, so that `Danish` tells of Denmark. */
function beginnings(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 4))
}

/** The words with a capital letter that each witness has. */
function namingWords(all: readonly Told[]): ReadonlyMap<Witness, ReadonlySet<string>> {
  const found = new Map<Witness, Set<string>>()
  for (const { witness, statement } of all) {
    const own = found.get(witness) ?? new Set<string>()
    found.set(witness, own)
    for (const [word] of statement.text.matchAll(/\p{Lu}[\p{L}\p{N}]+/gu))
      for (const each of beginnings(word)) own.add(each)
  }
  return found
}

/** The only name of a statement that is neither the subject's nor begins as a word of the other statement. */
function loneName({ statement, witness }: Told, { statement: other }: Told): NameMention | undefined {
  const theirs = new Set(beginnings(other.text))
  const lone = statement.names.filter(
    ({ key, text }) => !witness.subject?.keys.includes(key) && !beginnings(text).some((word) => theirs.has(word)),
  )
  const [name] = lone
  if (!name || lone.some(({ key }) => key !== name.key) || numbered.test(statement.text.slice(name.end)))
    return undefined
  return name.kind !== 'organisation' || acts(witness, statement.text.slice(0, name.at)) ? name : undefined
}

/** `Session | 6`: a part of something. */
const numbered = /^ \d/u

/** Of a body, what it does; its name may be a thing's. */
function acts({ about }: Witness, before: string): boolean {
  return claimLanguage(about.language)?.acting.test(before) ?? false
}

/** A date of the first, no wider than a year, that is the other's too. */
function sharedTime({ statement: a }: Told, { statement: b }: Told): string | undefined {
  const narrow = ({ dates }: Told['statement']) =>
    dates.filter(({ from = 0, to = 99991231, vague }) => !vague && to - from < 10000)
  const others = narrow(b)
  return narrow(a).find(({ from = 0, to = 0 }) =>
    others.some((date) => from <= (date.to ?? 0) && (date.from ?? 0) <= to),
  )?.edtf
}

function sharedNames({ statement, names, witness }: Told, { names: others }: Told): string[] {
  const shared = statement.names.filter(
    ({ key }) => names.has(key) && others.has(key) && !witness.subject?.keys.includes(key),
  )
  return [...new Set(shared.map(({ text }) => text))].slice(0, 2)
}
