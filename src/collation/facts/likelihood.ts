/** What speaks for it that two facts which exclude one another are of one thing, or against it. */
export interface RivalSigns {
  /** Words of their own clauses are shared. */
  close: number
  /** The collation takes their statements for tellings of one thing. */
  bound: number
  /** Each witness tells one such fact of a matter. */
  only: number
  /** How far their times agree. */
  time: number
  /** Told of one turn of one life. */
  turn: number
  /** Likeness of the likeliest fact of the other's witness that agrees with one of them. */
  agreeing: number
  /** How much likelier one of them goes with another fact of that witness. */
  betterThere: number
  /** How much likelier each of them has another rival. */
  betterRival: number
  /** Dates; and how alike their frames are, more than three years apart, reckoned or taken from the words before, other deeds. */
  date: number
  frame: number
  years: number
  reckoned: number
  carried: number
  otherDeed: number
  /** Numbers of things; of any, the logarithm of how many times one is the other, and that one is small. */
  things: number
  times: number
  few: number
  /** What speaks for words of a class. */
  choice: number
}

/**
 * What each adds to the logarithm of the odds. Learned by logistic regression from the facts of three dozen books of
 * which a person had said where they disagree; what is learned from some of them holds for the others.
 */
const weights: RivalSigns = {
  close: 3.15,
  bound: 1.28,
  only: 0.41,
  time: 1.27,
  turn: 3.06,
  agreeing: -1.3,
  betterThere: -0.54,
  betterRival: -0.65,
  date: -0.57,
  frame: 0.88,
  years: -3.7,
  reckoned: -0.91,
  carried: -1.53,
  otherDeed: -1.28,
  things: 1.38,
  times: -2.34,
  few: -1.42,
  choice: 2.47,
}
const base = -2.84

/** Logarithm of the odds that two facts which exclude one another are of one thing. */
export function rivalOdds(signs: Partial<RivalSigns>): number {
  let odds = base
  for (const [sign, value] of Object.entries(signs)) odds += weights[sign as keyof RivalSigns] * value
  return odds
}
