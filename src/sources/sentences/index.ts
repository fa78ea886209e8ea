import { en } from './en.ts'
import { fr } from './fr.ts'
import type { SentenceTable } from './tables.ts'

/** One more language is one more file. */
export const sentenceTables: Record<string, SentenceTable> = { en, fr }
