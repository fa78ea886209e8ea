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

interface Kinship extends DraftClaim {
  kin: string
  /** Whose kin: key of the person named, '' for the one the pronoun means. */
  whose: string
}

/** Kinship of one person to another told in different words: `his brother Ivo` against `his cousin Ivo`. */
export function kinships(ground: Ground): Draft[] {
  const byName = new Map<string, { name: string; claims: Kinship[] }>()
  for (const told of ground.all) {
    const { statement, witness } = told
    for (const name of statement.names) {
      if (name.kind !== 'person') continue
      const word = before.exec(statement.text.slice(Math.max(0, name.at - 50), name.at))?.[1]?.toLowerCase() ?? ''
      if (!Object.hasOwn(kin, word)) continue
      const whose = whoseKin(told, name)
      if (whose === '' && witness.subject?.keys.includes(name.key)) continue
      const whole = name.text.normalize('NFC').toLowerCase()
      const kinship = byName.get(whole) ?? { name: name.text, claims: [] }
      byName.set(whole, kinship)
      kinship.claims.push({ told, value: word, kin: kin[word] ?? word, whose })
    }
  }
  return [...byName.values()].flatMap(({ name, claims }) => {
    const differing = claims.filter((a) => claims.some((b) => a.kin !== b.kin && sameRelative(a, b, name)))
    return differing.length < 2
      ? []
      : [
          {
            kind: 'relation',
            about: { what: 'relation', concerning: [name] },
            claims: differing,
            weight: 0.6,
          } satisfies Draft,
        ]
  })
}

/** A full name is one person's, whoever the pronoun means; a given name is one person's only for one relative. */
function sameRelative(a: Kinship, b: Kinship, name: string): boolean {
  return a.whose === b.whose || (name.includes(' ') && (a.whose === '' || b.whose === ''))
}

/** `Jan Holm, and his wife`: kin of the person named right before. */
const joined = /^,? (?:and|et) (?:his|her|son|sa) /iu

/** The person named right before, else the one named first in the sentence, else the subject. */
function whoseKin(told: Told, name: NameMention): string {
  const before = told.statement.names.filter(({ kind, at }) => kind === 'person' && at < name.at)
  const last = before.at(-1)
  if (last && joined.test(told.statement.text.slice(last.end, name.at))) return isOwn(told, last) ? '' : last.key
  const first = before[0]
  return first === undefined || isOwn(told, first) ? '' : first.key
}

/** `Duncan Thornbury` isn't meant by the key of `Margaret Thornbury`. */
function isOwn({ witness }: Told, { key, text }: NameMention): boolean {
  const { keys = [], forms = [] } = witness.subject ?? {}
  return keys.includes(key) && (!text.includes(' ') || forms.includes(text))
}
