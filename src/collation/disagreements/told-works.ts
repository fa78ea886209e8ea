import { enter } from '../../enter.ts'
import { pattern } from '../../pattern.ts'
import type { WorkMention } from '../../sources/witness.ts'
import type { Ground, Told } from './ground.ts'
import { workTitle } from './work-title.ts'

/** A work with the statement that names it. */
export interface ToldWork {
  work: WorkMention
  told: Told
}

/** Works that the text names with the year they came out: `The Mill (1901)`, `The Mill appeared in 1901`. */
export function toldWorks(ground: Ground): ToldWork[] {
  const known = knownTitles(ground)
  return ground.all.flatMap((told) => {
    const { dates } = told.statement
    if (!telling.has(told.passage.type) || !dates.some(isPublication)) return []
    return published(told, titlesIn(told, known))
  })
}

const telling: ReadonlySet<string> = new Set(['narrative', 'list-item'])

/** How far before a title, or the year, the words stand that say what came out then. */
const [lead, tail] = [40, 24]

/** Editions and versions have years of their own. */
const another = pattern('iu')`
  (?<!\p{L})(?:translat|traduc|tradui|reprint|re-?issue|republish|rééd|réimpr|reprit
  |(?:2nd|second|third|new|revised|2e|seconde|deuxième|nouvelle) [eé]d)
`

type Dated = Pick<Told['statement']['dates'][number], 'deeds' | 'aside' | 'quoted'>

function isPublication({ deeds = [], aside, quoted }: Dated): boolean {
  return !quoted && (deeds.includes('publication') || aside === 'publication')
}

interface Title {
  at: number
  end: number
}

/** The year in brackets after a title; else the only date, of the only title. */
function published(told: Told, titles: readonly Title[]): ToldWork[] {
  const { text, dates, place } = told.statement
  const open = dates.filter(({ quoted, edtf, life }) => !quoted && life === undefined && !edtf.includes('/'))
  return titles.flatMap(({ at, end }): ToldWork[] => {
    const beside = open.find((date) => date.at >= end && /^["”»’*_]{0,2},? \($/u.test(text.slice(end, date.at)))
    const appeared = open.filter(isPublication)
    const only = titles.length === 1 && (open.length === 1 || (appeared[0]?.at ?? 0) > end) ? appeared : []
    const date = beside ?? (only.length === 1 ? only[0] : undefined)
    if (date?.basis !== 'stated') return []
    if (
      another.test(text.slice(Math.max(0, Math.min(at, date.at) - lead), Math.max(end, date.end + (beside ? 0 : tail))))
    )
      return []
    const year = date.edtf.slice(0, 4)
    return [{ told, work: { place, text, title: text.slice(at, end), year, kind: 'book', via: 'text' } }]
  })
}

/** Titles of the witnesses' works by their first word. */
type Known = ReadonlyMap<string, readonly string[][]>

function knownTitles({ witnesses }: Ground): Known {
  const found = new Map<string, string[][]>()
  const seen = new Set<string>()
  for (const { title } of witnesses.flatMap(({ works }) => works)) {
    const words = workTitle(title).split(' ')
    if (words.length < 2 || seen.has(words.join(' '))) continue
    seen.add(words.join(' '))
    enter(found, words[0] ?? '', words)
  }
  return found
}

/** Known titles, names of works, and runs of capitals that small words join: `Rhymes of a Miller`. */
function titlesIn({ statement }: Told, known: Known): Title[] {
  const { text, names } = statement
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({ word, index }))
  const found: Title[] = names
    .filter(({ kind }) => kind === 'work')
    .map(({ at, end, text: name }) => ({ at: at + (ofKind.exec(name)?.[0].length ?? 0), end }))
  for (const [first, { word, index }] of words.entries())
    for (const title of /^\p{Lu}/u.test(word)
      ? (known.get(workTitle(word) || workTitle(words[first + 1]?.word ?? '')) ?? [])
      : []) {
      const last = words
        .slice(first + title.length - 1, first + title.length + articles)
        .find((each) => workTitle(text.slice(index, each.index + each.word.length)) === title.join(' '))
      if (last) found.push({ at: index, end: last.index + last.word.length })
    }
  for (const { 0: run, index } of text.matchAll(quoted)) found.push({ at: index, end: index + run.length })
  for (const { 0: run, index } of found.length === 0 ? text.matchAll(joined) : []) {
    const lead = possessive.exec(run)?.[0].length ?? 0
    found.push({ at: index + lead, end: index + run.length })
  }
  for (const { 0: run, index } of text.matchAll(appeared)) {
    const lead = run.indexOf(' ') + 1
    found.push({ at: index + lead, end: index + run.length })
  }
  found.sort((a, b) => a.at - b.at || b.end - a.end)
  return found.filter(({ at, end }, index) => !found.slice(0, index).some((other) => at < other.end && other.at < end))
}

/** Articles that a title may have inside. */
const articles = 3

const joined = pattern('gu')`
  (?<!\p{L})\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?: (?:of|in|on|from|for|with|de|du|des|en|sur
  |pour)(?: (?:the|a|an|la|le|les|un|une))?(?: \p{Lu}[\p{L}’'-]+)+)+
`

const possessive = /^(?:His|Her|Its|Their|Son|Sa|Ses|Leur|Leurs) /u

/** `His book | The Mill`. */
const ofKind = new RegExp(`${possessive.source}\\p{Ll}+ (?=\\p{Lu})`, 'u')

/** `son « Traité des ponts », paru en 1871`: of two words at least. */
const quoted = /(?<=[«“"‘]\s?)\p{Lu}[^«»“”"‘.;:!?\n]{2,30}\s[^«»“”"‘’.;:!?\n]{3,60}?(?=,?\s?[»”"])/gu

/** `Son | Traité des ponts | paraît en 1871`. */
const appeared = pattern('gu')`
  (?<!\p{L})(?:[Hh]is|[Hh]er|[Ss]on|[Ss]a|[Ss]es) \p{Lu}[^.,;:()\n]{3,60}?(?= (?:appeared|came out|was published
  |paraît|parut|a paru|avait paru|est publiée?|fut publiée?)(?!\p{L}))
`
