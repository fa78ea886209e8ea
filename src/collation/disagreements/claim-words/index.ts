import { english } from './en.ts'
import { french } from './fr.ts'
import type { ClaimLanguage } from './language.ts'

const languages: Record<string, ClaimLanguage> = { en: english, fr: french }

/** Words of claims of a language; undefined where only digits speak. */
export function claimLanguage(tag: string): ClaimLanguage | undefined {
  const key = tag.split('-')[0] ?? ''
  return Object.hasOwn(languages, key) ? languages[key] : undefined
}
