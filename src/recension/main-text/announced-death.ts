import type { Item } from '../layout.ts'
import { openingsOf } from '../openings/index.ts'
import { deathOf } from './death-of.ts'

/** Characters within which an obituary comes to the death. */
const SOON = 200

/** The time of the death, where a sentence announces it as an obituary begins: "We record with regret the death of …" */
export function announcedDeath({ statement, witness }: Item): { from: number; to: number } | undefined {
  const { mourns } = openingsOf(witness.about.language)
  return mourns.test(statement.text.slice(0, SOON)) ? deathOf(witness) : undefined
}
