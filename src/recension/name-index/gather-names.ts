import type { NameMention, PassageType, Witness } from '../../sources/witness.ts'

export interface GatheredName {
  kind: 'person' | 'place' | 'organisation'
  key: string
  /** Forms with their counts. */
  forms: Map<string, number>
}

interface Gathered {
  kinds: Map<NameMention['kind'], number>
  forms: Map<string, number>
  witnesses: Set<Witness>
  sure: boolean
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
export function gatherNames(witnesses: readonly Witness[]): GatheredName[] {
  const common = commonWords(witnesses)
  const names = new Map<string, Gathered>()
  for (const witness of witnesses) {
    for (const { type, statements } of witness.passages) {
      if (!printed.has(type)) continue
      for (const { names: mentions } of statements) for (const mention of mentions) gather(names, mention, witness)
    }
  }
  return [...names].flatMap(([key, gathered]) => {
    const kind = most(gathered.kinds)
    return kind && isWorthwhile(kind, gathered, common) ? [{ kind, key, forms: withoutFragments(gathered.forms) }] : []
  })
}

function gather(names: Map<string, Gathered>, mention: NameMention, witness: Witness): void {
  const held = names.get(mention.key) ?? { kinds: new Map(), forms: new Map(), witnesses: new Set(), sure: false }
  names.set(mention.key, held)
  held.kinds.set(mention.kind, (held.kinds.get(mention.kind) ?? 0) + 1)
  held.forms.set(mention.text, (held.forms.get(mention.text) ?? 0) + 1)
  held.witnesses.add(witness)
  held.sure ||= mention.sure ?? false
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
  { forms, witnesses, sure }: Gathered,
  common: ReadonlySet<string>,
): boolean {
  const count = [...forms.values()].reduce((sum, each) => sum + each, 0)
  const words = [...forms.keys()].map((form) => form.toLowerCase().split(/\s+/u))
  if (words.every((form) => form.length === 1 && form.every((word) => common.has(word)))) return false
  const full = words.some((form) => form.length > 1)
  if (kind === 'person') return full ? sure || count > 1 : count > 2 || (sure && count > 1) || witnesses.size > 1
  return sure || (count > 2 && witnesses.size > 1)
}

/** A hyphenated pair of two names or a form with a possessive is no form of the name. */
function withoutFragments(forms: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...forms].filter(([form]) => !/\p{Lu}\p{Ll}+-\p{Lu}/u.test(form) || forms.size === 1))
}
