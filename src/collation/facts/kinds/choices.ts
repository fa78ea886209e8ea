import { choicesIn } from '../choices/choices-in.ts'
import type { FactKind } from '../fact.ts'
import { isOwn } from '../shares-turn.ts'

/** Words of a class of which one thing has but one: what it was built of, what one died of. */
export const choices: FactKind = {
  kind: 'title',
  need: 0.85,
  turns: true,
  find: choicesIn,
  row: ({ slot }) => (everywhere.has(slot) ? undefined : slot),
  asks: (slot) => (Object.hasOwn(asked, slot) ? (asked[slot] ?? []) : []),
  compare: (a, b) => {
    if (a.slot === 'cause' && isOwn(a) !== isOwn(b)) return 'unlike'
    return a.key === b.key || passes(a.key, b.key) ? 'agree' : 'differ'
  },
  bonus: (a, b, { bound }) =>
    (loose.has(a.slot) ? (bound(a.told, b.told) ? -0.2 : -0.8) : 0) - (a.slot === 'hour' ? 0.4 : 0),
  about: (a, _b, { names, words }) => ({
    what: 'choice',
    class: a.slot,
    concerning: (names.length > 0 ? names : words.filter((word) => !said.test(word))).slice(0, 2),
  }),
}

/** Classes of which every sentence may speak. */
const loose: ReadonlySet<string> = new Set(
  (
    'hour kin material ruin post weekday venue weather keeping penalty conveyance bond success subject answer outcome ' +
    'share'
  ).split(' '),
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
  cause: ['#death', '#cause'],
  organ: ['#illness', '#cause', '#death', '#injury'],
  tree: ['#wood'],
  verdict: ['#verdict'],
  load: ['#load'],
  ruin: ['#fire', '#flood', '#damage', '#closing'],
  grade: ['#appointment', '#member', '#award'],
  nation: ['#vessel', '#master', '#crew', '#birth', '#person'],
  kin: ['#named_after', '#learn', '#teacher', '#dedication', '#will'],
  medal: ['#award'],
  ship: ['#vessel', '#wreck', '#voyage'],
  subject: ['#study', '#teacher'],
  instrument: ['#music', '#learn', '#teacher'],
  outcome: ['#strike', '#appointment', '#sentence'],
}
