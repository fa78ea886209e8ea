import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Wording } from './wording.ts'

const languages: Record<string, Wording> = { en, fr }

/** The book's own words by the BCP 47 tag of its language; English where there is no table. */
export function wordingOf(tag: string): Wording {
  return languages[tag.split('-')[0] ?? ''] ?? en
}
