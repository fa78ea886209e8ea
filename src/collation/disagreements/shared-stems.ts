interface Stemmed {
  stems: ReadonlySet<string>
}

type Weigh = (stem: string) => number

/** The stems that two texts share, their weight, and its share of the lighter text's. */
export function sharedStems(a: Stemmed, b: Stemmed, weigh: Weigh): { stems: string[]; weight: number; share: number } {
  const stems: string[] = []
  let weight = 0
  for (const stem of a.stems) {
    if (!b.stems.has(stem)) continue
    stems.push(stem)
    weight += weigh(stem)
  }
  return { stems, weight, share: weight / Math.max(8, Math.min(weightOf(a, weigh), weightOf(b, weigh))) }
}

/** A text is compared with many others. */
const weights = new WeakMap<Stemmed, number>()

function weightOf(text: Stemmed, weigh: Weigh): number {
  const known = weights.get(text)
  if (known !== undefined) return known
  let weight = 0
  for (const stem of text.stems) weight += weigh(stem)
  weights.set(text, weight)
  return weight
}
