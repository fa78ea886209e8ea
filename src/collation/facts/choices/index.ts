import type { Choices } from './choices.ts'
import { english, englishLocated } from './en.ts'
import { french, frenchLocated } from './fr.ts'

interface ChoiceWords {
  choices: Choices
  located: RegExp
}

const languages: Record<string, ChoiceWords> = {
  en: { choices: english, located: englishLocated },
  fr: { choices: french, located: frenchLocated },
}

/** Classes of exclusive words of a language, and what stands before a place; undefined where none are known. */
export function choicesOf(tag: string): ChoiceWords | undefined {
  const key = tag.split('-')[0] ?? ''
  return Object.hasOwn(languages, key) ? languages[key] : undefined
}
