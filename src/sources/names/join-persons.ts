import { enter } from '../../enter.ts'
import type { AliasPair } from './find-aliases.ts'

/** How often a person's name stands in one form. */
export interface PersonForm {
  form: string
  count: number
}

interface Person {
  forms: PersonForm[]
  count: number
}

/**
 * Joins the forms of one person and gives each form its key.
 *
 *     victor serge 4, serge 90, victor kibalchich 1 (joined by the text)   all `serge`
 *     anita russakova 2, liuba russakova 3                                 each its own
 */
export function joinPersons(
  forms: readonly PersonForm[],
  aliases: readonly AliasPair[],
  main: string | undefined,
): Map<string, string> {
  const joined = new Joined(forms)
  for (const [a, b] of aliases) joined.join(a ?? main ?? b, b)
  joinFull(forms, joined)
  joinShort(forms, joined, 'last')
  joinShort(forms, joined, 'first')
  const second = new Set(aliases.map(([, form]) => form))
  return keysOf(forms, joined, second)
}

/** Union of forms, by their first representative. */
class Joined {
  private readonly parent = new Map<string, string>()
  constructor(forms: readonly PersonForm[]) {
    for (const { form } of forms) this.parent.set(form, form)
  }
  root(form: string): string {
    let at = form
    for (let up = this.parent.get(at); up !== undefined && up !== at; up = this.parent.get(at)) at = up
    this.parent.set(form, at)
    return at
  }
  join(a: string, b: string): void {
    if (!this.parent.has(a) || !this.parent.has(b)) return
    this.parent.set(this.root(b), this.root(a))
  }
}

function wordsOf(form: string): string[] {
  return form.split(' ')
}

/** The surname; a monarch's number is none. */
function lastOf(form: string): string {
  const last = wordsOf(form).at(-1) ?? form
  return /^[ivxl]+$/u.test(last) ? form : last
}

/** Same surname and given names that agree: one left out, or an initial that fits one bearer only. */
function joinFull(forms: readonly PersonForm[], joined: Joined): void {
  for (const group of groupsBy(
    forms.filter(({ form }) => form.includes(' ')),
    ({ form }) => lastOf(form),
  )) {
    const byFirst = new Map<string, string>()
    const byInitial = new Map<string, Set<string>>()
    for (const { form } of group) {
      const [first = ''] = wordsOf(form)
      if (first.length < 2) continue
      const same = byFirst.get(first)
      if (same === undefined) byFirst.set(first, form)
      else joined.join(same, form)
      byInitial.set(first[0] ?? '', new Set([...(byInitial.get(first[0] ?? '') ?? []), first]))
    }
    for (const { form } of group) {
      const [first = ''] = wordsOf(form)
      const fitting = first.length === 1 ? [...(byInitial.get(first) ?? [])] : []
      const [only] = fitting
      if (fitting.length === 1 && only !== undefined) joined.join(byFirst.get(only) ?? form, form)
      else if (first.length === 1) byFirst.set(first, byFirst.get(first) ?? form)
    }
  }
}

/** A surname or given name alone is the person who alone, or by far most often, bears it. */
function joinShort(forms: readonly PersonForm[], joined: Joined, part: 'first' | 'last'): void {
  const bearers = new Map<string, PersonForm[]>()
  for (const person of forms) {
    if (!person.form.includes(' ')) continue
    const name = part === 'last' ? lastOf(person.form) : (wordsOf(person.form)[0] ?? '')
    enter(bearers, name, person)
  }
  for (const { form } of forms) {
    if (form.includes(' ') || joined.root(form) !== form) continue
    const bearer = foremost(bearers.get(form) ?? [], joined)
    if (bearer !== undefined) joined.join(bearer, form)
  }
}

function foremost(bearers: readonly PersonForm[], joined: Joined): string | undefined {
  const counts = new Map<string, number>()
  for (const { form, count } of bearers) counts.set(joined.root(form), (counts.get(joined.root(form)) ?? 0) + count)
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))
  if (!most) return undefined
  return next && most[1] < 2 * next[1] ? undefined : most[0]
}

/** The key is the surname where the person is called by it alone or nobody else bears it, else the full name. */
function keysOf(forms: readonly PersonForm[], joined: Joined, second: ReadonlySet<string>): Map<string, string> {
  const persons = [...groupsBy(forms, ({ form }) => joined.root(form))].map(
    (group): Person => ({ forms: group, count: group.reduce((sum, { count }) => sum + count, 0) }),
  )
  const owners = new Map<string, number>()
  for (const { forms: own } of persons) for (const name of surnames(own)) owners.set(name, (owners.get(name) ?? 0) + 1)
  const keys = new Map<string, string>()
  for (const { forms: own } of persons) {
    const key = keyOf(own, owners, second)
    for (const { form } of own) keys.set(form, key)
  }
  return keys
}

function surnames(forms: readonly PersonForm[]): Set<string> {
  return new Set(forms.map(({ form }) => lastOf(form)))
}

function keyOf(forms: readonly PersonForm[], owners: ReadonlyMap<string, number>, second: ReadonlySet<string>): string {
  const full = mostUsed(
    forms.filter(({ form }) => form.includes(' ')),
    second,
  )
  const alone = mostUsed(
    forms.filter(({ form }) => !form.includes(' ')),
    second,
  )
  if (!full) return alone ?? ''
  const surname = lastOf(full)
  const called = forms.map(({ form }) => form).includes(surname)
  if (called || owners.get(surname) === 1)
    return alone !== undefined && called ? surname : alone && isSurname(forms, alone) ? alone : surname
  return full
}

function isSurname(forms: readonly PersonForm[], name: string): boolean {
  return forms.some(({ form }) => form !== name && lastOf(form) === name)
}

/** Of forms used equally often, a name the text gives as another of the person comes second. */
function mostUsed(forms: readonly PersonForm[], second: ReadonlySet<string>): string | undefined {
  const weight = ({ form, count }: PersonForm) => count - (second.has(form) ? 0.5 : 0)
  return [...forms].sort((a, b) => weight(b) - weight(a) || order(a.form, b.form))[0]?.form
}

function* groupsBy<T>(items: readonly T[], keyOfItem: (item: T) => string): Generator<T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) enter(groups, keyOfItem(item), item)
  yield* groups.values()
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
