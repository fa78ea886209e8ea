import type { Siglum } from './witness.ts'

/** The siglum of the witness at place `index`, 0 being the first: `A` … `Z`, `AA` … */
export function siglumAt(index: number): Siglum {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name as Siglum
}
