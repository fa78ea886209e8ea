import type { Aspects } from './aspects.ts'
import { english } from './en.ts'
import { french } from './fr.ts'

const languages: Record<string, Aspects> = { en: english, fr: french }

/** Words of matters of a language; undefined where none are known. */
export function aspectsOf(tag: string): Aspects | undefined {
  const key = tag.split('-')[0] ?? ''
  return Object.hasOwn(languages, key) ? languages[key] : undefined
}
