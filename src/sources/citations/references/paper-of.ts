import { alternatives } from '../patterns.ts'
import { joinNames, leadingNames } from '../people/person-names.ts'
import type { Reference } from '../reference.ts'

const paper = new RegExp(
  `^(\\p{Lu}[^,;()]{3,60}),\\s(${alternatives('papers')}\\s(?:to|à|au|aux)\\s[^,;()“”"«»]{3,80}?),?\\s(?:in\\s|en\\s)?(?:[^,;()]{0,20}\\s)?((?:1[5-9]|20)\\d\\d)\\.?$`,
  'u',
)

/** `Anna Bee, letter to the Fen Herald, 1912`: what a person wrote, without a title; no work of that name. */
export function paperOf(text: string): Reference | null {
  const [, name = '', title, year = ''] = paper.exec(text) ?? []
  const names = title ? leadingNames(name) : null
  if (!title || !names?.certain || names.end < name.length) return null
  return { form: 'full', text, author: joinNames(names.names), title, year, kind: 'letter' }
}
