import type { NameMention } from '../../sources/mention.ts'
import { indexWords } from './index-words.ts'

/** What stands before the name of a vessel in any language, or opens it. */
const prefix = String.raw`HMS|H\.M\.S\.|SS|S\.S\.|RMS|USS|MV|T\.S\.`
const opensVessel = new RegExp(`^(?:${prefix})\\s`, 'u')
const beforeVessel = new RegExp(
  `(?:^|[\\s(])(?:(?:${indexWords.vesselArticles})\\s)?(?:${indexWords.vessels}|${prefix})\\s["“«*_]?$`,
  'u',
)

/** What a name means by its own words or those before it, when that is no person: `Hannah Street`, `the tug Cervia Star`. */
export function thingOf({ text: form, kind, sure }: NameMention, before: string): 'place' | 'organisation' | undefined {
  const parts = form.toLowerCase().split(/\s+/u)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (beforeVessel.test(before.slice(-40)) || opensVessel.test(form)) return 'organisation'
  if (parts.length < 2) return undefined
  const isPerson = kind === 'person' && sure === true && !/(?:^|\s)[Tt]he\s$/u.test(before)
  const { placeStarts, placeEnds, familyToo, bodyStarts, bodyEnds } = indexWords
  if (placeEnds.has(last) || (familyToo.has(last) && !isPerson)) return 'place'
  if (bodyEnds.has(last) || bodyStarts.has(first)) return 'organisation'
  return placeStarts.has(first) ? 'place' : undefined
}
