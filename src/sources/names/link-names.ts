import { enter } from '../../enter.ts'
import type { NameMention } from '../mention.ts'
import type { Witness } from '../witness.ts'
import { folded } from './fold.ts'

/** A person of one witness: the key there and the forms of the name with their counts. */
interface Local {
  witness: number
  key: string
  forms: Map<string, number>
  /** Forms of given name and surname, the middle names left out too: `Ada Marie Wendt` is `Ada Wendt`. */
  full: string[]
}

/** Gives a person the same key in all witnesses of a book: `Zinoviev` of one is `Grigory Zinoviev` of the other. */
export function linkNames(read: readonly Witness[]): Witness[] {
  const witnesses = agreeOnKinds(read)
  const locals = witnesses.flatMap((witness, index) => localsOf(witness, index))
  const groups = groupsOf(locals)
  const keys = witnesses.map(() => new Map<string, string>())
  const called = surnameOwners(groups)
  for (const group of groups) {
    const key = keyOf(group, called)
    for (const { witness, key: local } of group) keys[witness]?.set(local, key)
  }
  return witnesses.map((witness, index) => rekeyed(witness, keys[index] ?? new Map()))
}

function localsOf(witness: Witness, index: number): Local[] {
  const locals = new Map<string, Local>()
  for (const { statements } of witness.passages) {
    for (const { names } of statements) {
      for (const { kind, key, text } of names) {
        if (kind !== 'person') continue
        const local = locals.get(key) ?? { witness: index, key, forms: new Map(), full: [] }
        locals.set(key, local)
        const form = bareForm(text)
        local.forms.set(form, (local.forms.get(form) ?? 0) + 1)
      }
    }
  }
  for (const local of locals.values()) local.full = fullForms(local.forms)
  return [...locals.values()]
}

/**
 * Locals that share a full form are one, and so are those of which another witness knows both forms; one without a full
 * form is the person who alone bears its surname.
 */
function groupsOf(locals: readonly Local[]): Local[][] {
  const byForm = new Map<string, Local[]>()
  const groups = new Set<Local[]>()
  for (const local of locals) {
    if (local.full.length === 0) continue
    const met = new Set(local.full.map((form) => byForm.get(form)).filter((group) => group !== undefined))
    const [group = [], ...others] = [...met].sort((a, b) => b.length - a.length)
    groups.add(group)
    for (const other of others) groups.delete(other)
    for (const joined of [local, ...others.flat()]) {
      group.push(joined)
      for (const form of joined.full) byForm.set(form, group)
    }
  }
  return joinSurnames(joinVariants([...groups]), locals)
}

/** A person called by the surname alone, or with initials, is joined with the bearer of that surname. */
function joinSurnames(groups: Local[][], locals: readonly Local[]): Local[][] {
  const bySurname = new Map<string, Local[][]>()
  const keysOfGroup = new Map(groups.map((group) => [group, new Set(group.map(({ key }) => key))]))
  for (const group of groups) for (const name of surnamesOf(group)) enter(bySurname, name, group)
  for (const local of locals) {
    if (local.full.length > 0) continue
    const surname = lastOf(local.key)
    const bearers = (bySurname.get(surname) ?? []).filter((group) => fitInitials(local, group, surname))
    const owners = bearers.filter((group) => keysOfGroup.get(group)?.has(surname))
    const owner = bearers.length === 1 ? bearers[0] : owners.length === 1 ? owners[0] : undefined
    if (owner) owner.push(local)
    else enter(bySurname, surname, newGroup(groups, local))
  }
  return groups
}

/** `A. Wendt` may be Ada Wendt and not Jan Wendt. */
function fitInitials({ forms }: Local, group: readonly Local[], surname: string): boolean {
  const given = group.flatMap(({ full }) => full).filter((form) => lastOf(form) === surname)
  return [...forms.keys()].every(
    (form) => !initial.test(form) || given.length === 0 || given.some((each) => each[0] === form[0]),
  )
}

function surnamesOf(group: readonly Local[]): Set<string> {
  return new Set(group.flatMap(({ full }) => full).map(lastOf))
}

/** Bearers of one surname that are compared; a family is seldom larger. */
const family = 20

/** Given names or surnames that differ by a letter or two are spellings of one: `Gregory` and `Grigory Holm` in two witnesses. */
function joinVariants(groups: Local[][]): Local[][] {
  const byPart = new Map<string, Variants[]>()
  const kept: Local[][] = []
  for (const group of groups) {
    const names = new Set(group.flatMap(({ full }) => full))
    const own: Variants = { group, names, witnesses: new Set(group.map(({ witness }) => witness)) }
    const parts = new Set([...names].flatMap((name) => [lastOf(name), `${firstOf(name)} `]))
    const same = variantOf(own, parts, byPart)
    if (!same) {
      kept.push(group)
      for (const part of parts) if ((byPart.get(part)?.length ?? 0) < family) enter(byPart, part, own)
      continue
    }
    for (const local of group) same.group.push(local)
    for (const name of names) same.names.add(name)
    for (const witness of own.witnesses) same.witnesses.add(witness)
  }
  return kept
}

function variantOf(own: Variants, parts: Set<string>, byPart: ReadonlyMap<string, Variants[]>): Variants | undefined {
  for (const part of parts) for (const other of byPart.get(part) ?? []) if (areVariants(own, other)) return other
  return undefined
}

interface Variants {
  group: Local[]
  names: Set<string>
  witnesses: Set<number>
}

/** No witness has both, and a name of one is nearly a name of the other. */
function areVariants(a: Variants, b: Variants): boolean {
  for (const witness of a.witnesses) if (b.witnesses.has(witness)) return false
  const others = [...b.names].slice(0, family)
  return [...a.names].slice(0, family).some((one) => others.some((other) => areSpellings(one, other)))
}

function areSpellings(a: string, b: string): boolean {
  return lastOf(a) === lastOf(b)
    ? nearlySame(firstOf(a), firstOf(b))
    : firstOf(a) === firstOf(b) && nearlySame(lastOf(a), lastOf(b))
}

function firstOf(form: string): string {
  return form.split(' ')[0] ?? form
}

/** Same first letter, and apart by a stretch of two letters at most. */
function nearlySame(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 2
}

function newGroup(groups: Local[][], local: Local): Local[] {
  const group = [local]
  groups.push(group)
  return group
}

/** Folded, without an article before a single word: `Le Goff` is `goff`. */
function bareForm(text: string): string {
  return folded(text).replace(/^(?:le|la|les|the) (?=\S+$)/u, '')
}

function fullForms(forms: ReadonlyMap<string, number>): string[] {
  const full = [...forms.keys()].filter((form) => form.includes(' ') && !initial.test(form))
  return [...new Set(full.flatMap((form) => [form, `${firstOf(form)} ${lastOf(form)}`]))]
}

/** `a. wendt` */
const initial = /^\p{L}\.? /u

/** The surname; a monarch's number is none. */
function lastOf(form: string): string {
  const last = form.split(' ').at(-1) ?? form
  return /^[ivxl]+$/u.test(last) ? form : last
}

/** Of several persons with one surname, the one most often called by it alone has it for a key. */
function surnameOwners(groups: readonly Local[][]): ReadonlyMap<string, Local[]> {
  const best = new Map<string, { group: Local[]; count: number }>()
  for (const group of groups) {
    for (const surname of new Set(group.flatMap(({ key }) => [lastOf(key)]))) {
      const count = group.reduce((sum, { forms }) => sum + (forms.get(surname) ?? 0) * 1000 + total(forms), 0)
      const held = best.get(surname)
      if (!held || count > held.count) best.set(surname, { group, count })
    }
  }
  return new Map([...best].map(([surname, { group }]) => [surname, group]))
}

function keyOf(group: Local[], owners: ReadonlyMap<string, Local[]>): string {
  const counts = new Map<string, number>()
  for (const { key, forms } of group) counts.set(key, (counts.get(key) ?? 0) + total(forms))
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const key = most?.[0] ?? ''
  if (owners.get(lastOf(key)) === group) return lastOf(key)
  return key.includes(' ') ? key : (group.flatMap(({ full }) => full).sort()[0] ?? key)
}

function total(forms: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of forms.values()) sum += count
  return sum
}

function rekeyed(witness: Witness, keys: ReadonlyMap<string, string>): Witness {
  return withNames(witness, (name) =>
    name.kind === 'person' ? { ...name, key: keys.get(name.key) ?? name.key } : name,
  )
}

function withNames(witness: Witness, change: (name: NameMention) => NameMention): Witness {
  const passages = witness.passages.map((passage) => ({
    ...passage,
    statements: passage.statements.map((statement) => ({ ...statement, names: statement.names.map(change) })),
  }))
  return { ...witness, passages }
}

/** A name that is surely of one kind in most of its mentions is of that kind in all witnesses. */
function agreeOnKinds(witnesses: readonly Witness[]): Witness[] {
  const votes = new Map<string, Map<NameMention['kind'], number>>()
  for (const name of witnesses.flatMap(namesOf)) {
    const form = bareForm(name.text)
    const kinds = votes.get(form) ?? new Map<NameMention['kind'], number>()
    votes.set(
      form,
      kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + (name.sure ? 3 : name.kind === 'person' ? 0.5 : 1)),
    )
  }
  const winner = (form: string): NameMention['kind'] | undefined =>
    [...(votes.get(form) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  const kinds = new Map([...votes.keys()].map((form) => [form, winner(form)]))
  return witnesses.map((witness) =>
    withNames(witness, (name) => ({ ...name, kind: kinds.get(bareForm(name.text)) ?? name.kind })),
  )
}

function namesOf({ passages }: Witness): NameMention[] {
  return passages.flatMap(({ statements }) => statements.flatMap(({ names }) => names))
}
