import type { Siglum } from '../witness.ts'

/**
 * The sigla of witnesses in their order: those set by the editor, else the first letters that are free.
 *
 * `sigla([undefined, 'A', undefined])` is `['B', 'A', 'C']`; a siglum set twice counts for the first.
 */
export function sigla(set: Array<string | undefined>): Siglum[] {
  const taken = new Set(set.filter((siglum) => siglum !== undefined))
  const given = new Set<string>()
  let next = 0
  return set.map((wanted) => {
    const isOwn = wanted !== undefined && !given.has(wanted)
    let siglum = isOwn ? wanted : siglumAt(next)
    while (!isOwn && taken.has(siglum)) siglum = siglumAt(++next)
    given.add(siglum)
    taken.add(siglum)
    return siglum as Siglum
  })
}

/** `A` … `Z`, `AA`, `AB` … */
function siglumAt(index: number): string {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}
