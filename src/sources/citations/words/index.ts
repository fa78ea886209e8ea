import type { CitationWords } from './citation-words.ts'
import { english } from './en.ts'
import { french } from './fr.ts'

/** The languages whose citations are read. A source may cite in another language than it is written in, so all are tried. */
export const citationWords: Record<string, CitationWords> = { en: english, fr: french }
