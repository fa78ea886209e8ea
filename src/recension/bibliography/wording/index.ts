import type { CitationWording } from './citation-wording.ts'
import { english } from './en.ts'
import { french } from './fr.ts'

const wordings: Record<string, CitationWording> = { en: english, fr: french }

/** The words in the book's language, English where there are none in it. */
export function citationWording(language: string): CitationWording {
  return wordings[language] ?? english
}
