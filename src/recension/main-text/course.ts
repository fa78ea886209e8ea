import type { Witness } from '../../sources/witness.ts'
import { wordingOf } from '../wording/index.ts'

/** How the sections of a witness follow time, by their index. */
export interface Course {
  /** Sections with dates along which the story goes on. */
  along: ReadonlySet<number>
  /** Sections that run ahead of the story. */
  ahead: ReadonlySet<number>
  /** The year in the middle of those that a section states. */
  years: ReadonlyMap<number, number>
}

/** A section with dates. */
interface Dated {
  index: number
  /** The year in the middle of those it states. */
  year: number
  first: number
  last: number
  dates: number
  /** Its title speaks of ideas, works or the like. */
  theme: boolean
}

/** Years by which a section may go back and still go on with the story. */
const BACK = 3

/** Dates of a section that tells of the life, whatever its title may be about. */
export const TOLD = 3

/** So many sections are weighed against each other; the story of a longer witness goes on from there as it comes. */
const WEIGHED = 300

/**
 * Of all rows of sections that never go back in time, the one that holds the most dates is the course of the story. A
 * section that is left out though the story comes to its year only later runs ahead.
 */
export function courseOf(witness: Witness, years: ReadonlyMap<number, readonly number[]>): Course {
  const { themeTitles, paperTitles } = wordingOf(witness.about.language)
  const dated = [...years].flatMap(([index, stated]): Dated[] => {
    const section = witness.sections[index]
    const [year, first, last] = [stated[Math.floor((stated.length - 1) / 2)], stated[0], stated.at(-1)]
    if (
      section?.role !== 'body' ||
      paperTitles.test(section.title) ||
      year === undefined ||
      first === undefined ||
      last === undefined
    )
      return []
    return [{ index, year, first, last, dates: stated.length, theme: themeTitles.test(section.title) }]
  })
  const plain = dated.filter(({ theme }) => !theme)
  const row = goingOn(heaviest(plain.slice(0, WEIGHED)), plain.slice(WEIGHED))
  const course = dated.filter((section) => row.includes(section) || (section.theme && fitsIn(section, row)))
  const along = new Set(course.map(({ index }) => index))
  const ahead = dated.filter(
    ({ index, year, theme }) =>
      !theme && !along.has(index) && course.some((other) => other.index > index && other.year < year - BACK),
  )
  return {
    along,
    ahead: new Set(ahead.map(({ index }) => index)),
    years: new Map(dated.map(({ index, year }) => [index, year])),
  }
}

/** `Last years and legacy`: whatever its title, it tells on where the section before it ends and the next begins. */
function fitsIn({ index, first, last, dates }: Dated, row: readonly Dated[]): boolean {
  const before = row.findLast((section) => section.index < index)
  const after = row.find((section) => section.index > index)
  return dates >= TOLD && before !== undefined && first >= before.year - BACK && last <= (after?.year ?? last) + BACK
}

/** The row of sections, none of which goes back, that holds the most dates. */
function heaviest(dated: Dated[]): Dated[] {
  const best: Array<{ dates: number; before: number }> = []
  dated.forEach((section, at) => {
    const found = { dates: section.dates, before: -1 }
    for (let before = 0; before < at; before++) {
      const dates = (best[before]?.dates ?? 0) + section.dates
      if ((dated[before]?.year ?? 0) <= section.year + BACK && dates > found.dates)
        Object.assign(found, { dates, before })
    }
    best.push(found)
  })
  const row: Dated[] = []
  let at = best.reduce((most, { dates }, index) => (dates > (best[most]?.dates ?? 0) ? index : most), 0)
  for (let section = dated[at]; section; section = dated[at]) {
    row.unshift(section)
    at = best[at]?.before ?? -1
  }
  return row
}

/** The row with those of the sections that do not go back behind it. */
function goingOn(row: Dated[], rest: Dated[]): Dated[] {
  const out = [...row]
  for (const section of rest) if (section.year >= (out.at(-1)?.year ?? section.year) - BACK) out.push(section)
  return out
}
