import type { NameLanguage } from './language.ts'

/** Where a statement says that a name is another of the same person; offsets count in the statement's text. */
export interface AliasedName {
  at: number
  form: string
  person: boolean
}

/** Two forms that a statement joins; `null` stands for the person the witness is about. */
export type AliasPair = readonly [string | null, string]

/** A cue that opens the sentence speaks of the name after it and a comma: `Under the pen name "Reed", Wendt wrote`. */
const opening = 24
const between = /^[^\p{L}.,]*,[^.]*$/u

/**
 * Pairs of names that the words join: `Ada Wendt, born Ada Krause` gives the pair of both.
 * A name before the cue is meant, else the first one after it, else the main person.
 */
export function findAliases(text: string, names: readonly AliasedName[], words: NameLanguage): AliasPair[] {
  const pairs: AliasPair[] = []
  for (const [index, name] of names.entries()) {
    const cue = words.alias.exec(text.slice(Math.max(0, name.at - 48), name.at))
    if (!cue) continue
    const cueAt = name.at - cue[0].length
    if (words.naming.test(text.slice(Math.max(0, cueAt - 80), cueAt))) continue
    const before = names
      .slice(Math.max(0, index - 3), index)
      .filter(({ person, at }) => person && at < cueAt && !words.inside.test(text.slice(Math.max(0, at - 12), at)))
      .filter(
        ({ at, form }) => cueAt - at - form.length < 4 || !words.objectOf.test(text.slice(Math.max(0, at - 12), at)),
      )
    const after = cueAt < opening ? names[index + 1] : undefined
    if (before.length === 0 && words.ofThing.test(text.slice(Math.max(0, name.at - 48), name.at))) continue
    const isMeant = after?.person && between.test(text.slice(name.at + name.form.length, after.at))
    const other = before.at(-1) ?? (isMeant ? after : undefined)
    if (other?.form !== name.form) pairs.push([other?.form ?? null, name.form])
  }
  return pairs
}
