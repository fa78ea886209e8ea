import type { PassageType, Witness } from '../witness.ts'

/** A place where something is named, in its sentence. */
export interface Naming {
  text: string
  at: number
  end: number
  language: string
}

/** Where the passages of such types name what has one of the keys. */
export function namings(
  witnesses: readonly Witness[],
  keys: ReadonlySet<string>,
  types: ReadonlySet<PassageType>,
): Naming[] {
  return witnesses.flatMap(({ about: { language }, passages }) =>
    passages
      .filter(({ type }) => types.has(type))
      .flatMap(({ statements }) => statements)
      .flatMap(({ text, names }) =>
        names.flatMap(({ key, at, end }) => (keys.has(key) ? [{ text, at, end, language }] : [])),
      ),
  )
}
