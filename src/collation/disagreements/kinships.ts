import type { NameMention } from '../../sources/witness.ts'
import type { Draft, DraftClaim } from './draft.ts'
import type { Ground, Told } from './ground.ts'

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
  gendre: 'son-in-law',
  'beau-fils': 'son-in-law',
  bru: 'daughter-in-law',
  'beau-frère': 'brother-in-law',
  'belle-sœur': 'sister-in-law',
  'beau-père': 'father-in-law',
  'grand-père': 'grandfather',
  'grand-mère': 'grandmother',
  filleul: 'godson',
  'son-in-law': 'son-in-law',
  'brother-in-law': 'brother-in-law',
  'sister-in-law': 'sister-in-law',
  'father-in-law': 'father-in-law',
  stepfather: 'stepfather',
  stepson: 'stepson',
  'half-brother': 'half-brother',
  grandson: 'grandson',
  godson: 'godson',
  widow: 'wife',
  wife: 'wife',
  husband: 'husband',
  épouse: 'wife',
  femme: 'wife',
  mari: 'husband',
}

const before = /(?<!\p{L})(?:his|her|son|sa|ses)\s+(?:\p{Ll}+\s){0,2}?(\p{Ll}+(?:-\p{Ll}+)*)(?:,)?\s*$/iu

interface Kinship {
  name: string
  claims: Array<DraftClaim & { kin: string }>
}

/** Kinship of one person to another told in different words: `his brother Ivo` against `his cousin Ivo`. */
export function kinships(ground: Ground): Draft[] {
  const byPair = new Map<string, Kinship>()
  for (const told of ground.all) {
    const { statement, witness } = told
    for (const name of statement.names) {
      if (name.kind !== 'person') continue
      const word = before.exec(statement.text.slice(Math.max(0, name.at - 50), name.at))?.[1]?.toLowerCase() ?? ''
      if (!Object.hasOwn(kin, word)) continue
      const whose = whoseKin(told, name)
      if (whose === '' && witness.subject?.keys.includes(name.key)) continue
      const pair = `${whose} ${name.text.normalize('NFC').toLowerCase()}`
      const kinship = byPair.get(pair) ?? { name: name.text, claims: [] }
      byPair.set(pair, kinship)
      kinship.claims.push({ told, value: word, kin: kin[word] ?? word })
    }
  }
  return [...byPair.values()].flatMap(({ name, claims }) =>
    new Set(claims.map((claim) => claim.kin)).size < 2
      ? []
      : [{ kind: 'relation', about: { what: 'relation', concerning: [name] }, claims, weight: 0.6 } satisfies Draft],
  )
}

/** The person named first in the sentence, else the subject. */
function whoseKin({ statement, witness }: Told, name: NameMention): string {
  const first = statement.names.find(({ kind, at }) => kind === 'person' && at < name.at)
  return first === undefined || witness.subject?.keys.includes(first.key) ? '' : first.key
}
