import type { Told } from '../disagreements/ground.ts'

/** The statement so many steps on from one in its own witness, or back, if there is one. */
export type Beside = (told: Told, step: number) => Told | undefined

/** Finds what stands beside a statement, across the paragraphs of its witness. */
export function besideIn(all: readonly Told[]): Beside {
  const places = new Map(all.map((told, index) => [told, index]))
  return (told, step) => {
    const place = places.get(told)
    const other = place === undefined ? undefined : all[place + step]
    return other?.witness === told.witness ? other : undefined
  }
}
