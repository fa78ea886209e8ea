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
  /** A clause that begins with a relative of the narrator's; the first group is the word for the relative. */
  kin: RegExp
  /** Personal pronouns that a finite verb follows. */
  agents: ReadonlySet<string>
  /** Small words that may stand between such a pronoun and its verb. */
  clitics: ReadonlySet<string>
  /** Kinds of deed by word; a star stands for any ending: `arrest*`. */
  deeds: ReadonlyMap<string, string>
  /** Kinds of deed by an abbreviation with a full stop: `b.`, `d.` */
  abbreviated: ReadonlyMap<string, string>
  /** Kinds of deed told by several words, by the first of them, longest first. */
  phrases: ReadonlyMap<string, readonly DeedPhrase[]>
}

/** Words in a row that tell a deed: `put to sea`; the kind `none` tells none. */
export interface DeedPhrase {
  words: readonly string[]
  kind: string
}

/** Reads a table of deeds: one kind a line, `kind: words`; a line that goes on begins with more blanks. */
export function deedTable(text: string): Pick<ClauseLanguage, 'deeds' | 'phrases'> {
  const deeds = new Map<string, string>()
  const phrases = new Map<string, DeedPhrase[]>()
  let kind = ''
  for (const entry of text.split(/\s+/u)) {
    if (entry.endsWith(':')) kind = entry.slice(0, -1)
    else if (entry.includes('_')) addPhrase(phrases, entry.split('_'), kind)
    else if (entry !== '') deeds.set(entry, kind)
  }
  return { deeds, phrases }
}

function addPhrase(phrases: Map<string, DeedPhrase[]>, words: string[], kind: string): void {
  const first = words[0] ?? ''
  const list = [...(phrases.get(first) ?? []), { words, kind }]
  phrases.set(
    first,
    list.sort((a, b) => b.words.length - a.words.length),
  )
}
