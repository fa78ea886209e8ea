import type { Place, Statement, Witness, WorkMention } from '../../sources/witness.ts'
import { fold } from '../../titles/fold.ts'
import type { Entry } from './entry.ts'

const told = new Set(['narrative', 'extract-head', 'caption', 'epigraph', 'byline'])

/**
 * Mentions that only another witness shows to be titles: its list names `Two Roads and a River`, and here the words stand
 * in a sentence without any cue. Two words or more, in the same capitals.
 */
export function otherMentions(
  witnesses: Witness[],
  entries: Entry[],
): Array<{ mention: WorkMention; witness: Witness }> {
  const index = titlesByOpening(entries)
  return witnesses.flatMap((witness) => {
    const known = new Set(witness.works.map((work) => work.place.start))
    const statements = witness.passages.filter(({ type }) => told.has(type)).flatMap((passage) => passage.statements)
    return statements.flatMap((statement) =>
      titlesIn(statement.text, index)
        .map((title) => mention(title, statement, witness))
        .filter((found) => !known.has(found.place.start) && !covered(found.place, witness.works))
        .map((found) => ({ mention: found, witness })),
    )
  })
}

/** The first two words of a title: a list of works has thousands that begin with `The`. */
const OPENING = /[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]+/u

function titlesByOpening(entries: Entry[]): Map<string, string[]> {
  const index = new Map<string, Set<string>>()
  for (const { mention } of entries) {
    for (const title of [mention.title, ...(mention.alsoKnownAs ?? [])]) {
      const capitals = title.match(/(?<!\p{L})\p{Lu}/gu) ?? []
      if (capitals.length < 2 || fold(title).split(' ').length < 3) continue
      const opening = OPENING.exec(title)?.[0] ?? ''
      index.set(opening, (index.get(opening) ?? new Set()).add(title))
    }
  }
  return new Map(
    [...index].map(([opening, titles]) => [
      opening,
      [...titles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    ]),
  )
}

function titlesIn(text: string, index: Map<string, string[]>): string[] {
  const found: string[] = []
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  let end = 0
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (!next || word.index < end) continue
    const opening = text.slice(word.index, next.index + next[0].length)
    const title = index.get(opening)?.find((one) => stands(text, word.index - one.indexOf(word[0]), one))
    if (!title) continue
    found.push(title)
    end = word.index + title.length
  }
  return found
}

function stands(text: string, at: number, title: string): boolean {
  return text.startsWith(title, at) && !/[\p{L}\p{N}]/u.test(text[at + title.length] ?? '')
}

/** Where the words stand in the file, or the sentence when markup parts them. */
function mention(title: string, statement: Statement, witness: Witness): WorkMention {
  const { file, start, end } = statement.place
  const at = witness.text.slice(start, end).indexOf(title)
  const place = at < 0 ? statement.place : { file, start: start + at, end: start + at + title.length }
  return { place, text: title, title, kind: 'book', via: 'text' }
}

/** Works are in the order of the file. */
function covered(place: Place, works: WorkMention[]): boolean {
  let low = 0
  let high = works.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((works[middle] as WorkMention).place.start <= place.start) low = middle + 1
    else high = middle
  }
  const before = works[low - 1]
  return before !== undefined && before.place.end > place.start
}
