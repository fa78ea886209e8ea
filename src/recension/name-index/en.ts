import type { IndexWords } from './index-words.ts'

/** English. */
export const english: IndexWords = {
  joints: 'of|on|for',
  articles: 'the',
  and: 'and',
  openers:
    'inside outside from to in into of on with without after before against for at under over between near within',
  common: `house chamber salon association corporation government trust church circular courier bureau board council committee union company
    society museum school observatory bridge index sundays sunday whitsun whitsuntide michaelmas martinmas candlemas lammas ascension`,
  unnamed:
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand',
  address: 'mrs?|miss',
  ranks: `lord lady sir dame captain colonel general major lieutenant sergeant corporal admiral commander dr doctor prince princess duke
    duchess count countess earl marquis marquess baron baroness viscount father brother sister mother rabbi canon judge justice professor
    mrs miss inspector bishop archbishop cardinal reverend`,
  kin: 'brother sister father mother',
  owners: 'my|his|her|their|our',
  placeStarts: 'new great north south east west upper lower',
  placeEnds: `street road lane avenue square island islands isle station wharf harbour harbor dock farm scrubs gardens terrace yard river
    valley mountains palace abbey cathedral cemetery castle`,
  familyToo: 'bridge bay hill hills house hall park gate green common mill moor marsh point head fields row lake',
  bodyStarts: 'independent national international',
  bodyEnds: `days day club arms inn press books news gazette chronicle courier herald times star post museum division yeomanry regiment
    department university college institute academy society association union committee council company corporation commission ministry
    library hospital league federation congress party observatory orchestra theatre agency bureau movement school launches works line
    railway`,
  vessels: `ships?|tug|steamer|steamship|barque|brig|brigantine|schooner|ketch|sloop|frigate|cutter|trawler|whaler|whaleship|vessel|yacht|lifeboat|liner|submarine`,
  vesselArticles: '[Tt]he|[Hh]er|[Hh]is|[Aa]',
}
