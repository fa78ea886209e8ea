import type { NameMention } from '../../sources/mention.ts'
import type { PassageType, Subject, Witness } from '../../sources/witness.ts'
import { indexWords } from './index-words.ts'
import { isNoName } from './is-no-name.ts'
import { rankBefore } from './rank-before.ts'
import { thingOf } from './things.ts'
import type { TitleRange, TitlesIn } from './titles-in.ts'

export interface GatheredName {
  kind: 'person' | 'place' | 'organisation'
  key: string
  /** Forms with their counts. */
  forms: Map<string, number>
  witnesses: ReadonlySet<Witness>
  /** Title used most before the name: `Lord`. */
  rank?: string
}

interface Gathered {
  kinds: Map<NameMention['kind'], number>
  forms: Map<string, number>
  witnesses: Set<Witness>
  ranks: Map<string, number>
  sure: boolean
  /** How often its words say that it is no person, and what it is then. */
  things: Map<'place' | 'organisation', number>
  /** Somewhere it is surely a person, named in full. */
  isNamed: boolean
  /** Everywhere it ends a longer name: `Arts` in `Academy of Arts`. */
  isRest: boolean
}

const printed: ReadonlySet<PassageType> = new Set([
  'narrative',
  'block-quotation',
  'extract',
  'extract-head',
  'attribution',
  'list-item',
])

/** The names of the prose that are worth a heading: sure ones, and others named more than once. */
export function gatherNames(witnesses: readonly Witness[], titles: TitlesIn): GatheredName[] {
  const common = commonWords(witnesses)
  const subject = witnesses[0]?.subject
  const names = new Map<string, Gathered>()
  for (const witness of witnesses) {
    for (const { type, statements } of witness.passages) {
      if (!printed.has(type)) continue
      for (const { text, names: mentions } of statements) {
        const inside = mentions.length > 0 ? titles(text) : []
        for (const mention of mentions)
          if (!inside.some((title) => isOfTitle(mention, title))) gather(names, mention, witness, text)
      }
    }
  }
  if (subject) joinSubject(names, subject)
  const persons = new Set([...names.values()].flatMap(({ isNamed, forms }) => (isNamed ? [...forms.keys()] : [])))
  return [...names].flatMap(([key, gathered]) => {
    const kind =
      thingIn(gathered, subject?.thing === true && subject.keys.includes(key)) ??
      (isCalledAfter(gathered, persons, common) ? 'organisation' : personOr(gathered))
    if (!kind || !isWorthwhile(kind, gathered, common)) return []
    const rank = [...gathered.ranks].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
    const { forms, witnesses } = gathered
    return [{ kind, key, forms: withoutFragments(forms), witnesses, ...(rank ? { rank } : {}) }]
  })
}

/** Words of a title are no names of their own; a periodical is an institution, and a life may be entitled with a name. */
function isOfTitle({ at, end, kind }: NameMention, title: TitleRange): boolean {
  if (at >= title.end || end <= title.at) return false
  if (at < title.at || end > title.end || (at === title.at && end === title.end))
    return kind === 'person' ? title.isPeriodical : kind !== 'organisation'
  return true
}

function gather(names: Map<string, Gathered>, mention: NameMention, witness: Witness, text: string): void {
  const rank = rankBefore(text, mention.at)
  const thing = thingOf(mention, text.slice(0, mention.at))
  const empty: Gathered = {
    kinds: new Map(),
    forms: new Map(),
    witnesses: new Set<Witness>(),
    ranks: new Map(),
    things: new Map(),
    sure: false,
    isNamed: false,
    isRest: true,
  }
  const held = names.get(mention.key) ?? empty
  names.set(mention.key, held)
  if (thing) held.things.set(thing, (held.things.get(thing) ?? 0) + 1)
  if (rank) held.ranks.set(rank, (held.ranks.get(rank) ?? 0) + 1)
  held.kinds.set(mention.kind, (held.kinds.get(mention.kind) ?? 0) + 1)
  held.forms.set(mention.text, (held.forms.get(mention.text) ?? 0) + 1)
  held.witnesses.add(witness)
  held.sure ||= mention.sure ?? false
  held.isRest &&= restOf.test(text.slice(Math.max(0, mention.at - 80), mention.at))
  held.isNamed ||= mention.kind === 'person' && mention.sure === true && mention.text.includes(' ')
}

/** Who has both the given name and the family name of whom the book is about is that person: `Ada` and `Bee` of `Amazing Ada`. */
function joinSubject(names: Map<string, Gathered>, { name, keys }: Subject): void {
  const own = keys.map((key) => names.get(key)).find((gathered) => gathered !== undefined)
  const words = new Set(name.split(' '))
  for (const [key, { forms }] of own ? [...names] : []) {
    const alone = [...forms.keys()].filter((form) => !form.includes(' '))
    if (keys.includes(key) || alone.length < 2 || !alone.every((form) => words.has(form))) continue
    for (const [form, count] of forms) own?.forms.set(form, (own.forms.get(form) ?? 0) + count)
    names.delete(key)
  }
}

/** A longer name whose last words stand apart: `Commission on Lunacy and` */
const restOf = new RegExp(
  `\\p{Lu}[\\p{L}’'-]*\\s(?:${indexWords.joints})\\s(?:(?:${indexWords.articles})\\s)?(?:\\p{Lu}[\\p{L}’'-]*,?\\s(?:(?:${indexWords.and})\\s)?){0,3}$`,
  'u',
)

/** The subject of the book where that is a thing; else what more than half of the mentions are by their words. */
function thingIn({ things, forms }: Gathered, isSubject: boolean): 'place' | 'organisation' | undefined {
  const [first] = [...things].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const count = [...forms.values()].reduce((sum, each) => sum + each, 0)
  if (first && first[1] * 2 >= count) return first[0]
  return isSubject ? 'organisation' : undefined
}

function personOr({ isNamed, kinds }: Gathered): GatheredName['kind'] | undefined {
  return isNamed ? 'person' : most(kinds)
}

/** `Ada Bee Award`: a person's name with a common noun behind it. */
function isCalledAfter({ forms }: Gathered, persons: ReadonlySet<string>, common: ReadonlySet<string>): boolean {
  return [...forms.keys()].every((form) => {
    const at = form.lastIndexOf(' ')
    return common.has(form.slice(at + 1).toLowerCase()) && persons.has(form.slice(0, Math.max(at, 0)))
  })
}

/** Words that also stand in lower case: by themselves no names. */
function commonWords(witnesses: readonly Witness[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { passages } of witnesses) {
    for (const { statements, type } of passages) {
      if (!printed.has(type)) continue
      for (const { text } of statements) for (const [word] of text.matchAll(/(?<=\s)\p{Ll}{3,}/gu)) words.add(word)
    }
  }
  return words
}

function most(kinds: ReadonlyMap<NameMention['kind'], number>): GatheredName['kind'] | undefined {
  const [first] = [...kinds].sort(
    (a, b) => b[1] - a[1] || Number(b[0] === 'person') - Number(a[0] === 'person') || (a[0] < b[0] ? -1 : 1),
  )
  const kind = first?.[0]
  return kind === 'person' || kind === 'place' || kind === 'organisation' ? kind : undefined
}

function isWorthwhile(
  kind: GatheredName['kind'],
  { forms, witnesses, sure, isNamed, isRest }: Gathered,
  common: ReadonlySet<string>,
): boolean {
  const count = [...forms.values()].reduce((sum, each) => sum + each, 0)
  const words = [...forms.keys()].map((form) => form.toLowerCase().split(/\s+/u))
  if (words.every((form) => form.length === 1 && form.every((word) => common.has(word)))) return false
  const [main] = [...forms].sort((a, b) => b[1] - a[1])
  if (!main || isNoName(main[0]) || (isRest && !sure)) return false
  const last = main[0].toLowerCase().split(/\s+/u).slice(1).at(-1)
  if (kind === 'person' && !isNamed && last !== undefined && (common.has(last) || indexWords.ranks.has(last)))
    return false
  const full = words.some((form) => form.length > 1)
  if (kind === 'person') return full ? sure || count > 1 : count > 2 || (sure && count > 1) || witnesses.size > 1
  return sure || (count > 2 && witnesses.size > 1)
}

/** A hyphenated pair of two names, or a small word that only opens a sentence before the name, is no form of it. */
function withoutFragments(forms: ReadonlyMap<string, number>): Map<string, number> {
  const isFragment = (form: string): boolean => {
    const [first = '', ...rest] = form.split(' ')
    return (
      /\p{Lu}\p{Ll}+-\p{Lu}/u.test(form) ||
      (rest.length > 0 && indexWords.openers.has(first.toLowerCase()) && forms.has(rest.join(' ')))
    )
  }
  return new Map([...forms].filter(([form]) => forms.size === 1 || !isFragment(form)))
}
