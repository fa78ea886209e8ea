import { en } from './en.ts'
import { fr } from './fr.ts'
import type { TurnWords } from './turn-words.ts'

const languages: Record<string, TurnWords> = { en, fr }

/** The words for turns of a life in a language; undefined where none are known. */
export function turnWordsOf(tag: string): TurnWords | undefined {
  const key = tag.split('-')[0] ?? ''
  return Object.hasOwn(languages, key) ? languages[key] : undefined
}
