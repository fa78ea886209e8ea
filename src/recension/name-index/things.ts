import { pattern } from '../../pattern.ts'
import type { NameMention } from '../../sources/mention.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Last words of English names of places, and first words of French ones. */
const placeEnds = words(
  `street road lane avenue square island islands isle station wharf harbour harbor dock farm scrubs gardens terrace yard river valley
  mountains palace abbey cathedral cemetery castle`,
)
/** Those that persons are called by as well. */
const familyToo = words(
  'bridge bay hill hills house hall park gate green common mill moor marsh point head fields row lake',
)
const placeHeads = words('rue place avenue boulevard quai pont île mur col mont lac port cap château moulin rivière')
const ends = words(
  `days day club arms inn press books news gazette chronicle courier herald times star post museum division yeomanry regiment department university
  college institute academy society association union committee council company corporation commission ministry library hospital league
  federation congress party observatory orchestra theatre agency bureau movement school launches works line railway`,
)
/** First words of places and of nobody's name. */
const placeStarts = words('new great north south east west upper lower')
/** First words of bodies. */
const bodyStarts = words('independent national international')
const vesselHead = /^(?:HMS|H\.M\.S\.|SS|S\.S\.|RMS|USS|MV|T\.S\.)\s/u
const vessel = pattern('u')`
  (?:^|[\s(])(?:(?:[Tt]he|[Hh]er|[Hh]is|[Aa]|[Ll]e|[Ll]a|[Uu]ne?)\s)?(?:ships?|tug|steamer|steamship|barque|brig
  |brigantine|schooner|ketch|sloop|frigate|cutter|trawler|whaler|whaleship|vessel|yacht|lifeboat|liner|submarine|HMS
  |H\.M\.S\.|SS|S\.S\.|RMS|USS|MV|T\.S\.|navire|vapeur|remorqueur|goélette|brick|frégate|voilier|paquebot|trois-mâts
  |chalutier|sloop|canot|vedette)\s["“«*_]?$
`

/** What a name means by its own words or those before it, when that is no person: `Hannah Street`, `the tug Cervia Star`. */
export function thingOf({ text: form, kind, sure }: NameMention, before: string): 'place' | 'organisation' | undefined {
  const parts = form.toLowerCase().split(/\s+/u)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (vessel.test(before.slice(-40)) || vesselHead.test(form)) return 'organisation'
  if (parts.length < 2) return undefined
  const isPerson = kind === 'person' && sure === true && !/(?:^|\s)[Tt]he\s$/u.test(before)
  const isPlace = placeEnds.has(last) || (familyToo.has(last) && !isPerson)
  if (isPlace || placeHeads.has(first)) return 'place'
  if (ends.has(last) || bodyStarts.has(first)) return 'organisation'
  return placeStarts.has(first) ? 'place' : undefined
}
