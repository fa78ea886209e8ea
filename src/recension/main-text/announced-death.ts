import type { Item } from '../layout.ts'
import { openingsOf } from '../openings/index.ts'

/** Characters within which an obituary comes to the death. */
const SOON = 200

/**
 * The year in which the subject died, first and last day as yyyymmdd numbers, where a sentence announces the death as an
 * obituary begins: "We record with regret the death of …"
 */
export function announcedDeath({ statement, witness }: Item): { from: number; to: number } | undefined {
  const { subject } = witness
  const year = subject?.thing ? undefined : /^\d{4}/.exec(subject?.died ?? '')?.[0]
  if (year === undefined || !openingsOf(witness.about.language).mourns.test(statement.text.slice(0, SOON)))
    return undefined
  return { from: Number(`${year}0101`), to: Number(`${year}1231`) }
}
