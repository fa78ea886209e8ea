import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Phrases } from './phrases.ts'

/** One more language is one more file. */
export const phrases: Record<string, Phrases> = { en, fr }
