/** Adds up what statements share with one, and says with which it shares most. */
export class Tally {
  readonly #sums: Float64Array
  readonly #isCounted: Uint8Array
  readonly #counted: number[] = []

  /** For the statements 0 to `size - 1`. */
  constructor(size: number) {
    this.#sums = new Float64Array(size)
    this.#isCounted = new Uint8Array(size)
  }

  /** Adds to what a statement shares. */
  add(index: number, weight: number): void {
    if (this.#isCounted[index] === 0) {
      this.#isCounted[index] = 1
      this.#counted.push(index)
    }
    this.#sums[index] = (this.#sums[index] ?? 0) + weight
  }

  /** The statements with the highest sums, of equal ones the first, highest first; begins anew. */
  take(most: number): Array<{ index: number; sum: number }> {
    const least = this.#least(most)
    const high = this.#counted
      .map((index) => ({ index, sum: this.#sums[index] ?? 0 }))
      .filter(({ sum }) => sum >= least)
    for (const index of this.#counted) {
      this.#sums[index] = 0
      this.#isCounted[index] = 0
    }
    this.#counted.length = 0
    return high.sort((a, b) => b.sum - a.sum || a.index - b.index).slice(0, most)
  }

  /** The lowest of so many highest sums. */
  #least(most: number): number {
    if (this.#counted.length <= most) return Number.NEGATIVE_INFINITY
    const sums = Float64Array.from(this.#counted, (index) => this.#sums[index] ?? 0).sort()
    return sums[sums.length - most] ?? 0
  }
}
