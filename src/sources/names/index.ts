import { english } from './en.ts'
import { french } from './fr.ts'
import type { NameLanguage } from './language.ts'

/** Words of names by BCP 47 primary tag; other languages are read as English, which knows no inflected names. */
export const nameLanguages: Record<string, NameLanguage> = {
  en: english,
  fr: french,
}

export const otherNames: NameLanguage = english
