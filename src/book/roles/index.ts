import { en } from './en.ts'
import { fr } from './fr.ts'
import type { RoleTitles } from './roles.ts'

/** Titles that give a part its role, in every language the program knows; a book may mix them. */
export const roleTitles: RoleTitles[] = [en, fr]
