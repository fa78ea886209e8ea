import { kinWords } from '../../kin/index.ts'
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
  const pairs: AliasPair[] = nicknames(text, names)
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
    if (before.length === 0 && ofKin.test(text.slice(Math.max(0, cueAt - 40), cueAt))) continue
    if (before.length === 0 && words.ofThing.test(text.slice(Math.max(0, name.at - 48), name.at))) continue
    const isMeant = after?.person && between.test(text.slice(name.at + name.form.length, after.at))
    const other = before.at(-1) ?? (isMeant ? after : undefined)
    if (other?.form !== name.form) pairs.push([other?.form ?? null, name.form])
  }
  return pairs
}

/** `his wife, née Krause`, not `the wife of Jan Holm, née Krause`: the name is not that of whom the witness is about. */
const ofKin = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(kinWords).join('|')})(?! (?:of|de|d['’]))[^.]{0,14}$`, 'iu')

/** `Adelaide "Ada" Wendt`: Adelaide is Ada, and Ada Wendt. */
function nicknames(text: string, names: readonly AliasedName[]): AliasPair[] {
  return names.flatMap(({ at, form, person }): AliasPair[] => {
    const [, nick, surname] = (person && nickname.exec(text.slice(at, at + 160))) || []
    if (nick === undefined || surname === undefined) return []
    const [called, last] = [nick.toLowerCase(), surname.toLowerCase()]
    return [called, `${called} ${last}`, `${form} ${last}`].map((other) => [form, other])
  })
}

const nickname = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? ["“«‘'(]\s?(\p{Lu}\p{Ll}+)\s?["”»’')] (\p{Lu}[\p{L}-]+)/u
