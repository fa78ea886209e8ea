/** Words that mean one thing are joined by `+`: each word with the first of its own. */
export function meaningTable(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(/\s+/u)
      .filter(Boolean)
      .flatMap((entry) => {
        const words = entry.split('+')
        return words.map((word): [string, string] => [word, words[0] ?? word])
      }),
  )
}
