import { enter } from '../../enter.ts'
import { titleKey } from '../../titles/title-key.ts'
import type { Place, WorkMention } from '../witness.ts'

/** The works that a document names, for finding the one that words beside a quotation mean. */
export interface KnownWorks {
  /** The document has a list of works, that references in brackets may point to. */
  listed: boolean
  /** Titles that stand in a text, the last first; of several mentions of one title, the one at that place. */
  inText(text: string, place: Place): Array<{ work: WorkMention; at: number }>
  /** Titles of newspapers and periodicals. */
  papers: string[]
  /** By its title or the beginning of it. */
  titled(title: string): WorkMention | null
  /** The only work of a list or note that has these words in its title. */
  containing(words: string): WorkMention | null
  /** One mention of each edition of the works by an author or editor of that family name. */
  by(family: string): WorkMention[]
}

/** Most periodicals that are looked for in words beside a quotation. */
const most = 200

/** Indexes the mentions of works, periodicals left out. */
export function knownWorks(works: WorkMention[]): KnownWorks {
  const byTitle = new Map<string, WorkMention[]>()
  for (const work of works) if (work.kind !== 'periodical') enter(byTitle, work.title, work)
  const papers = [...new Set(works.flatMap(({ kind, title }) => (kind === 'periodical' ? [title] : [])))].slice(0, most)
  const byHead = new Map<string, string[]>()
  const byKeyHead = new Map<string, WorkMention[]>()
  const byFamily = new Map<string, WorkMention[]>()
  const listed = new Map<string, WorkMention[]>()
  for (const [title, mentions] of byTitle) {
    const work = mentions[0] as WorkMention
    enter(byHead, headOf(title), title)
    const entry = mentions.find(({ via }) => via === 'list' || via === 'note')
    if (entry) for (const word of new Set(titleKey(title).split(' '))) enter(listed, word, entry)
    enter(byKeyHead, titleKey(title).split(' ')[0] ?? '', work)
    for (const named of editionsOf(mentions))
      for (const word of new Set(titleKey(named.author ?? named.editor ?? '').split(' '))) enter(byFamily, word, named)
  }
  return {
    listed: works.some((work) => work.via === 'list' || work.via === 'note'),
    inText: (text, place) => inText(text, place, byHead, byTitle),
    papers,
    titled: (title) => titled(title, byKeyHead),
    containing: (words) => containing(words, listed),
    by: (family) => byFamily.get(titleKey(family)) ?? [],
  }
}

/** One mention with an author or editor of each year, those with a year first. */
function editionsOf(mentions: WorkMention[]): WorkMention[] {
  const byYear = new Map<string, WorkMention>()
  for (const mention of mentions) {
    const year = mention.year ?? ''
    if ((mention.author ?? mention.editor) && !byYear.has(year)) byYear.set(year, mention)
  }
  return [...byYear.values()].sort((a, b) => Number(b.year !== undefined) - Number(a.year !== undefined))
}

/** The first of them, when all are of one title. */
export function onlyOne(works: WorkMention[]): WorkMention | null {
  return new Set(works.map((work) => titleKey(work.title))).size === 1 ? (works[0] as WorkMention) : null
}

function headOf(title: string): string {
  return /[\p{L}\p{N}]+/u.exec(title)?.[0] ?? title
}

function inText(
  text: string,
  place: Place,
  byHead: Map<string, string[]>,
  byTitle: Map<string, WorkMention[]>,
): Array<{ work: WorkMention; at: number }> {
  const found = new Map<string, number>()
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const title of byHead.get(match[0]) ?? []) {
      const at = match.index - title.indexOf(match[0])
      if (text.startsWith(title, at)) found.set(title, at)
    }
  }
  return [...found]
    .map(([title, at]) => ({ work: here(byTitle.get(title) as WorkMention[], place), at }))
    .sort((a, b) => b.at - a.at)
}

/** Mentions are in the order of the file. */
function here(mentions: WorkMention[], place: Place): WorkMention {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as WorkMention).place.start < place.start) low = middle + 1
    else high = middle
  }
  const near = mentions[low]
  return near && near.place.start < place.end ? near : (mentions[0] as WorkMention)
}

function containing(words: string, listed: Map<string, WorkMention[]>): WorkMention | null {
  const key = titleKey(words)
  const [first = ''] = key.split(' ')
  if (key.length < 4) return null
  return onlyOne(
    (listed.get(first) ?? []).slice(0, 200).filter((work) => ` ${titleKey(work.title)} `.includes(` ${key} `)),
  )
}

function titled(title: string, byKeyHead: Map<string, WorkMention[]>): WorkMention | null {
  const key = titleKey(title)
  const fitting = (byKeyHead.get(key.split(' ')[0] ?? '') ?? []).slice(0, 200)
  return (
    fitting.find((work) => titleKey(work.title) === key) ??
    fitting.find((work) => titleKey(work.title).startsWith(`${key} `)) ??
    null
  )
}
