/** A topic with what it is about behind it in brackets, if anything is: `number of men (Aurora)`. */
export function bracketed(what: string, told: readonly string[]): string {
  return told.length > 0 ? `${what} (${told.join(', ')})` : what
}
