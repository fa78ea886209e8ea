import { leadingNames } from '../people/person-names.ts'
import { isPlace, isPublisher } from '../references/imprint.ts'
import { isPeriodical } from '../references/reference-kind.ts'
import type { TitleWords } from '../words/title-words.ts'

/** `Der Weg (The Road of Ice) appeared in 1951`: the same title in another language, right behind the first. */
export function titleInBrackets(after: string, words: TitleWords): string | undefined {
  const [, title = ''] = /^["”»’]?\s[([]["“«‘]?\s?(\p{Lu}[^()[\]\d,;:"”»]{6,80}?)\s?["”»’]?[)\]]/u.exec(after) ?? []
  const isArticled = /^(?:The|An?|Les?|La|Une?)\s|^L['’]/u.test(title) && title.includes(' ')
  const isJoined = /\s\p{Ll}{1,5}['’]?\s?\S*\p{L}+\s?/u.test(title) && title.split(' ').length > 2
  if (!isArticled && !isJoined) return undefined
  const isNamed = (leadingNames(title)?.end ?? 0) >= title.length || isPlace(title) || isPublisher(title)
  const isBody = title.split(/\s/u).some((word) => words.institutions.has(word.toLowerCase()))
  return isNamed || isBody || isPeriodical(title) ? undefined : title
}
