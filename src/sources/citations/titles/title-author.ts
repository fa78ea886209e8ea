import { isWord } from '../patterns.ts'
import { leadingNames, namesAt } from '../people/person-names.ts'
import { isTitleNoun } from './is-title-noun.ts'
import type { TitleContext } from './running-titles.ts'
import type { Candidate, Reading } from './title-cues.ts'
import type { Token } from './title-runs.ts'

/** Words back to which the subject of the sentence is looked for. */
const reach = 30

/** The author named beside the title, if any; `his` and the person's own name make it the person's own. */
export function titleAuthor(
  candidate: Candidate,
  reading: Reading,
  list: Token[],
  text: string,
  context: TitleContext,
): { author?: string; own?: true; translator?: string } {
  const { words, main } = context
  if (reading.kind === 'periodical' || reading.cue === 'none') return {}
  const by = words.byBehind.exec(candidate.after)
  const after = by && namesAt(candidate.after, by[0].length)
  if (after && (after.certain || by[1])) return person(after.names[0] as string, context)
  const described = words.byBefore.exec(candidate.before)?.[1]
  // `told by his biographer in The Fen Review`
  if (described) return words.possessives.has(described.split(' ')[0] ?? '') ? {} : person(described, context)
  const held = words.ofBefore.exec(candidate.before)
  const holderName = held && namesAt(held[1] as string, 0)
  if (holderName?.certain && holderName.end === held?.[1]?.length) return person(holderName.names[0] as string, context)
  const holder = list[candidate.first - 1]
  if (reading.cue === 'carrying')
    return holder && /['’]s$/u.test(holder.text) ? carriedAuthor(list, candidate, text, main) : {}
  if (words.aboutThem.test(candidate.before)) return {}
  const ahead = namedAhead(candidate, list, context)
  if (ahead) return ahead
  const between = list.slice(reading.cueAt, candidate.first)
  const near = list.slice(Math.max(0, candidate.first - 2), candidate.first)
  if (near.some((token) => words.carryingVerbs.has(token.lower))) return {}
  if (between.some((token) => words.possessives.has(token.lower)))
    return pronounOwner(list, reading.cueAt, text, context)
  for (let at = reading.cueAt; at >= Math.max(0, reading.cueAt - reach); at -= 1) {
    const token = list[at] as Token
    if (/[.;!?]$/u.test(token.text) && at < reading.cueAt - 1) break
    if (words.objects.has(token.lower) && !words.topical.has(list[at - 1]?.lower ?? '')) return { own: true }
    if (words.possessives.has(token.lower) || words.pronouns.has(token.lower))
      return pronounOwner(list, at, text, context)
    if (/['’]s$/u.test(token.text) && token.capital && holds(list, at, reading.cueAt))
      return person(fullName(list, at, text).replace(/['’]s$/u, ''), context)
    const named = token.capital && at > 0 && at < reading.cueAt && isSubject(list, at, words)
    const found = named ? subject(list, at, text, context) : {}
    if (found.own || found.author) return found
  }
  const opening = list[0]
  const name = firstName(list)
  return opening?.capital && name < candidate.first && reading.cueAt < reach && isSubject(list, name, words)
    ? subject(list, name, text, context)
    : {}
}

/** `In his book Two Roads (1934), Carl Dee tells`: whose book it is stands behind it. */
function namedAhead(
  { first, after }: Candidate,
  list: Token[],
  context: TitleContext,
): { author?: string; own?: true } | null {
  const lead = list.slice(0, first)
  const isOpening = lead.length <= 6 && context.words.inWords.has(lead[0]?.lower ?? '')
  if (!isOpening || !lead.some(({ lower }) => context.words.possessives.has(lower))) return null
  const gap = /^["”»’]?(?:\s?\([^()]{0,60}\))?,\s(?=\p{Lu})/u.exec(after)?.[0].length
  const names = gap === undefined ? null : namesAt(after, gap)
  const [name] = names?.names ?? []
  const tells = names && /^\s\p{Ll}/u.test(after.slice(names.end))
  return name && tells && (names.certain || context.people.has(name)) ? person(name, context) : null
}

/** `Bee's last novel`: nothing but small words between the name and the noun. */
function holds(list: Token[], at: number, noun: number): boolean {
  const between = list.slice(at + 1, noun)
  return between.length <= 3 && between.every((token) => /^[\p{Ll}-]+$/u.test(token.text))
}

function isSubject(list: Token[], at: number, { joints }: TitleContext['words']): boolean {
  const next = list[at + 1]
  return next !== undefined && /^\p{Ll}/u.test(next.text) && !joints.has(next.lower)
}

function firstName(list: Token[]): number {
  let at = 0
  while (at < 5 && list[at + 1]?.capital) at += 1
  return at
}

/** `his` belongs to the nearest name before it in the sentence, else to whom the text is about. */
function pronounOwner(list: Token[], at: number, text: string, context: TitleContext): { author?: string; own?: true } {
  const { genders } = context.words
  const gender = genders[context.pronoun ?? '']
  const isOther = (word: string): boolean => gender !== undefined && (genders[word] ?? gender) !== gender
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const token = list[back] as Token
    if (context.words.pronouns.has(token.lower)) return isOther(token.lower) ? {} : { own: true }
    const saying = saysBehindComma(list, back, context.words)
    if (!token.capital || /['’]s$/u.test(token.text) || !(saying || isSubject(list, back, context.words))) continue
    const name = fullName(list, back, text)
    const says = name.includes(' ') && (saying || context.words.speechVerbs.has(list[back + 1]?.lower ?? ''))
    if (says || context.people.has(name) || [...context.people].some((one) => one.endsWith(` ${name}`)))
      return person(name, context)
  }
  const opening = list.slice(0, firstName(list) + 1)
  const first = opening.length > 1 && opening.length < at ? fullName(list, opening.length - 1, text) : ''
  if (context.people.has(first) && list[opening.length]?.text === ',') return person(first, context)
  return isOther((list[at] as Token).lower) ? {} : { own: true }
}

/** `His master, Carl Dee, tells in his Two Roads` */
function saysBehindComma(list: Token[], at: number, { speechVerbs }: TitleContext['words']): boolean {
  return list[at + 1]?.text === ',' && speechVerbs.has(list[at + 2]?.lower ?? '')
}

function fullName(list: Token[], at: number, text: string): string {
  let first = at
  while (
    first > Math.max(0, at - 5) &&
    list[first - 1]?.capital &&
    /^\s$/u.test(text.slice((list[first - 1] as Token).end, (list[first] as Token).at))
  )
    first -= 1
  return text.slice((list[first] as Token).at, (list[at] as Token).end)
}

function person(name: string, { main, people }: TitleContext): { author?: string; own?: true } {
  if (main && (name === main || name.endsWith(` ${main}`))) return { own: true }
  if (!/^[\p{Lu}\p{Ll}]\S*(?:\s|$)/u.test(name) || isTitleNoun(name.split(' ')[0] ?? '')) return {}
  const full = name.includes(' ') ? name : [...people].find((one) => one.endsWith(` ${name}`))
  return full ? { author: full } : { author: name }
}

/** A name that stands before a verb: only one that is known as a person's counts, or stands alone. */
function subject(list: Token[], at: number, text: string, context: TitleContext): { author?: string; own?: true } {
  const whole = fullName(list, at, text)
  const name = whole.replace(/['’]s$/u, '')
  if (name !== whole && !name.endsWith(context.main ?? '\0')) return {}
  const words = name.split(' ')
  const before = list[at - words.length]?.lower ?? ','
  const known = context.people.has(name) || name.endsWith(context.main ?? '\0') || leadingNames(name)?.certain === true
  const opens = context.words.openers.has(before) || /^[^\p{L}]$/u.test(before)
  const single = words.length === 1 && opens && !isWord('functionWords', name) && !context.names.has(name)
  return known || single ? person(name, context) : {}
}

/** `translating Vera Bee's Two Roads`: Bee wrote it, the person told of translated it. */
function carriedAuthor(
  list: Token[],
  candidate: Candidate,
  text: string,
  main: string | null,
): { author?: string; translator?: string; own?: true } {
  const author = fullName(list, candidate.first - 1, text).replace(/['’]s$/u, '')
  return main && author.endsWith(main) ? { own: true } : { author }
}
