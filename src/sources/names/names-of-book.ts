/** Names of the longest books with all that a reader would look up; a list of names or a log has more. */
export const mostNames = 20_000

/** The different names of a book's sources, as far as there is room for them. */
export class NamesOfBook {
  private readonly known = new Set<string>()

  /** Whether the names of one more source find room beside those before it; all of them or none. */
  takes(forms: ReadonlySet<string>): boolean {
    let added = 0
    for (const form of forms) if (!this.known.has(form)) added += 1
    if (this.known.size + added > mostNames) return false
    for (const form of forms) this.known.add(form)
    return true
  }
}
