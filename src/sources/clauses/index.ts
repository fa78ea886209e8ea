import { english } from './en.ts'
import { french } from './fr.ts'
import type { ClauseLanguage } from './language.ts'

/** Words of clauses by BCP 47 primary tag. */
export const clauseLanguages: Record<string, ClauseLanguage> = {
  en: english,
  fr: french,
}

/** Any other language: parted at its marks, no deeds known. */
export const otherClauses: ClauseLanguage = {
  coordinate: new Set(),
  subordinate: new Set(),
  relative: new Set(),
  finite: new Set(),
  finiteEndings: /^$/u,
  participleEndings: /^$/u,
  prepositions: new Set(),
  pronouns: new Set(),
  kin: /^$/u,
  agents: new Set(),
  clitics: new Set(),
  deeds: new Map(),
  abbreviated: new Map(),
  phrases: new Map(),
}
