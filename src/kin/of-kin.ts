import { kinWords } from './index.ts'

/** What stands before a deed that is a relative's, not the person's named: `Ada Wendt, widow of one of the pilots | drowned`. */
export const ofKin = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(kinWords).join('|')}) (?:of|de|du|des|d['’])[^,;:.]*$`,
  'iu',
)
