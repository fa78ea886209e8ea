import { location } from 'vfile-location'
import type { PassageType, Place, Statement, Witness } from '../../sources/witness.ts'
import type { Suspicion } from './suspicion.ts'
import type { Slip, Verdict } from './verdict.ts'
import { wordPlaces } from './word-places.ts'

/**
 * Makes what turns a slip of a witness into a suspicion with its place in the file; none where the source says `[sic]`.
 * Slips of one statement are to come one after the other.
 */
export function placer(witness: Witness): (slip: Slip) => Suspicion[] {
  const lines = location(witness.text)
  const isQuoted = quotedIn(witness)
  let here: { statement: Statement; places: Array<Place | null> } | null = null
  return ({ statement, passageType, words, first, last, verdict }) => {
    const [at, to] = [words[first]?.at ?? 0, words[last]?.end ?? 0]
    if (/^\s*[[(]sic\b/i.test(statement.text.slice(to, to + 8))) return []
    if (here?.statement !== statement) here = { statement, places: wordPlaces(witness, statement.place, words) }
    const [from, until] = [here.places[first], here.places[last]]
    const place = from && until ? { ...from, end: until.end } : statement.place
    const point = lines.toPoint(place.start)
    const isOurs = !foreign.has(passageType) && !isQuoted(place.start)
    const word = statement.text.slice(at, to)
    const { kind, suggestion, evidence } = verdict
    const decision = decisionFor(word, verdict)
    const suspicion: Suspicion = {
      kind,
      siglum: witness.siglum,
      ...place,
      line: point?.line ?? 1,
      column: point?.column ?? 1,
      word,
      suggestion,
      evidence,
      confidence: Math.round(verdict.confidence * (isOurs ? 1 : OTHERS_WORDS) * 100) / 100,
      ...(decision && { decision }),
    }
    return [suspicion]
  }
}

/** What others wrote is printed as they wrote it; a slip in it is more often theirs, or of their time. */
const OTHERS_WORDS = 0.7

const foreign: ReadonlySet<PassageType> = new Set(['block-quotation', 'extract', 'epigraph', 'attribution', 'work'])

function quotedIn({ quotations }: Witness): (offset: number) => boolean {
  const places = quotations.flatMap(({ parts, place }) => (parts.length > 0 ? parts : [place]))
  const inOrder = places.sort((a, b) => a.start - b.start)
  let reached = -1
  const ends = inOrder.map(({ end }) => (reached = Math.max(reached, end)))
  return (offset) => {
    let low = 0
    let high = inOrder.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((inOrder[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return (ends[low - 1] ?? -1) > offset
  }
}

/** `spell: {forms: [Orland], as: Orlando}`; a word that stands twice may be right elsewhere, so it has none. */
function decisionFor(word: string, { kind, suggestion }: Verdict): string | undefined {
  return kind === 'doubled' ? undefined : `- spell: {forms: [${yaml(word)}], as: ${yaml(suggestion)}}`
}

function yaml(word: string): string {
  return /^[\p{L} -]+$/u.test(word) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(word)
    ? word
    : JSON.stringify(word)
}
