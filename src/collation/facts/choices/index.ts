import type { Choices } from './choices.ts'
import { english } from './en.ts'
import { french } from './fr.ts'

const languages: Record<string, Choices> = { en: english, fr: french }

/** Classes of exclusive words of a language; undefined where none are known. */
export function choicesOf(tag: string): Choices | undefined {
  const key = tag.split('-')[0] ?? ''
  return Object.hasOwn(languages, key) ? languages[key] : undefined
}
