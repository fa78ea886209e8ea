import type { Imprint } from '../witness.ts'

export type ImprintKey = 'title' | 'author' | 'date' | 'publisher' | 'licence' | 'url' | 'language'

/** Words before a colon, in front matter or at the head of a text, that name a field of the imprint. */
export const imprintKeys: Record<string, ImprintKey> = {
  title: 'title',
  titre: 'title',
  author: 'author',
  authors: 'author',
  auteur: 'author',
  auteure: 'author',
  autrice: 'author',
  creator: 'author',
  by: 'author',
  date: 'date',
  year: 'date',
  published: 'date',
  publié: 'date',
  publisher: 'publisher',
  site: 'publisher',
  website: 'publisher',
  éditeur: 'publisher',
  licence: 'licence',
  license: 'licence',
  rights: 'licence',
  droits: 'licence',
  url: 'url',
  source: 'url',
  link: 'url',
  lien: 'url',
  adresse: 'url',
  lang: 'language',
  language: 'language',
  langue: 'language',
}

/**
 * The field a line such as `Author: Jo Holm` gives; null for other lines.
 *
 * A source is an address only if it looks like one: `Source: The Kettle` names the publisher.
 */
export function imprintField(line: string): Partial<Imprint> | null {
  const match = /^(\p{L}{2,12})\s?:\s+(\S.{0,400})$/u.exec(line.slice(0, 420))
  const key = match?.[1]?.toLowerCase() ?? ''
  const value = match?.[2]?.trim()
  if (!value || !Object.hasOwn(imprintKeys, key)) return null
  const field = imprintKeys[key] as ImprintKey
  return { [field === 'url' && !/^https?:\/\//.test(value) ? 'publisher' : field]: value }
}
