import type { Witness } from '../../sources/witness.ts'

/** The year in which the subject, a person, died: first and last day as yyyymmdd numbers. */
export function deathOf({ subject }: Witness): { from: number; to: number } | undefined {
  const year = subject?.thing ? undefined : /^\d{4}/.exec(subject?.died ?? '')?.[0]
  return year === undefined ? undefined : { from: Number(`${year}0101`), to: Number(`${year}1231`) }
}
