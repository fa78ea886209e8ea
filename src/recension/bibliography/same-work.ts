import { pattern } from '../../pattern.ts'
import { fold } from '../../titles/fold.ts'
import { titleKey } from '../../titles/title-key.ts'
import type { Entry } from './entry.ts'
import { mainTitle, subtitle } from './title-parts.ts'

/**
 * Why two mentions are of one work, or null. Strongest first.
 *
 * title: the same title; subtitle: one has a subtitle more; spelling: a letter or two differ;
 * original: two titles of one original; misnamed: two witnesses have titles that share most words.
 */
export type Reason = 'title' | 'subtitle' | 'spelling' | 'original' | 'misnamed'

/** Compares two mentions whose authors do not exclude each other. */
export function sameWork(a: Entry, b: Entry): Reason | null {
  if (isOtherPart(a, b)) return null
  if (a.keys.some((key) => b.keys.includes(key))) return 'title'
  if (isContainer(a, b) || isContainer(b, a)) return null
  if (withSubtitle(a, b) || withSubtitle(b, a) || isTailOf(a, b) || isTailOf(b, a)) return 'subtitle'
  const knownAuthors = a.authors.length > 0 && b.authors.length > 0
  const shortest = knownAuthors && sharesImprint(a, b) ? 6 : 10
  if (a.keys.some((x) => b.keys.some((y) => spelledAlike(x, y, shortest)))) return 'spelling'
  if (shortened(a.mention.title, b.mention.title)) return 'spelling'
  if (isAbridged(a, b) || isAbridged(b, a)) return 'subtitle'
  if (!knownAuthors && !isSamePrint(a.mention, b.mention)) return null
  return sameOriginal(a, b) ? 'original' : isMisnamed(a, b) ? 'misnamed' : null
}

/** Two witnesses name a work of one author by titles that share most words: of one year, or of no two that differ much. */
function isMisnamed(a: Entry, b: Entry): boolean {
  const [x, y] = [titleKey(a.mention.title), titleKey(b.mention.title)]
  if (a.rank === b.rank || /\d|(?:^| )[ivx]+(?: |$)/u.test(`${x} ${y}`)) return false
  const years = [a.mention.year, b.mention.year].map(Number)
  const sameYear = a.mention.year !== undefined && a.mention.year === b.mention.year
  if (sameYear && standsAlike(a.mention, b.mention)) return true
  if (sameYear && x.split(' ')[0] === y.split(' ')[0] && alike(a.mention.title, b.mention.title) >= 0.6) return true
  const apart = Math.abs((years[0] as number) - (years[1] as number))
  return oneWordApart(x, y) && (sameYear || (x.split(' ').length > 3 && !(apart > 1)))
}

/** `History of Ostby` of `The History and Antiquities of the Town of Ostby`: of one author and year, no other words and the same first. */
function isAbridged(long: Entry, short: Entry): boolean {
  const { year, title } = short.mention
  if (short.authors.length === 0 || long.authors.length === 0 || !year || year !== long.mention.year) return false
  const [words, all] = [titleKey(title).split(' '), titleKey(long.mention.title).split(' ')]
  let from = 0
  const stand = words.every((word) => {
    from = all.indexOf(word, from) + 1
    return from > 0
  })
  return stand && words.length > 2 && words[0] === all[0]
}

function isSamePrint(a: Entry['mention'], b: Entry['mention']): boolean {
  return (
    a.publisher !== undefined &&
    a.year !== undefined &&
    a.year === b.year &&
    fold(a.publisher) === fold(b.publisher ?? '')
  )
}

/** In the same volume of the same journal, on the same pages where both tell them, by titles that share a longer word. */
function standsAlike(a: Entry['mention'], b: Entry['mention']): boolean {
  const isSame = (field: 'container' | 'volume') => a[field] !== undefined && fold(a[field]) === fold(b[field] ?? '')
  if (!isSame('container') || !isSame('volume')) return false
  const [begins, other] = [a, b].map(({ pages = '' }) => /^\d+(?=\s?[-–])/u.exec(pages)?.[0])
  const words = new Set(titleKey(a.title).split(' '))
  const isShared = titleKey(b.title)
    .split(' ')
    .some((word) => word.length > 3 && words.has(word))
  return isShared && (!begins || !other || begins === other)
}

/** `hand inside`, `hand within`; `rhymes in dale speech`, `rhymes of dale parson`: one word that says something differs. */
function oneWordApart(a: string, b: string): boolean {
  const [x, y] = [a, b].map((key) => key.split(' ').filter((word) => word.length > 2)) as [string[], string[]]
  const differing = [...x.filter((word, at) => word !== y[at]), ...y.filter((word, at) => word !== x[at])]
  const isPair = x.length === y.length && x.length > 1 && differing.length === 2
  return isPair && (x[0] === y[0] || x.length > 2) && !differing.some((word) => genre.test(word))
}

/** `New Poems` and `New Essays` are two. */
const genre = pattern('u')`
  ^(?:poems?|essays?|stories|tales|letters|plays|songs|sermons|lectures|works|novels|studies|travels|poèmes?|poésies
  |essais|contes|nouvelles|lettres|pièces|chansons|récits|études|œuvres|oeuvres|voyages|première?|seconde?|deuxième
  |first|second|third|winter|summer|spring|autumn)$
`

/** `Anna Bee` in one journal is not `Anna Bee` in another, nor `Anna Bee: A Life`: of two words, a title may be a name. */
export function isOtherPart(a: Entry, b: Entry): boolean {
  const [short, long] = [a, b].sort((x, y) => titleKey(x.mention.title).length - titleKey(y.mention.title).length)
  if (!short || !long || titleKey(short.mention.title).split(' ').length > 2) return false
  const [own, other] = [short.mention.container, long.mention.container].map((name) => name && titleKey(name))
  const isBook = other === undefined && short.authors.length === 0 && long.authors.length > 0
  return own !== undefined && (other === undefined ? isBook : !(own.includes(other) || other.includes(own)))
}

/** A chapter or article is not the book that holds it. */
function isContainer(a: Entry, b: Entry): boolean {
  return a.mention.container !== undefined && b.keys.includes(titleKey(a.mention.container))
}

/** One title is the other with a subtitle, or its subtitle alone. */
function withSubtitle(long: Entry, short: Entry): boolean {
  return titlesOf(long).some((title) => {
    const head = titleKey(mainTitle(title))
    const tail = titleKey(subtitle(title))
    const certain = head.includes(' ') || (long.authors.length > 0 && short.authors.length > 0)
    return titlesOf(short).some((other) => {
      const key = titleKey(other)
      return (head !== titleKey(title) && certain && head === key) || (tail.split(' ').length > 2 && tail === key)
    })
  })
}

/** `Rights of Birds` of `A Defence of the Rights of Birds`, as running text calls it for short. */
function isTailOf(long: Entry, { mention, keys }: Entry): boolean {
  const isShort = mention.via === 'text' && !mention.publisher && !mention.originalTitle
  return (
    isShort && keys.some((key) => key.split(' ').length > 2 && long.keys.some((other) => other.endsWith(` of ${key}`)))
  )
}

function titlesOf({ mention }: Entry): string[] {
  return [mention.title, ...(mention.originalTitle ? [mention.originalTitle] : []), ...(mention.alsoKnownAs ?? [])]
}

/** A short title may only differ in a letter when the same publisher or translator shows that it is the same book. */
function sharesImprint(a: Entry, b: Entry): boolean {
  return (['publisher', 'translator'] as const).some(
    (field) => a.mention[field] !== undefined && fold(a.mention[field]) === fold(b.mention[field] ?? ''),
  )
}

/** A letter differs, in one or two words. */
function spelledAlike(a: string, b: string, shortest: number): boolean {
  if (a.length < shortest || Math.abs(a.length - b.length) > 2) return false
  const x = a.split(' ')
  const y = b.split(' ')
  if (x.length !== y.length) return a.replaceAll(' ', '') === b.replaceAll(' ', '')
  const differing = x.map((word, at) => [word, y[at] as string] as const).filter(([one, other]) => one !== other)
  return differing.length <= 2 && differing.every(([one, other]) => /\D/.test(one + other) && near(one, other))
}

/** `Contrib. à l'étude des moul.` as dictionaries write it: a word with a full stop stands for each that begins so. */
export function shortened(a: string, b: string): boolean {
  if (!/\p{L}\.\s/u.test(`${a} ${b}`)) return false
  // The stop of the last word is lost with that of the title.
  const words = (title: string): string[] => `${title}.`.match(/[\p{L}\p{N}]+\.?/gu) ?? []
  const [x, y] = [words(a), words(b)]
  const stands = (short: string, long: string): boolean =>
    short.length > 2 && short.endsWith('.') && fold(long).startsWith(fold(short))
  const isOne = (word: string, other: string): boolean =>
    fold(word) === fold(other) || stands(word, other) || stands(other, word)
  return x.length === y.length && x.length > 2 && x.every((word, at) => isOne(word, y[at] as string))
}

/** One letter more, less or other. Numbers and short words must agree. */
function near(a: string, b: string): boolean {
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at)
}

/** Two translated titles of one original: same author, the year of one is the other's first year, half the words alike. */
function sameOriginal(a: Entry, b: Entry): boolean {
  const x = a.mention
  const y = b.mention
  const bothTranslated = x.translator !== undefined && x.translator === y.translator
  const year =
    (x.originalYear !== undefined && y.originalYear === undefined && x.originalYear === y.year && !y.publisher) ||
    (y.originalYear !== undefined && x.originalYear === undefined && y.originalYear === x.year && !x.publisher)
  return (year && alike(x.title, y.title) >= 0.4) || (bothTranslated && alike(x.title, y.title) >= 0.6)
}

/** Share of words, by their first five letters, that two titles have in common. */
function alike(a: string, b: string): number {
  const stems = (title: string): Set<string> =>
    new Set(
      fold(title)
        .split(' ')
        .map((word) => word.slice(0, 5)),
    )
  const x = stems(a)
  const y = stems(b)
  const common = [...x].filter((stem) => y.has(stem)).length
  return common < 3 ? 0 : common / (x.size + y.size - common)
}
