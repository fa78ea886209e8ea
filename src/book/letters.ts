export interface Letters {
  /** Letters and digits in lower case, without their accents. */
  letters: string
  /** Where each stands in the text. */
  places: number[]
}

/**
 * Leaves of a text its letters and digits, each with its place.
 *
 * `“Où?”` gives the letters `ou` at 1 and 2.
 */
export function lettersOf(text: string): Letters {
  const letters: string[] = []
  const places: number[] = []
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let i = 0; i < run.length; i++) {
      letters.push(folded(run.charAt(i)))
      places.push(index + i)
    }
  }
  return { letters: letters.join(''), places }
}

const foldings = new Map<string, string>()

/** One UTF-16 unit for one, so that places stay true. */
function folded(unit: string): string {
  let fold = foldings.get(unit)
  if (fold === undefined) {
    const base = unit.normalize('NFD').charAt(0).toLowerCase()
    fold = base.length === 1 ? base : unit
    foldings.set(unit, fold)
  }
  return fold
}
