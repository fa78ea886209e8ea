import { contrasted } from '../../disagreements/claim-words/contrasts.ts'
import { claimLanguage } from '../../disagreements/claim-words/index.ts'
import type { Told } from '../../disagreements/ground.ts'
import { agree } from '../../disagreements/quantities/agree.ts'
import type { Quantity } from '../../disagreements/quantities/quantity.ts'
import type { Fact, FactKind } from '../fact.ts'
import { toldOf } from '../told-of.ts'
import { toldWords } from '../told-words.ts'

const money: ReadonlySet<string> = new Set(['pounds', 'dollars', 'francs', 'marks', 'livres', 'écus'])

/** Units that other comparers look after. */
const family: ReadonlySet<string> = new Set(['children', 'sons', 'daughters'])

/** More girls are no daughters. */
const largestFamily = 24

const sizes: ReadonlySet<string> = new Set(['size', 'length', 'height', 'breadth', 'depth'])

/** Matters that are what is counted. */
const things: ReadonlySet<string> = new Set('applicant member picture school_roll species trips volume'.split(' '))

/** `not twenty but forty`: the number that is denied. */
const denied = /(?<!\p{L})(?:not|never|rather than|instead of|pas|non|plutôt que|au lieu)(?: de| for| in)? $/iu

/** Smaller numbers of things of one kind may be of many things. */
const telling = 10

/** Units that may be of anything. */
const uncounted: ReadonlySet<string> = new Set([...money, 'size', 'time', 'age', 'distance', 'percent'])

/** Numbers of things of one class. */
export const numbers: FactKind = {
  kind: 'number',
  row: rowOf,
  answers: (a, b) => (isRate(a) !== isRate(b) ? -1 : a.slot === b.slot && isTelling(a.slot) ? 0.5 : 0),
  find: (told, { quantitiesOf }) =>
    quantitiesOf(told)
      .filter(
        ({ unit, at, value, noun }) =>
          (!family.has(unit) || value > largestFamily || isAtSchool(told) || isNoKin(told, noun)) &&
          !denied.test(told.statement.text.slice(Math.max(0, at - 30), at)),
      )
      .map((quantity) => ({
        told,
        slot: slotOf(quantity, told.witness.about.language),
        text: quantity.text,
        ...spanOf(told, quantity),
        quantity,
        ...(quantity.noun === '' || quantity.value < telling || uncounted.has(quantity.unit)
          ? {}
          : { counts: sizes.has(quantity.unit) ? quantity.unit : stemOf(quantity.noun) }),
        ...(uncounted.has(quantity.unit) ? { bare: true as const } : {}),
      })),
  compare: (a, b) => {
    if (a.quantity === undefined || b.quantity === undefined) return 'unlike'
    if (measured(a.quantity) && measured(b.quantity) && a.quantity.unit !== b.quantity.unit) return 'unlike'
    if (a.quantity.unit === 'age' && isExact(a.quantity) && isExact(b.quantity))
      return a.quantity.value === b.quantity.value ? 'agree' : 'differ'
    if (agree(a.quantity, b.quantity)) return 'agree'
    return 'differ'
  },
  bonus: (a, b, { bound }) =>
    (contrasted(phraseOf(a), phraseOf(b), a.told.witness.about.language) ? -0.6 : 0) -
    farOff(a, b) -
    (a.slot === 'age' ? (bound(a.told, b.told) ? 0.6 : 1.4) : 0) -
    (a.slot === 'time' && !bound(a.told, b.told) ? 0.3 : 0) -
    (bound(a.told, b.told) || !isThing(a) ? 0 : isFew(a) && isFew(b) ? 0.7 : 0.2),
  signs: ({ quantity: a, slot }, { quantity: b }) => {
    if (!a || !b) return {}
    const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
    return {
      things: slot === 'time' || slot === 'age' ? 0 : 1,
      times: Math.min(4, Math.log(Math.max(1, more / Math.max(0.1, less)))),
      few: less < 12 ? 1 : 0,
    }
  },
  about: (a, b, shared) => {
    const unit = a.quantity?.unit ?? ''
    if (unit === 'age') return { what: 'age', ...toldOf(shared) }
    if (unit === 'time') return { what: 'length', ...toldOf(shared) }
    if (unit === 'percent') return { what: 'percentage', ...toldOf(shared) }
    if (money.has(unit)) return { what: 'sum', ...toldOf(shared) }
    const isSize = sizes.has(unit)
    const matters = shared.matters.filter((matter) =>
      isSize ? matter === 'height' : !things.has(matter) && (matter !== 'perish' || a.slot === 'people'),
    )
    const nouns = [a, b].flatMap(({ quantity }) => quantity?.noun || [])
    const counted = nouns.find((noun) => noun.length > abbreviated) ?? nouns[0] ?? a.slot
    const others = shared.things.filter((thing) => !thing.endsWith(counted))
    return { what: 'number', counted, ...toldOf({ ...shared, words: others, things: others, matters }) }
  },
}

/** `ft`, `km`: a heading takes a longer word where there is one. */
const abbreviated = 2

/** The words that say that it is an age belong to the claim: `at the age of | twelve`. */
function spanOf({ statement: { text } }: Told, { at, end, unit }: Quantity): { at: number; end: number } {
  if (unit !== 'age') return { at, end }
  const lead = ofAge.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0
  const tail = yearsOld.exec(text.slice(end, end + 16))?.[0].length ?? 0
  return { at: at - lead, end: end + tail }
}

const ofAge = /(?<!\p{L})(?:age(?: of)?|aged|l['’]âge de|âgée? de)(?: \p{L}+)? $/iu
const yearsOld = /^(?: years| ans)?(?: old| of age)?(?!\p{L})/iu

/** Pupils and girls may be the same persons; what else is counted has the class of its noun. */
function slotOf({ noun, unit }: Quantity, language: string): string {
  const words = claimLanguage(language)
  if (sizes.has(unit)) return 'size'
  if (words && Object.hasOwn(words.classes, noun)) return words.classes[noun] ?? unit
  return words?.peopleEnding.test(noun) ? 'people' : unit
}

function isThing({ slot }: Fact): boolean {
  return slot !== 'people' && !uncounted.has(slot)
}

/** `£90 | a year`. */
function isRate({ told, end }: Fact): boolean {
  return claimLanguage(told.witness.about.language)?.rate.test(told.statement.text.slice(end, end + 16)) ?? false
}

/** Times, ages and people are told of more than one thing. */
function isTelling(slot: string): boolean {
  return money.has(slot) || !(uncounted.has(slot) || slot === 'people')
}

/** Plates and drawings may be the same things: a noun that says nothing else has the class of what it speaks of. */
function rowOf({ told, slot, quantity, end }: Fact): string {
  if (slot !== quantity?.unit || uncounted.has(slot) || slot === 'people') return slot
  const noun = toldWords(told).find((word) => word.end === end)
  return noun?.aspects.find((aspect) => aspect.startsWith('#')) ?? slot
}

/** `marches`, `marche`. */
function stemOf(noun: string): string {
  return noun.replace(/s$/u, '')
}

/** Numbers of one thing are seldom ten times apart, and oftener near each other than those of two things. */
function farOff({ quantity: a }: Fact, { quantity: b }: Fact): number {
  const ratio = a && b ? Math.max(a.value, b.value) / Math.max(0.1, Math.min(a.value, b.value)) : 1
  return distances.find(({ from }) => ratio >= from)?.counts ?? 0
}

/** What it counts against two numbers to be so many times apart. */
const distances = [
  { from: 50, counts: 3 },
  { from: 15, counts: 1.2 },
  { from: 5, counts: 0.7 },
  { from: 2, counts: 0 },
  { from: 1.5, counts: -0.3 },
  { from: 0, counts: -0.5 },
]

/** Fingers, miles and chairs are many things: of few of them little is told by their number. */
function isFew({ quantity, slot }: Fact): boolean {
  return (quantity?.value ?? 0) < 12 && slot !== 'people' && !uncounted.has(quantity?.unit ?? '')
}

/** Children are counted there as pupils. */
function isAtSchool(told: Told): boolean {
  return toldWords(told).some(({ aspects }) => aspects.includes('#school'))
}

/** Boys and girls are sons and daughters only where a family is told of. */
function isNoKin(told: Told, noun: string): boolean {
  const kin = ['#marriage', '#birth', '#widow', '#father', '#mother']
  return young.test(noun) && !toldWords(told).some(({ aspects }) => aspects.some((aspect) => kin.includes(aspect)))
}

const young = /^(?:boys|girls|garçons)$/iu

function isExact({ rough }: Quantity): boolean {
  return rough === 'exact'
}

/** Which of its sizes it is. */
function measured({ unit }: Quantity): boolean {
  return unit !== 'size' && sizes.has(unit)
}

/** The words around a number: what it counts. */
function phraseOf({ told, at, end }: Fact): string {
  return told.statement.text.slice(Math.max(0, at - 60), end + 40)
}
