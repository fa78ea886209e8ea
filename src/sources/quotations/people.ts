import { pattern } from '../../pattern.ts'
import { isWord } from '../citations/patterns.ts'
import { type MainPerson, mainPerson } from '../citations/people/main-person.ts'
import { leadingNames } from '../citations/people/person-names.ts'
import { isTitleNoun } from '../citations/titles/is-title-noun.ts'
import type { Statement, Witness } from '../witness.ts'

/** Who is named in a document, for finding out whose words are quoted. */
export interface People {
  main: MainPerson | null
  /** The fullest form of a name. */
  full(name: string): string
  /** Persons named in a stretch of a statement, in order. */
  within(statement: Statement, from: number, to: number): Array<{ name: string; at: number; end: number }>
}

/** Reads the persons of a document from its names, or from capitals where none are marked. */
export function people(witness: Witness): People {
  const main = mainPerson(witness)
  const byKey = new Map<string, string>()
  const byFamily = new Map<string, string>()
  const often = new Map<string, number>()
  const statements = witness.passages.flatMap((passage) => passage.statements)
  for (const mention of statements.flatMap((statement) => statement.names)) {
    if (mention.kind !== 'person') continue
    const name = bare(mention.text)
    if (/^\p{Lu}{3,}[\s,]/u.test(name)) continue
    if (name.length > (byKey.get(mention.key)?.length ?? 0) && name.split(' ').length < 4) byKey.set(mention.key, name)
    often.set(name, (often.get(name) ?? 0) + 1)
    const family = name.split(' ').at(-1) as string
    if (name.includes(' ') && !byFamily.has(family)) byFamily.set(family, name)
  }
  const { subject } = witness
  const own = new Set(main && subject?.name === main.name ? subject.forms : [])
  const full = (name: string): string => {
    if (main && (name === main.family || own.has(name) || isInitialled(name, main))) return main.name
    return name.includes(' ') ? name : (byFamily.get(name) ?? name)
  }
  for (const name of witness.works.flatMap((work) => work.author?.split(/, | and /u) ?? [])) {
    const family = name.split(' ').at(-1) as string
    if (name.includes(' ') && !byFamily.has(family)) byFamily.set(family, name)
  }
  const titles = [...new Set(witness.works.map((work) => work.title))]
  const within: People['within'] = (statement, from, to) => {
    const named = namesFrom(statement, from)
      .filter((mention) => mention.kind === 'person' && mention.end <= to)
      .map((mention) => ({ name: bare(mention.text), at: mention.at, end: mention.end }))
      .filter(
        ({ name, at }) =>
          !isTitleNoun(name) &&
          !rankAlone.test(name) &&
          (full(name).includes(' ') ||
            (often.get(name) ?? 0) > 1 ||
            rank.test(statement.text.slice(Math.max(0, at - 16), at))) &&
          !inTitle(statement.text, name, at, titles),
      )
    if (named.length > 0) return named
    return capitals(statement.text.slice(from, to), from).filter(
      ({ name, at }) => !inTitle(statement.text, name, at, titles),
    )
  }
  return { main, full, within }
}

/** `the Rev. Stone`, `l'abbé Cloarec`: a person, though named once. */
const rank = pattern('u')`
  (?:^|[\s'’(])(?:Mr|Mrs|Miss|Dr|Rev|Sir|Lord|Lady|Captain|Colonel|Major|General|Canon|Father|Sister|Professor|M|Mme
  |Mlle|Me|[Aa]bbé|[Pp]ère|[Mm]ère|[Ss]œur|[Dd]octeur|[Cc]apitaine|[Cc]olonel|[Gg]énéral|[Cc]hanoine|wife|husband
  |sister|brother|mother|father|daughter|son|friend|widow|nephew|niece|femme|mari|sœur|frère|fille|fils|amie?|veuve
  |neveu|nièce),?\.?\s$
`

/** `Rear Adm` of `Rear Adm. Carl Dee` */
const rankAlone = /(?:^|\s)(?:Adm|Gen|Capt|Col|Lt|Maj|Sgt|Cmdr|Prof|Hon)$/u

/** The names that begin at or soon after an offset; names are in order. */
function namesFrom({ names }: Statement, from: number): Statement['names'] {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as { at: number }).at < from) low = middle + 1
    else high = middle
  }
  return names.slice(low, low + 40)
}

/** `A. Bee` for Ada Bee. */
function isInitialled(name: string, { name: whole, family }: MainPerson): boolean {
  const initial = /^(\p{Lu})\.\s(?:\p{Lu}\.\s)?([^\s.]+)$/u.exec(name)
  return initial !== null && initial[2] === family && whole.startsWith(initial[1] as string)
}

/** `Salt` of `The Colour of Salt` is nobody. */
function inTitle(text: string, name: string, at: number, titles: string[]): boolean {
  return titles.some((title) => {
    if (!title.includes(name) || title === name) return false
    const start = text.lastIndexOf(title, at)
    return start >= 0 && start + title.length > at
  })
}

/** Names by their capitals: a known given name or initials before a capital, or two capitals before a verb. */
function capitals(text: string, offset: number): Array<{ name: string; at: number; end: number }> {
  const found: Array<{ name: string; at: number; end: number }> = []
  let last = 0
  for (const match of text.matchAll(/(?<![\p{L}\p{M}'’-])\p{Lu}/gu)) {
    if (match.index < last) continue
    const near = text.slice(match.index, match.index + 60)
    const names = leadingNames(near)
    const [name] = names?.names ?? []
    const verb = /^\s(\p{Ll}{2,}(?:ed|t|s|a|e))\s/u.exec(near.slice(name?.length ?? 0))?.[1]
    // `Suit la Flore marine`: an article joins a verb to a noun, where no given name is known.
    const speaks = verb !== undefined && !isWord('functionWords', verb) && !/\s(?:la|le|les)\s/u.test(name ?? '')
    if (!name || !(names?.certain || speaks) || !near.startsWith(name)) continue
    last = match.index + name.length
    found.push({ name: bare(name), at: offset + match.index, end: offset + last })
  }
  return found
}

function bare(name: string): string {
  return name.replace(/['’]s?$/u, '')
}
