import { rowCells } from '../../blocks/row-cells.ts'
import type { Passage, Witness } from '../../witness.ts'

const year = /^\(?((?:1[5-9]|20)\d\d)(?:\s?[-–/]\s?\d{2,4})?\)?$/u

/**
 * A row of a table of works as an entry of a list, or null where it has no year of its own.
 *
 * `<td>1951</td><td>Two Roads</td><td>Ely, Fen Press</td>` is `Two Roads, Ely, Fen Press, 1951`.
 */
export function rowEntry(witness: Witness, { type, section, place }: Passage): string | null {
  if (type !== 'table-row' || witness.sections[section]?.role !== 'works') return null
  const cells = rowCells(witness.text.slice(place.start, place.end))
  const dated = cells.find((cell) => year.test(cell))
  const others = cells.filter((cell) => cell !== dated && /\p{L}/u.test(cell))
  return dated && others.length > 0 ? `${others.join(', ')}, ${year.exec(dated)?.[1]}` : null
}
