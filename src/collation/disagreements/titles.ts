import { enter } from '../../enter.ts'
import { fold } from '../../titles/fold.ts'
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
  return [
    ...clusters.flatMap(wordingsOf),
    ...[...byYear.values()].flatMap((same) =>
      same.flatMap((a, index) =>
        same
          .slice(index + 1, index + 30)
          .flatMap((b) => (likeTitles(a, b) ? [titleDraft(a.mentions, b.mentions)] : [])),
      ),
    ),
  ]
}

/** `The Weight of a Bell` and `The Weight of Bell`: one title with an article more inside. */
function wordingsOf(cluster: readonly Mention[]): Draft[] {
  const byWording = new Map<string, Mention[]>()
  for (const mention of cluster) enter(byWording, wording(mention.work.title), mention)
  const [[title, a] = [''], ...others] = [...byWording].filter(([words]) => words !== '')
  return others.flatMap(([other, b]) =>
    a && workTitle(title) === workTitle(other) && !knowsBoth(a, b) ? [draftOf([...a, ...b])] : [],
  )
}

/** The words of the main title without the article that it begins with. */
function wording(title: string): string {
  return fold(title.split(/[:(]/u)[0] ?? '').replace(/^(?:the|an?|les?|la|l|une?|his|her|its|son|sa|ses) /u, '')
}

function likeTitles(a: Titled, b: Titled): boolean {
  const [own, other] = [a.words, b.words]
  const [short, long] = b.title.length < a.title.length ? [b.title, a.title] : [a.title, b.title]
  if (long.endsWith(` ${short}`) || long.startsWith(`${short} `)) return false
  const [shared, least] = [sharedWords(own, other), Math.min(own.length, other.length)]
  if (least >= 3 && shared >= 3 && shared / least >= 0.6) return true
  if (shared > 0 && inOneVolume(a.mentions, b.mentions) && !knowsBoth(a.mentions, b.mentions)) return true
  return (misquotes(own, other) || isOneWordApart(own, other)) && !knowsBoth(a.mentions, b.mentions)
}

/** Articles of one volume of a journal. */
function inOneVolume(a: readonly Mention[], b: readonly Mention[]): boolean {
  const volumes = ({ work: { container, volume } }: Mention) =>
    container && volume ? `${fold(container)} ${volume}` : []
  const known = new Set(a.flatMap(volumes))
  return b.flatMap(volumes).some((volume) => known.has(volume))
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
    other === word || plural(other) === plural(word) || (word.length > 4 && other.startsWith(word.slice(0, 5)))
  return own.filter((word) => others.some((other) => alike(word, other))).length
}

function plural(word: string): string {
  return word.replace(/[sx]$/u, '')
}

/** A witness that names both knows two works. */
function knowsBoth(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.some(({ told }) => b.some((other) => other.told.witness === told.witness))
}

function titleDraft(a: readonly Mention[], b: readonly Mention[]): Draft {
  return draftOf([...a.filter(dated), ...b.filter(dated)])
}

function draftOf(mentions: readonly Mention[]): Draft {
  const claims = mentions.map(({ work, told }) => ({
    told,
    value: work.title,
    text: work.text,
  }))
  return { kind: 'title', about: { what: 'title', concerning: [mentions[0]?.work.title ?? ''] }, claims, weight: 0.7 }
}

function dated({ work }: Mention): boolean {
  return work.year !== undefined || work.originalYear !== undefined
}
