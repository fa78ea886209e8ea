import type { Bonds } from './bonds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** Words that stay together, by language; of another language only what needs no words is known. */
export const bondsOf = (language: string): Bonds =>
  [en, fr].find((bonds) => bonds.language === language) ?? {
    language,
    titles: [],
    counters: [],
    units: [],
    dashes: false,
  }
