import type { Draft, DraftClaim } from './draft.ts'
import type { Ground } from './ground.ts'

/** Kin words that exclude one another for one person; equal values are one word of two languages. */
const kin: Record<string, string> = {
  father: 'father',
  mother: 'mother',
  brother: 'brother',
  sister: 'sister',
  son: 'son',
  daughter: 'daughter',
  uncle: 'uncle',
  aunt: 'aunt',
  cousin: 'cousin',
  nephew: 'nephew',
  niece: 'niece',
  grandfather: 'grandfather',
  grandmother: 'grandmother',
  père: 'father',
  mère: 'mother',
  frère: 'brother',
  sœur: 'sister',
  fils: 'son',
  fille: 'daughter',
  oncle: 'uncle',
  tante: 'aunt',
  neveu: 'nephew',
  nièce: 'niece',
  cousine: 'cousin',
}

const before = /\b(his|her|son|sa|ses)\s+(?:\p{Ll}+\s){0,2}?(\p{Ll}+)(?:[- ]in[- ]law)?,?\s*$/iu

/** Kinship of one person to the subject told in different words: `his brother Ivo` against `his cousin Ivo`. */
export function kinships(ground: Ground): Draft[] {
  const byPerson = new Map<string, { name: string; claims: Array<DraftClaim & { kin: string }> }>()
  for (const told of ground.all) {
    const { statement, witness } = told
    for (const name of statement.names) {
      if (name.kind !== 'person' || witness.subject?.keys.includes(name.key)) continue
      const word = before.exec(statement.text.slice(Math.max(0, name.at - 50), name.at))?.[2]?.toLowerCase() ?? ''
      const first = statement.names.find(({ kind }) => kind === 'person')
      if (!Object.hasOwn(kin, word) || (first && first !== name && !witness.subject?.keys.includes(first.key))) continue
      const person = byPerson.get(name.key) ?? { name: name.text, claims: [] }
      byPerson.set(name.key, person)
      person.claims.push({ told, value: word, kin: kin[word] ?? word })
    }
  }
  return [...byPerson.values()].flatMap(({ name, claims }) =>
    new Set(claims.map((claim) => claim.kin)).size < 2
      ? []
      : [{ kind: 'relation', about: { what: 'relation', concerning: [name] }, claims, weight: 0.6 } satisfies Draft],
  )
}
