import type { Dictionary } from './dictionary.ts'
import { isVowel } from './edit.ts'
import type { SpellingLanguage } from './words/language.ts'

/** Known words that a slip of the hand makes this of, whatever the word: letters swapped, doubled or without their accent. */
export function penSlipForms(word: string, { letters }: SpellingLanguage, dictionary: Dictionary): string[] {
  const forms = new Set<string>(accented(word, letters))
  for (let at = 1; at < word.length; at += 1) {
    forms.add(word.slice(0, at) + word.slice(at - 1))
    if (word[at] === word[at - 1]) forms.add(word.slice(0, at) + word.slice(at + 1))
    forms.add(`${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`)
  }
  forms.add(word + word.slice(-1))
  return known(forms, word, dictionary)
}

/**
 * Known words that differ in one letter: one too many or too few, or another vowel; in long words any other letter.
 * The first letter is taken as right.
 */
export function oneLetterForms(word: string, { letters }: SpellingLanguage, dictionary: Dictionary): string[] {
  const forms = new Set<string>()
  for (let at = 1; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)]
    const letter = word[at]
    for (const other of letters) {
      forms.add(before + other + word.slice(at))
      if (letter && (word.length >= LONG || (isVowel(letter) && isVowel(other)))) forms.add(before + other + after)
    }
    if (letter) forms.add(before + after)
  }
  return known(forms, word, dictionary)
}

const LONG = 7

function known(forms: Set<string>, word: string, dictionary: Dictionary): string[] {
  forms.delete(word)
  return [...forms].filter(dictionary.tries).sort()
}

/** The word with one or two accents more, less or other. */
function accented(word: string, letters: string): string[] {
  const once = withOneAccent(word, letters)
  return once.length === 0 ? [] : [...once, ...once.flatMap((form) => withOneAccent(form, letters))]
}

function withOneAccent(word: string, letters: string): string[] {
  return [...word].flatMap((letter, at) =>
    (siblingsOf(letters).get(base(letter)) ?? [])
      .filter((sibling) => sibling !== letter)
      .map((sibling) => word.slice(0, at) + sibling + word.slice(at + 1)),
  )
}

/** Letters that differ in their accents only, by the plain one: for French `e` has `e`, `é`, `è`, `ê`, `ë`. */
function siblingsOf(letters: string): Map<string, string[]> {
  const known = siblings.get(letters)
  if (known) return known
  const groups = new Map<string, string[]>()
  for (const letter of letters) groups.set(base(letter), [...(groups.get(base(letter)) ?? []), letter])
  siblings.set(letters, groups)
  return groups
}

const siblings = new Map<string, Map<string, string[]>>()

function base(letter: string): string {
  return letter.normalize('NFD').slice(0, 1)
}
