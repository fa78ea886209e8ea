import { diffComm } from 'node-diff3'
import type { Recension, TracedSentence } from '../recension/recension.ts'
import type { Place } from '../sources/witness.ts'

/** A printed sentence beside everything the sources say of it. */
export interface ToldSentence {
  siglum: string
  text: string
  /** With its line. */
  file: string
  tellings: Array<{ siglum: string; relation: string; file: string; words: DiffRun[] }>
}

/** A stretch of a telling: the same as in the print, only here, or only there; or all of one that shares too little to be compared. */
export interface DiffRun {
  kind: 'same' | 'here' | 'there' | 'whole'
  text: string
}

export interface Tellings {
  count: number
  sentences: ToldSentence[]
  /** Sentences left out of the page because there are too many; the data has all. */
  left: number
}

const MOST = 3000
/** Share of the shorter telling's words that must stand in both, in their order; with fewer the marks hide the text. */
const COMPARABLE = 0.6

/** All printed sentences that more than one source tells, with the differences word by word. */
export function tellings(recension: Recension | undefined, lineOf: (place: Place) => string): Tellings {
  const told = (recension?.blocks ?? []).flatMap(({ sentences }) => sentences.filter(hasOthers))
  const sentences = told.slice(0, MOST).map(({ siglum, text, place, tellings: others }) => ({
    siglum,
    text,
    file: lineOf(place),
    tellings: others.map((other) => ({
      siglum: other.siglum,
      relation: other.relation,
      file: lineOf(other.place),
      words: wordDiff(text, other.text),
    })),
  }))
  return { count: told.length, sentences, left: Math.max(0, told.length - MOST) }
}

function hasOthers({ tellings: others }: TracedSentence): boolean {
  return others.length > 0
}

/**
 * The words of a telling beside those of the print.
 *
 * `He left in May` and `He left in June` differ in `May` there and `June` here.
 */
export function wordDiff(printed: string, telling: string): DiffRun[] {
  const [there, here] = [printed.split(/\s+/), telling.split(/\s+/)]
  const whole: DiffRun[] = [{ kind: 'whole', text: telling }]
  if (there.length + here.length > 400) return whole
  const diff = diffComm(there, here)
  const common = diff.reduce((count, run) => count + ('common' in run && run.common ? run.common.length : 0), 0)
  if (common < Math.min(there.length, here.length) * COMPARABLE) return whole
  return diff.flatMap((run): DiffRun[] => {
    if ('common' in run && run.common) return [{ kind: 'same', text: run.common.join(' ') }]
    const { buffer1 = [], buffer2 = [] } = run as { buffer1?: string[]; buffer2?: string[] }
    const runs: DiffRun[] = [
      { kind: 'there', text: buffer1.join(' ') },
      { kind: 'here', text: buffer2.join(' ') },
    ]
    return runs.filter(({ text }) => text !== '')
  })
}
