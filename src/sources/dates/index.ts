import { english } from './en.ts'
import { french } from './fr.ts'
import { type Grammar, grammarOf } from './grammar.ts'
import { plainLanguage } from './plain.ts'

/** Date words by BCP 47 primary tag. */
export const dateGrammars: Record<string, Grammar> = {
  en: grammarOf(english),
  fr: grammarOf(french),
}

/** Any other language: years, numeric dates and intervals of digits only. */
export const otherGrammar: Grammar = grammarOf(plainLanguage)
