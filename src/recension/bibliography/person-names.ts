import { madeOnce } from '../../made-once.ts'
import { pattern } from '../../pattern.ts'
import { fold } from '../../titles/fold.ts'
import type { CslName } from '../recension.ts'

const particle = /^(?:de|del|della|di|da|dos|du|des|von|van|der|den|ten|ter|zu|la|le|af|av|bin|ibn|d['’])$/iu

/** `A, B and C` as its names. */
export function splitNames(names: string | undefined): string[] {
  return (names ?? '')
    .split(/,\s+|\s+(?:and|et|&)\s+/u)
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
}

/** `The Harbour Archive`, `the Vicar`: a name with an article in front is that of a body or an office, not of a person. */
const body = /^(?:[Tt]he|[Oo]ur|[Nn]otre|Le|La|Les|L['’])(?:\s+|(?<=['’]))\p{Lu}/u

/** `Departmental Committee on Prisons`, `Home Office`: so is one that says what it is for. */
const board = pattern('u')`
  \b(?:Committee|Commission|Office|Ministry|Department|Board|Council|Society|Institute|Association|Federation|Comité
  |Ministère|Conseil|Société|Institut|Fédération)\b(?:\s(?:on|of|for|de|du|des|pour|sur)\s|$)|^Commission\s
`

/** `Jr`, `the younger` */
const suffixed = /\s((?:Jr|Sr|I{2,3})\.?|the (?:younger|elder)|(?:le|la) jeune|l['’]aînée?),?$/u

/** `Anna van Bee` as family name and given names; a body of people stays whole. */
export function cslName(name: string): CslName {
  if (body.test(name) || board.test(name)) return { literal: name.charAt(0).toUpperCase() + name.slice(1) }
  const words = name.split(/\s+/u)
  if (words.length === 1) return { family: name }
  const [whole = '', after = ''] = words.length > 2 ? (suffixed.exec(name) ?? []) : []
  if (whole) words.splice(-whole.trim().split(/\s+/u).length)
  const suffix = after && ` ${after}`
  let from = words.length - 1
  while (from > 1 && particle.test(words[from - 1] ?? '')) from -= 1
  return { family: words.slice(from).join(' ') + suffix, given: words.slice(0, from).join(' ') }
}

/** `Captain Bee`, `l'abbé Bee`: words before a family name that are no given name. */
const rank = pattern('u')`
  ^(?:(?:captain|capt|colonel|col|general|major|lieutenant|lt|commander|admiral|sergeant|professor|prof|doctor|dr|mr
  |mrs|miss|ms|sir|lady|lord|dame|reverend|rev|father|brother|sister|mother|capitaine|commandant|general|lieutenant
  |professeur|docteur|monsieur|madame|mme|mlle|mgr|l abbe|abbe|dom|pere|frere|soeur|mere|chanoine)(?: |$))+
`

/** A name without the rank before it: of `Captain Bee` and `Anna Bee` the second says more. */
export function withoutRank(name: string): string {
  const words = name.split(/\s+/u)
  const from = words.findIndex((word) => !rank.test(fold(word)))
  return from > 0 ? words.slice(from).join(' ') : name
}

/** Whether two names can be the same person: same family name, and given names that do not exclude each other. */
export function samePerson(a: string, b: string): boolean {
  const x = foldedName(a)
  const y = foldedName(b)
  if (x.family !== y.family && !spelledAlike(x.family, y.family)) return containsName(x.whole, y.whole)
  const [first, second] = [x.given, y.given]
  if (!first || !second) return true
  if (isInitials(first) || isInitials(second)) return initialsAgree(first, second)
  return first[0] === second[0] && (first.length < 3 || second.length < 3 || first.slice(0, 3) === second.slice(0, 3))
}

interface FoldedName {
  family: string
  given: string
  whole: string
}

/** In a list of works each author is compared with hundreds of others. */
const foldedName = madeOnce((name: string): FoldedName => {
  const { family = '', given = '' } = cslName(name)
  return { family: fold(family), given: fold(given).replace(rank, ''), whole: fold(name) }
})

/** `j m` of `J.-M.`, beside `jean marie` */
function isInitials(given: string): boolean {
  return given.split(' ').every((word) => word.length === 1)
}

function initialsAgree(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  return x.every((word, at) => at >= y.length || word[0] === (y[at] as string)[0])
}

/** `natalia sedova` and `natalia sedova trotsky`. */
function containsName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long[short.length] === ' ' && short.includes(' ') && long.startsWith(short)
}

function spelledAlike(x: string, y: string): boolean {
  if (Math.abs(x.length - y.length) > 1 || Math.min(x.length, y.length) < 5 || x[0] !== y[0]) return false
  let at = 0
  while (at < Math.min(x.length, y.length) && x[at] === y[at]) at += 1
  const rest = (text: string, skip: number): string => text.slice(at + skip)
  return rest(x, 1) === rest(y, 1) || rest(x, 1) === rest(y, 0) || rest(x, 0) === rest(y, 1)
}

/** Whether two lists of authors can be of one work; a mention without authors can be of any. */
export function compatible(a: string[], b: string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => samePerson(one, other)))
}
