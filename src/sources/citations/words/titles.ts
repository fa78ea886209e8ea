import type { TitleWords } from './title-words.ts'
import { englishTitles } from './titles-en.ts'
import { frenchTitles } from './titles-fr.ts'

/** Languages in whose running text titles are found; in others only lists, notes and known titles are. */
export const titleWords: Record<string, TitleWords> = { en: englishTitles, fr: frenchTitles }
