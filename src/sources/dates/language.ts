/** What a human language brings to reading dates: words, not grammar. Types only. */

export type DateUnit = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century'
export type Edge = 'begin' | 'early' | 'mid' | 'late' | 'end' | 'first-half' | 'second-half'

/**
 * A relative expression. The pattern is words separated by blanks; `a|b` are alternatives, a trailing `?` makes a slot
 * optional, `#` is a number in words or digits, `UNIT` a word for a unit, `SEASON` the name of a season.
 *
 * shift: so many units from what was told last; same: within that unit; span: from there for so many units;
 * clause: so many units from a date later in the same clause ("two months after his arrival in May 1912");
 * near: about when what was told last happened ("shortly afterwards", "at that time"); issue: so many units from the
 * day on which the text came out ("yesterday"), or the last of a weekday before it.
 */
export interface RelativePattern {
  pattern: string
  kind: 'shift' | 'same' | 'span' | 'clause' | 'near' | 'issue'
  /** Direction, and how many units where the pattern names none. */
  step: number
  /** Unit of a pattern that has no slot for it. */
  unit?: DateUnit
  /** An uncertain number: `a few`. */
  few?: true
  /** 0 Sunday to 6 Saturday. */
  weekday?: number
}

/** Month and day, or days from Easter Sunday. */
export type Feast = readonly [number, number] | readonly [number]

export interface AgePattern {
  before: RegExp
  /** Its group `unit` belongs to the age: ` years old`. */
  after: RegExp
  /** `in her twentieth year` */
  ordinal?: true
}

export interface DateLanguage {
  months: Record<string, number>
  /** EDTF codes, 21 spring to 24 winter. */
  seasons: Record<string, number>
  numbers: Record<string, number>
  /** First, second … for centuries and days in words. */
  ordinals: Record<string, number>
  ordinalEndings: ReadonlySet<string>
  units: Record<string, DateUnit>
  /** Phrases that narrow a date to a part of it, longest first: `the end of`, `late`. */
  edges: ReadonlyArray<readonly [string, Edge]>
  approximate: readonly string[]
  before: readonly string[]
  after: readonly string[]
  until: readonly string[]
  /** Words behind a date after `before` that put it within: `before February | was out`. */
  closings: ReadonlyArray<readonly string[]>
  since: readonly string[]
  from: readonly string[]
  to: readonly string[]
  between: readonly string[]
  and: readonly string[]
  /** Small words that may stand inside a date: `of`, `the`. */
  fillers: ReadonlySet<string>
  /** Words after which a month or season without a year is a date. */
  monthCues: ReadonlySet<string>
  /** Words before a month that is somebody's given name where a capital follows: `of May Sinclair`. */
  givers: ReadonlySet<string>
  /** Words beside a month or season that make it the next one: `following`. */
  nextWords: ReadonlySet<string>
  /** Words behind a day that make it the last one of its name before the text came out: `le 2 novembre | dernier`. */
  lastWords: ReadonlySet<string>
  /** What shows that a text speaks from the day on which it came out, as a newspaper does. */
  ofItsDay: RegExp
  /** A report on the affairs of one year, which is its first group. */
  reportOnYear: RegExp
  /** Words after which a number is a year whatever follows. */
  yearCues: ReadonlySet<string>
  /** Words before a number that say it is no year: `page`, `some`. */
  noYearBefore: ReadonlySet<string>
  /** Nouns after a number that say it is a quantity. */
  quantities: ReadonlySet<string>
  /** Plural endings of a noun after a quantity. */
  plural: RegExp
  decadeEndings: ReadonlySet<string>
  /** Words before a number that make it a decade: `années`. */
  decadeWords: ReadonlySet<string>
  centuryWords: ReadonlySet<string>
  beforeChrist: readonly string[]
  afterChrist: readonly string[]
  relatives: readonly RelativePattern[]
  /** Last words of a relative expression that may be reckoned from what follows: `the year after | his marriage`. */
  reckoning: ReadonlySet<string>
  /** Words after `two years after` that say it is reckoned from what was told last: "two years after in Lyon". */
  aside: ReadonlySet<string>
  /** Words before a number of years that say how long what came before had lasted: "retired in 1889 | after | thirty years". */
  lasting: ReadonlySet<string>
  /** Words that begin the clause of who acts next: "after two years | she left". */
  openers: ReadonlySet<string>
  /** Words before a name with its year that make it the time of what is told: `at | the Exhibition of 1851`. */
  occasions: ReadonlySet<string>
  /** Words that begin such a noun or clause. */
  possessives: ReadonlySet<string>
  /** Words that open a clause telling of something earlier. */
  flashback: ReadonlySet<string>
  /** Words that begin a relative clause. */
  relativePronouns: ReadonlySet<string>
  /** Auxiliaries of the pluperfect. */
  pluperfect: ReadonlySet<string>
  /** Words of headings over sections that don't follow the order of time: `legacy`, `style`. */
  thematic: ReadonlySet<string>
  /** The subject's birth, marriage or death as a point to reckon from: what follows `six days before`, and what shows a text has it. */
  lifeTurns: { mention: RegExp; birth: RegExp; marriage: RegExp; death: RegExp }
  /** What stands before and after a number that is somebody's age; `ageWords` shows that a text may have one. */
  ages: readonly AgePattern[]
  ageWords: RegExp
  /** Feasts by their name: month and day, or the days from Easter Sunday. */
  feasts: ReadonlyArray<readonly [string, Feast]>
  /** Words before a feast that make it a date of the year told last: `by Christmas`. */
  feastCues: ReadonlySet<string>
  /** Words before a day that mean another, so many days from it: `eve of`. */
  offsets: ReadonlyArray<readonly [string, number]>
  /** Nouns behind a season that belong to it: `the summer | vacation | of 1832`. */
  seasonNouns: ReadonlySet<string>
  /** Words that may follow a day of the month told last: `on the 15th | she …`. */
  dayFollowers: ReadonlySet<string>
  /** Words behind a day that say of which month it is, reckoned from the one told last: `the 3rd | inst.` */
  monthMarks: Record<string, number>
  /** Months of the calendar of the French Republic. */
  republicanMonths: Record<string, number>
  /** Words before the number of a year of that calendar, and before those where the year stands without a month. */
  republicanYear: { words: ReadonlySet<string>; articles: ReadonlySet<string> }
  /** Verbs between a name and the two ends of a life: `Ada Wendt | lived | from 3 May 1840 to 1 June 1902`. */
  living: ReadonlySet<string>
  /** Names of the old (Julian) and new (Gregorian) style, written as one word; `after` is the old one behind a day without brackets. */
  styles: { old: RegExp; young: RegExp; after: RegExp }
  /** Month before day: `May 3`. */
  monthFirst: boolean
}
