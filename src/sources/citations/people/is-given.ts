import { isGivenName } from '../../names/given-names.ts'

/** Whether a word, or what stands before its hyphen, is a known given name. */
export function isGiven(word: string): boolean {
  return isGivenName(word.split('-')[0] ?? word)
}
