import { en } from './en.ts'
import { fr } from './fr.ts'
import type { SpellingLanguage } from './language.ts'

/** Languages whose spelling is looked at; in any other only doubled words are. */
export const spellingLanguages: Readonly<Record<string, SpellingLanguage>> = { en, fr }
