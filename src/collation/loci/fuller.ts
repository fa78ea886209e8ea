import type { Link } from '../links/links.ts'
import { hashWord } from '../tellings/hash.ts'
import type { Telling } from '../tellings/telling.ts'

/** Share of a sentence that a fuller one tells too, how much more that says, and how little of it others tell around. */
const FULLER = { cover: 0.75, mass: 1.8, around: 0.65 }
/** From here on the fuller one tells all of it. */
const ALL = 0.9

/**
 * The link the other way round, where the sentence that would be told by another says all that the other says and much
 * more that stands nowhere near it: "She returned to Leith in 1903, with two trunks and a parrot" leads "She returned
 * in 1903". Otherwise null.
 */
export function fuller(link: Link, all: Telling[]): Link | null {
  const [long, short] = [all[link.from], all[link.to]]
  if (!long || !short || link.until !== undefined || !isTold(long) || !isTold(short)) return null
  if (long.mass < FULLER.mass * short.mass || link.evidence.rareNames > FULLER.around) return null
  const cover = coverOf(short, long)
  if (cover < FULLER.cover) return null
  const agrees = long.years.length === 0 || short.years.every((year) => long.years.includes(year))
  return { ...link, from: link.to, to: link.from, relation: cover >= ALL && agrees ? 'contained' : 'overlap' }
}

function isTold({ type, quoting, testimony }: Telling): boolean {
  return type === 'narrative' && !quoting && !testimony
}

/** The share of a sentence's weight that stands in another; its years may differ. */
function coverOf(short: Telling, long: Telling): number {
  const years = new Set(short.years.map((year) => hashWord(String(year))))
  const there = new Set(long.terms)
  let [shared, mass] = [0, 0]
  short.terms.forEach((term, at) => {
    if (years.has(term)) return
    const weight = short.weights[at] ?? 0
    mass += weight
    if (there.has(term)) shared += weight
  })
  return mass > 0 ? shared / mass : 0
}
