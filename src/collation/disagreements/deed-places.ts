import type { NameMention } from '../../sources/witness.ts'
import { tokenize } from '../tellings/tokenize.ts'
import { wordLanguage } from '../words/index.ts'
import { claimLanguage } from './claim-words/index.ts'
import type { Draft } from './draft.ts'
import type { Ground, Told } from './ground.ts'

/** Places given for the same doing: statements of different witnesses that share a run of words and name one place each. */
export function deedPlaces(ground: Ground): Draft[] {
  const byRun = new Map<string, Told[]>()
  for (const told of ground.all) {
    if (told.passage.type !== 'narrative' || placesOf(told).length === 0) continue
    for (const run of runsOf(told)) {
      const list = byRun.get(run)
      if (list) list.push(told)
      else byRun.set(run, [told])
    }
  }
  const drafts = new Map<string, Draft>()
  for (const [run, list] of byRun) {
    if (list.length < 2 || list.length > 6) continue
    for (const [index, a] of list.entries()) {
      for (const b of list.slice(index + 1)) {
        const draft = differ(a, b) ? draftOf(a, b, run) : undefined
        if (draft) drafts.set([a.statement.id, b.statement.id].sort().join(' '), draft)
      }
    }
  }
  return [...drafts.values()]
}

/** Three stems in a row that are no names, the middle or last a doing. */
function runsOf({ statement, witness }: Told): Set<string> {
  const words = tokenize(statement.text, wordLanguage(witness.about.language)).filter(
    ({ stem, marked }) => stem !== '' && !marked,
  )
  const runs = new Set<string>()
  for (let index = 0; index + 3 <= words.length; index++) {
    const run = words.slice(index, index + 3).map(({ stem }) => stem)
    if (run.every((stem) => stem.length > 2)) runs.add(run.join(' '))
  }
  return runs
}

function placesOf({ statement, witness }: Told): NameMention[] {
  const wide = claimLanguage(witness.about.language)?.wide
  return statement.names.filter(({ kind, text }) => kind === 'place' && !wide?.has(text.toLowerCase()))
}

/** Each names its own places, and time doesn't tell the statements apart. */
function differ(a: Told, b: Told): boolean {
  if (a.witness === b.witness) return false
  const [x, y] = [placesOf(a), placesOf(b)]
  if (x.length > 2 || y.length > 2 || x.some(({ key }) => y.some((other) => other.key === key))) return false
  const stated = a.statement.time?.basis === 'stated' && b.statement.time?.basis === 'stated'
  return !stated || Math.abs((a.statement.time?.from ?? 0) - (b.statement.time?.from ?? 0)) < 30000
}

function draftOf(a: Told, b: Told, run: string): Draft {
  const claims = [a, b].map((told) => ({
    told,
    value: placesOf(told)
      .map(({ text }) => text)
      .join(', '),
  }))
  return { kind: 'place', about: { what: 'place', concerning: [wordsOf(a, run)] }, claims, weight: 0.5 }
}

/** The words of the run as the first statement writes them. */
function wordsOf({ statement, witness }: Told, run: string): string {
  const [first = '', , last = ''] = run.split(' ')
  const stem = wordLanguage(witness.about.language).stem
  const words = [...statement.text.matchAll(/[\p{L}\p{M}]+/gu)]
  const from = words.findIndex(({ 0: word }) => stem(word.toLowerCase()) === first)
  const to = words.findIndex(({ 0: word }, index) => index > from && stem(word.toLowerCase()) === last)
  const [start, end] = [words[from], words[to]]
  return start && end && to - from < 8 ? statement.text.slice(start.index, end.index + end[0].length) : run
}
