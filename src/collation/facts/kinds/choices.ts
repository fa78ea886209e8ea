import { choicesIn } from '../choices/choices-in.ts'
import type { Fact, FactKind, Known } from '../fact.ts'
import { isOwn } from '../shares-turn.ts'

/** Words of a class of which one thing has but one: what it was built of, what one died of. */
export const choices: FactKind = {
  kind: 'title',
  turns: true,
  find: choicesIn,
  row: ({ slot }) => (everywhere.has(slot) ? undefined : slot),
  asks: (slot) => (Object.hasOwn(asked, slot) ? (asked[slot] ?? []) : []),
  compare: (a, b) => {
    if (a.slot === 'cause' && isOwn(a) !== isOwn(b)) return 'unlike'
    return a.key === b.key || passes(a.key, b.key) ? 'agree' : 'differ'
  },
  bonus: likelier,
  signs: (...facts) => ({ choice: likelier(...facts) }),
  about: (a, _b, { names, words }) => ({
    what: 'choice',
    class: classOf(a),
    concerning: (names.length > 0 ? names : words.filter((word) => !said.test(word))).slice(0, 2),
  }),
}

/** By how much words that may stand anywhere are less likely of one thing outside one frame, or in statements that the collation does not bind. */
const worth = { noFrame: 1.2, unbound: 1 }

function likelier(a: Fact, b: Fact, { bound }: Known, frame: number): number {
  return -(telling.has(classOf(a)) ? 0 : (frame > 0 ? 0 : worth.noFrame) + (bound(a.told, b.told) ? 0 : worth.unbound))
}

/** `age` of `age son`: which son. */
function classOf({ slot }: Fact): string {
  return slot.split(' ')[0] ?? slot
}

/** Classes whose words say by themselves what they are told of; those of the others may stand anywhere in a sentence. */
const telling: ReadonlySet<string> = new Set(
  'cause verdict load medal instrument faith grade party class honour listing limb side leaving rite war organ age'.split(
    ' ',
  ),
)

/** Classes of which two tellings of one thing may speak of two things. */
const everywhere: ReadonlySet<string> = new Set(['hour', 'kin', 'instrument', 'ship'])

/** Hours, and what destroys, that pass into each other. */
const passing = [
  ['afternoon', 'evening'],
  ['evening', 'midnight'],
  ['midnight', 'dawn'],
  ['dawn', 'morning'],
  ['soir', 'nuit'],
  ['nuit', 'aube'],
  ['aube', 'matin'],
  ['fever', 'typhoid'],
  ['fever', 'malaria'],
  ['fievre', 'typhoide'],
  ['fievre', 'paludisme'],
  ['fire', 'explosion'],
  ['flood', 'storm'],
  ['incendie', 'explosion'],
  ['inondation', 'tempete'],
]

function passes(a: string | undefined, b: string | undefined): boolean {
  return passing.some(([x, y]) => (a === x && b === y) || (a === y && b === x))
}

/** Words that only say again what is disagreed on. */
const said =
  /^(?:received|won|awarded|given|gave|reçut|obtint|obtient|di(?:ed|es)|dead|death|medal|won|mort|morte|mourut|meurt|décès|médaille)$/iu

/** Matters without which words of a class are no claim. */
const asked: Record<string, readonly string[]> = {
  cause: ['#death', '#cause', '#illness'],
  organ: ['#illness', '#cause', '#death', '#injury'],
  verdict: ['#verdict'],
  load: ['#load'],
  ruin: ['#fire', '#flood', '#damage', '#closing'],
  party: ['#election'],
  class: ['#award'],
  grade: ['#appointment', '#member', '#award'],
  nation: ['#vessel', '#master', '#crew', '#birth', '#person'],
  kin: ['#named_after', '#learn', '#teacher', '#dedication', '#will'],
  medal: ['#award'],
  ship: ['#vessel', '#wreck', '#voyage'],
  subject: ['#study', '#teacher'],
  instrument: ['#music', '#learn', '#teacher'],
  outcome: ['#strike', '#appointment', '#sentence'],
}
