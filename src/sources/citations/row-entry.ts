import type { Passage, Witness } from '../witness.ts'

const year = /^\(?((?:1[5-9]|20)\d\d)(?:\s?[-–/]\s?\d{2,4})?\)?$/u

/**
 * A row of a table of works as an entry of a list, or null where it has no year of its own.
 *
 * `<td>1951</td><td>Two Roads</td><td>Ely, Fen Press</td>` is `Two Roads, Ely, Fen Press, 1951`.
 */
export function rowEntry(witness: Witness, { type, section, place }: Passage): string | null {
  if (type !== 'table-row' || witness.sections[section]?.role !== 'works') return null
  const cells = cellsOf(witness.text.slice(place.start, place.end))
  const dated = cells.find((cell) => year.test(cell))
  const others = cells.filter((cell) => cell !== dated && /\p{L}/u.test(cell))
  return dated && others.length > 0 ? `${others.join(', ')}, ${year.exec(dated)?.[1]}` : null
}

function cellsOf(source: string): string[] {
  const parts = /<\/t[dh]>/iu.test(source) ? source.split(/<\/t[dh]>/iu) : source.split(/\s?\|\s?|\t/u)
  return parts.map((part) =>
    part
      .replace(/<[^<>]{0,300}>/gu, '')
      .replace(/&nbsp;|&#160;/gu, ' ')
      .replace(/&amp;/gu, '&')
      .replace(/[*_]/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/[\s.,;]+$/u, '')
      .trim(),
  )
}
