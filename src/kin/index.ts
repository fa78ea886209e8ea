import { englishKin } from './en.ts'
import { frenchKin } from './fr.ts'

/** Kin words of all languages; those of one meaning are one word of two languages, or two forms of one. */
export const kinWords: Readonly<Record<string, string>> = { ...frenchKin, ...englishKin }
