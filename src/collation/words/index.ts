import { en } from './en.ts'
import { fr } from './fr.ts'
import type { WordLanguage } from './language.ts'

/** Any other language: words are compared as they are written. */
const plain: WordLanguage = {
  stops: new Set(),
  stem: (word) => word,
  ideas: new Map(),
  numbers: new Map(),
  elisions: new Set(),
  self: new Set(),
  alone: new Set(),
  reader: new Set(),
}

const languages: Record<string, WordLanguage> = { en, fr }

/** The words of a language by its BCP 47 tag. */
export function wordLanguage(tag: string): WordLanguage {
  return languages[tag.split('-')[0] ?? ''] ?? plain
}
