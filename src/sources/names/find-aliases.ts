import type { NameLanguage } from './language.ts'

/** Where a statement says that a name is another of the same person; offsets count in the statement's text. */
export interface AliasedName {
  at: number
  form: string
  person: boolean
}

/** Two forms that a statement joins; `null` stands for the person the witness is about. */
export type AliasPair = readonly [string | null, string]

/** `an article in Two Roads`: what stands there is no person. */
const inside = /(?:^|\s)(?:in|dans)\s(?:(?:the|le|la|les)\s|l['’])?["“«]?\s?$/iu

/** `the pit called Anna Bee`, `la fosse n° 2 dite Anna Bee`: a thing has the name. */
const ofThing = /[\p{Ll}\d]\s(?:dite?s?|called|named|baptisée?s?|known as)\s["“«'‘(]?\s*$/u

/** `named its new engine under the name of Anna Bee`: the engine has the name. */
const naming =
  /(?:nomm\p{L}+|baptis\p{L}+|nam(?:e|ed|es|ing)|christen\p{L}*)\s(?:sa|son|ses|leurs?|une?|les?|la|its|his|her|their|the|an?)\s[\p{L}\s]{2,50}$/u

/** `wrote to Bee under the name of`: not whose name it is. */
const object = /(?:^|\s)(?:to|with|for|by|from|à|avec|par|pour|chez)\s$/iu

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
    if (naming.test(text.slice(Math.max(0, cueAt - 80), cueAt))) continue
    const before = names
      .slice(Math.max(0, index - 3), index)
      .filter(({ person, at }) => person && at < cueAt && !inside.test(text.slice(Math.max(0, at - 12), at)))
      .filter(({ at, form }) => cueAt - at - form.length < 4 || !object.test(text.slice(Math.max(0, at - 12), at)))
    const after = cueAt < opening ? names[index + 1] : undefined
    if (before.length === 0 && ofThing.test(text.slice(Math.max(0, name.at - 48), name.at))) continue
    const isMeant = after?.person && between.test(text.slice(name.at + name.form.length, after.at))
    const other = before.at(-1) ?? (isMeant ? after : undefined)
    if (other?.form !== name.form) pairs.push([other?.form ?? null, name.form])
  }
  return pairs
}
