import type { Passage, StatementId } from '../../sources/witness.ts'
import type { Standing } from '../layout.ts'

/** A section of which so much is told nowhere else is kept together, unless it runs through more than so many years. */
const WHOLE = { share: 0.6, words: 120, years: 12 }

interface Extent {
  words: number
  untold: number
  /** Stated in it. */
  years: number[]
}

/** The sections of a witness that are brought in as one: an episode that others hardly tell, not a whole life. */
export function wholeSections(prose: Passage[], standing: (id: StatementId) => Standing): Set<number> {
  const extents = new Map<number, Extent>()
  for (const { section, statements } of prose) {
    if (section === 0) continue
    const extent = extents.get(section) ?? { words: 0, untold: 0, years: [] }
    extents.set(section, extent)
    for (const { id, text, time } of statements) {
      const words = text.split(' ').length
      extent.words += words
      if (standing(id).type === 'printed') extent.untold += words
      if (time?.basis === 'stated') extent.years.push(Math.floor(time.from / 10000))
    }
  }
  return new Set([...extents].flatMap(([section, extent]) => (isEpisode(extent) ? [section] : [])))
}

function isEpisode({ words, untold, years }: Extent): boolean {
  if (untold < WHOLE.words || untold < WHOLE.share * words) return false
  // A look back or ahead is left out of account.
  years.sort((a, b) => a - b)
  const [first = 0, last = 0] = [
    years[Math.floor((years.length - 1) * 0.2)],
    years[Math.ceil((years.length - 1) * 0.8)],
  ]
  return last - first <= WHOLE.years
}
