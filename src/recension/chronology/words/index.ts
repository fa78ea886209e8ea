import { english } from './en.ts'
import { french } from './fr.ts'
import type { AloneLanguage } from './language.ts'

const languages: Record<string, AloneLanguage> = { en: english, fr: french }

/** Where the words of a language are not known, marks alone are cut off. */
const other: AloneLanguage = {
  opening: /^[\s,;:–—()•*-]*/u,
  closing: /[\s,;:–—(-]*$/u,
  preposition: /^$/u,
  connective: /^$/u,
  hangers: new Set(),
  before: /$^/u,
  starters: new Set(),
  actors: /$^/u,
  imprint: /$^/u,
  works: /$^/u,
  narrator: /$^/u,
  opinion: /$^/u,
  remark: /$^/u,
  announced: /$^/u,
  unreal: /$^/u,
  unfinished: /$^/u,
  kin: {},
  kinOfOwn: /$^/u,
  kinBefore: /$^/u,
  kinBehind: /$^/u,
  widowed: /$^/u,
}

/** Words that tie sentences together, of a language. */
export function aloneLanguage(tag: string): AloneLanguage {
  const key = tag.split('-')[0] ?? ''
  return (Object.hasOwn(languages, key) ? languages[key] : undefined) ?? other
}
