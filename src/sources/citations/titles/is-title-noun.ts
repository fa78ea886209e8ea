import { titleWords } from '../words/titles.ts'

/** `Letters`, `Mémoires`: words that titles begin with, and names of persons do not. */
export function isTitleNoun(word: string): boolean {
  const low = word.toLowerCase()
  return Object.values(titleWords).some(({ nouns, listLabels }) => nouns[low] !== undefined || listLabels.has(low))
}
