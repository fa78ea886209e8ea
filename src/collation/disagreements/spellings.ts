import { enter } from '../../enter.ts'
import type { NameMention } from '../../sources/mention.ts'
import type { Draft, DraftClaim } from './draft.ts'
import { fold } from './fold.ts'
import type { Ground, Told } from './ground.ts'
import { lettersApart } from './letters-apart.ts'

interface Form {
  text: string
  kind: NameMention['kind']
  claims: DraftClaim[]
  /** The other words of the name, where it has several. */
  partners: Set<string>
  /** The longest name it stands in. */
  whole: string
}

/** Names written in two ways: a letter apart, or apart only in capitals and apostrophes. */
export function spellings(ground: Ground): Draft[] {
  const forms = formsOf(ground)
  return [...nearForms(forms), ...looseForms(forms)].map(
    ([a, b]): Draft => ({
      kind: 'name',
      about: { what: 'spelling', concerning: [a.claims.length >= b.claims.length ? a.whole : b.whole] },
      claims: [...leading(a), ...leading(b)],
      weight: 0.8,
    }),
  )
}

const shown = 3

/** The first claim of each witness. */
function leading({ claims }: Form): DraftClaim[] {
  const seen = new Set<string>()
  return claims.filter(({ told }) => !seen.has(told.witness.siglum) && seen.add(told.witness.siglum)).slice(0, shown)
}

/** Single words of names, and whole names of several words. */
function formsOf({ all }: Ground): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const told of all) {
    for (const { kind, text } of told.statement.names) {
      if (kind === 'other' || kind === 'work') continue
      const words = text.split(' ')
      if (words.length > 1) addForm(forms, told, { kind, text, partners: [], whole: text })
      if (kind === 'organisation' && words.length > 1) continue
      for (const word of words) {
        addForm(forms, told, { kind, text: word, partners: words.filter((other) => other !== word), whole: text })
      }
    }
  }
  return forms
}

type Written = Pick<Form, 'kind' | 'text' | 'whole'> & { partners: string[] }

function addForm(forms: Map<string, Form>, told: Told, { kind, text, partners, whole }: Written): void {
  const form = forms.get(text) ?? { text, kind, claims: [], partners: new Set<string>(), whole }
  forms.set(text, form)
  form.claims.push({ told, value: text })
  for (const partner of partners) form.partners.add(partner)
  if (whole.length > form.whole.length) form.whole = whole
}

/** Letters of a word that stands alone, of one that has a letter more or less, and of one beside the same name. */
const shortest = { alone: 6, longer: 5, partnered: 3 }

/** Words one letter apart, found through the forms with one letter left out. */
function nearForms(forms: ReadonlyMap<string, Form>): Array<[Form, Form]> {
  const byShort = new Map<string, Form[]>()
  const pairs = new Map<string, [Form, Form]>()
  for (const form of [...forms.values()].sort((a, b) => (a.text < b.text ? -1 : 1))) {
    const folded = spelled(form.text)
    if (form.text.includes(' ') || folded.length < shortest.partnered || folded.length > 30) continue
    for (const short of shortForms(folded)) {
      const others = byShort.get(short) ?? []
      for (const other of others)
        if (other !== form && isSlip(form, other)) pairs.set(`${other.text}|${form.text}`, [other, form])
      if (others.length < 8) byShort.set(short, [...others, form])
    }
  }
  return [...pairs.values()]
}

/** `Rennie` and `Renny` sound alike. */
function spelled(text: string): string {
  return plainly(text).replace(/ie$/u, 'y')
}

/** Either apostrophe is one. */
function plainly(text: string): string {
  return fold(text).replace(/’/gu, "'")
}

function shortForms(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))])
}

/** A letter apart in the middle of the word, by context the same name; endings tell forms, genders and numbers. */
function isSlip(a: Form, b: Form): boolean {
  const [x, y] = [plainly(a.text), plainly(b.text)]
  if (x === y || x[0] !== y[0] || !sameKind(a, b)) return false
  if (hasOtherEnding(x, y) && !(isFamily(a) && isFamily(b) && !oneWitnessHasBoth(a, b))) return false
  const partnered = a.partners.size > 0 && b.partners.size > 0
  if (lettersApart(...(partnered ? ([spelled(a.text), spelled(b.text)] as const) : ([x, y] as const))) !== 1)
    return false
  const shared = [...a.partners].filter((partner) => b.partners.has(partner))
  if (partnered && shared.length === 0) return false
  const hasBoth = oneWitnessHasBoth(a, b)
  const least = Math.min(x.length, y.length)
  if (least < shortest.alone) {
    const isNamed = a.kind === 'person' && shared.some((partner) => partner.length > 3)
    if (hasBoth || !(isNamed || (least >= shortest.longer && x.length !== y.length))) return false
  }
  return partnered || !hasBoth || Math.min(a.claims.length, b.claims.length) === 1
}

/** A name that stands alone may be taken for a place. */
function sameKind(a: Form, b: Form): boolean {
  return (
    a.kind === b.kind ||
    (Math.min(a.text.length, b.text.length) > shortest.alone &&
      (a.partners.size === 0) !== (b.partners.size === 0) &&
      !oneWitnessHasBoth(a, b))
  )
}

function hasOtherEnding(x: string, y: string): boolean {
  return [x, ending(x)].some((form) => form === y || form === ending(y))
}

/** A person's last name, written behind a first one. */
function isFamily({ kind, text, whole }: Form): boolean {
  return kind === 'person' && whole.endsWith(` ${text}`)
}

/** What is left without an ending of number, gender or case. */
function ending(word: string): string {
  return word.replace(/(?:s|a|e|es|as|v|va|t)$/u, '')
}

function oneWitnessHasBoth(a: Form, b: Form): boolean {
  return a.claims.some(({ told }) => b.claims.some((claim) => claim.told.witness === told.witness))
}

/** Names that differ in capitals, blanks or apostrophes only. */
function looseForms(forms: ReadonlyMap<string, Form>): Array<[Form, Form]> {
  const byLoose = new Map<string, Form[]>()
  for (const form of [...forms.values()].sort((a, b) => (a.text < b.text ? -1 : 1))) {
    const loose = fold(form.text).replace(/[\s'’.-]+/gu, '')
    if (loose.length < 5 || form.text === form.text.toUpperCase()) continue
    enter(byLoose, loose, form)
  }
  return [...byLoose.values()].flatMap((group): Array<[Form, Form]> => {
    const [first, ...rest] = group.sort((a, b) => b.claims.length - a.claims.length || (a.text < b.text ? -1 : 1))
    return rest.flatMap((form): Array<[Form, Form]> => (first && isLoose(first.text, form.text) ? [[first, form]] : []))
  })
}

/** Curly, straight and missing apostrophes, full stops and hyphens are no difference; capitals within a word and a shifted apostrophe are. */
function isLoose(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/’/gu, "'").replace(/\./gu, '').replace(/-/gu, ' ')
  if (plain(a) === plain(b) || a.includes(' ') !== b.includes(' ')) return false
  const [x, y] = [plain(a), plain(b)]
  if (x.toLowerCase() === y.toLowerCase()) return !a.includes(' ') && /\p{Ll}\p{Lu}/u.test(a + b)
  return /'/u.test(x) && /'/u.test(y) && x.replace(/'/gu, '') === y.replace(/'/gu, '')
}
