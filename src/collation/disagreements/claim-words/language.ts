/** What comparing numbers and ranks needs to know of a language. Types only; words in lower case. */
export interface ClaimLanguage {
  /** Function words, folded: none is counted. */
  stops: ReadonlySet<string>
  /** Those of them between a number and its noun: `une dizaine | de | toiles`. */
  partitives: ReadonlySet<string>
  /** Numbers below a hundred. */
  numbers: Record<string, number>
  /** Hundred, thousand …: what stands before is multiplied. */
  multipliers: Record<string, number>
  /** Dozens, scores: a number and a rough one. */
  collectives: Record<string, number>
  /** Words between the parts of a number. */
  joints: ReadonlySet<string>
  ordinals: Record<string, number>
  /** Classes of counted nouns: `week` is `time` 7; nouns that are not here stand for themselves. */
  units: Record<string, readonly [unit: string, factor: number]>
  /** Classes of nouns that may mean the same: pupils and girls are `people`. */
  classes: Record<string, string>
  /** A plural that by its ending counts people: `performers`, `violonistes`. */
  peopleEnding: RegExp
  /** Words before or after a number that make it rough, or a bound. */
  rough: { about: readonly string[]; over: readonly string[]; under: readonly string[] }
  /** What stands before a number that says what it counts: `crew of`. */
  before: ReadonlyArray<readonly [RegExp, string]>
  /** What stands before and after a number that is an age by itself: `at | twelve | he was`. */
  bareAge: { before: RegExp; after: RegExp }
  /** What stands after a number and its noun: `feet | long`. */
  after: ReadonlyArray<readonly [RegExp, string]>
  /** What stands after a number whose noun was named before: `three | of them`. */
  ofThose: RegExp
  /** What makes it a part of them. */
  ofWhich: RegExp
  /** What stands after a number of people who aren't named: `nineteen | were drowned`. */
  countedSo: RegExp
  /** What stands between a number and the whole of which it is a part; a group holds its noun: `nine | of the girls`. */
  ofSome: RegExp
  /** What stands after a length of time that is reckoned from, not told: `two years | later`. */
  later: RegExp
  /** Right before a date by which something was so, and may have come about before. */
  byThen: RegExp
  /** What stands after a sum that is paid again and again: `£90 | a year`. */
  rate: RegExp
  /** What stands before a length of time that is reckoned back from the writing: `il y a | cent ans`. */
  ago: RegExp
  /** What stands after a number that compares: `ten times | as much`. */
  compared: RegExp
  /** What stands before the whole of which a number is told: `fourteen of the | nineteen people`. */
  ofWhole: RegExp
  /** `lived to be | 98`. */
  livedTo: RegExp
  /** `in his seventy-third | year`, before and after the ordinal. */
  yearOfAge: { before: RegExp; after: RegExp }
  /** `the second of`, `l'aîné de`; groups: the word. */
  birthOrder: RegExp
  /** `the third daughter`, `fille aînée`; groups: the word, the noun, or these the other way round in the third and fourth. */
  bornAs: RegExp
  /** A named prize with its name, and the words for prizes. */
  award: RegExp
  awardWords: ReadonlySet<string>
  /** Trades by their words, with what each means. */
  trades: ReadonlyMap<string, string>
  /** What the subject's father was; a group holds the words of the trade. */
  fatherTrade: RegExp
  /** A word that by its ending is a trade: `sailmaker`, `sabotier`. */
  tradeEnding: RegExp
  /** `, daughter of a | notary`, after the name of a person; groups: the kin, the words of the trade. */
  childOf: RegExp
  /** The words of a trade after a name, and before it. */
  tradeAfter: RegExp
  tradeBefore: RegExp
  /** First, last and only child. */
  orderWords: Record<string, number | 'last' | 'younger'>
  /** `he was the eldest`, without those among whom; groups: the word, `` for the noun. */
  bareOrder: RegExp
  /** Both parents: their children are the subject's. */
  couple: RegExp
  noChildren: RegExp
  oneChild: RegExp
  /** One child before or after others that are counted: `a son and | two daughters`, `two sons | and a daughter`. */
  oneBeside: { before: RegExp; after: RegExp }
  /** Words that say so many children were had, or are left. */
  hadChildren: RegExp
  leftChildren: RegExp
  children: RegExp
  siblings: RegExp
  /** The subject's parents: their children are no children of the subject's. */
  parents: RegExp
  /** Prepositions of place, at the end of what stands before a name. */
  placed: RegExp
  /** What a place has, at the end of what stands before its name: `the theatre of`. */
  had: RegExp
  /** Words before the place that one comes from. */
  native: RegExp
  /** What may follow the name of a place; a noun makes it an adjective: `in German hands`. */
  placeEnd: RegExp
  /** Countries and parts of the world: places lie in them. */
  wide: ReadonlySet<string>
  /** What stands before the name of who did what is told: `built by | Jan Holm`. */
  agent: RegExp
  /** What stands before the name of a body that acts: `taken by the | Board`. */
  acting: RegExp
  /** First person: what is told there isn't told of the subject. */
  narrator: RegExp
  /** Words of which one excludes the others: ranks, parts of the sky. */
  contrasts: ReadonlyArray<readonly string[]>
  /** Words that make a deed another one where only one telling has them: `again`. */
  marks: readonly RegExp[]
}
