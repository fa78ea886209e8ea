import { enter } from '../../enter.ts'
import type { Draft } from './draft.ts'
import type { ToldWork as Mention } from './told-works.ts'
import { workTitle } from './work-title.ts'

/** Mentions of one work under its title for comparing. */
interface Titled {
  mentions: readonly Mention[]
  title: string
  words: string[]
}

/** Two titles of one year that share most of their words are taken for one work. */
export function titlesOf(clusters: readonly Mention[][]): Draft[] {
  const byYear = new Map<string, Titled[]>()
  for (const mentions of clusters) {
    const title = workTitle(mentions[0]?.work.title ?? '')
    const titled = { mentions, title, words: title.split(' ') }
    for (const year of new Set(mentions.flatMap(({ work }) => [work.year, work.originalYear]))) {
      if (year !== undefined) enter(byYear, year, titled)
    }
  }
  return [...byYear.values()].flatMap((same) =>
    same.flatMap((a, index) =>
      same.slice(index + 1, index + 30).flatMap((b) => (likeTitles(a, b) ? [titleDraft(a.mentions, b.mentions)] : [])),
    ),
  )
}

function likeTitles(a: Titled, b: Titled): boolean {
  const [own, other] = [a.words, b.words]
  const [short, long] = b.title.length < a.title.length ? [b.title, a.title] : [a.title, b.title]
  if (long.endsWith(` ${short}`) || long.startsWith(`${short} `)) return false
  const [shared, least] = [sharedWords(own, other), Math.min(own.length, other.length)]
  if (least >= 3 && shared >= 3 && shared / least >= 0.6) return true
  return (misquotes(own, other) || isOneWordApart(own, other)) && !knowsBoth(a.mentions, b.mentions)
}

/** `The Price of a Horse` and `The Price of a Man`; a number tells two volumes. */
function isOneWordApart(own: readonly string[], other: readonly string[]): boolean {
  if (own.length < 2 || own.length !== other.length || own[0] !== other[0]) return false
  const [word, ...more] = own.filter((each, index) => each !== other[index])
  return word !== undefined && more.length === 0 && !number.test(word)
}

const number = /^(?:\d+|[ivxl]+)$/u

/** Titles that begin alike, of as many telling words, at least half of them the same. */
function misquotes(own: readonly string[], other: readonly string[]): boolean {
  const [x, y] = [own, other].map((words) => words.filter((word) => word.length > 3))
  if (!x || !y || x.length < 2 || x.length !== y.length || x[0] !== y[0]) return false
  return sharedWords(x, y) * 2 >= x.length
}

function sharedWords(own: readonly string[], others: readonly string[]): number {
  const alike = (word: string, other: string) =>
    other === word || (word.length > 4 && other.startsWith(word.slice(0, 5)))
  return own.filter((word) => others.some((other) => alike(word, other))).length
}

/** A witness that names both knows two works. */
function knowsBoth(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.some(({ told }) => b.some((other) => other.told.witness === told.witness))
}

function titleDraft(a: readonly Mention[], b: readonly Mention[]): Draft {
  const claims = [...a.filter(dated), ...b.filter(dated)].map(({ work, told }) => ({
    told,
    value: work.title,
    text: work.text,
  }))
  return { kind: 'title', about: { what: 'title', concerning: [a[0]?.work.title ?? ''] }, claims, weight: 0.7 }
}

function dated({ work }: Mention): boolean {
  return work.year !== undefined || work.originalYear !== undefined
}
