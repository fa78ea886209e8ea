/** What a human language brings to parting sentences into clauses. Types only; words in lower case. */
export interface ClauseLanguage {
  /** Words that join equals: `and`, `but`. */
  coordinate: ReadonlySet<string>
  /** Words that begin a clause within another: `when`, `after`. */
  subordinate: ReadonlySet<string>
  /** Words that begin a clause about the noun before: `who`, `where`. */
  relative: ReadonlySet<string>
  /** Words that are a finite verb. */
  finite: ReadonlySet<string>
  /** Endings of finite verbs. */
  finiteEndings: RegExp
  /** Endings of participles. */
  participleEndings: RegExp
  /** Prepositions: a name after one is not who acts. */
  prepositions: ReadonlySet<string>
  /** Third person pronouns of one person. */
  pronouns: ReadonlySet<string>
  /** Kinds of deed by word; a star stands for any ending: `arrest*`. */
  deeds: ReadonlyMap<string, string>
}

/** Reads a table of deeds: one kind a line, `kind: words`. */
export function deedTable(text: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [kind, words] = line.split(':')
    if (kind === undefined || words === undefined) continue
    for (const word of words.split(' ').filter(Boolean)) table.set(word, kind.trim())
  }
  return table
}
