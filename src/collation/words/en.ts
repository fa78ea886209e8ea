import { englishCardinals } from '../../numerals/en.ts'
import { englishIdeas } from './ideas/en.ts'
import { ideas } from './ideas/ideas.ts'
import type { WordLanguage } from './language.ts'

const STOPS =
  'a about after again all also although always among an and any are around as at away back be became because become been before being between both but by came can could did do does doing down during each even ever few first for from further get go goes going got had has have having he her here hers herself him himself his how however i if in into is it its itself just later like made make many may me meanwhile might more most much must my never no nor not now of off often on once one only onto or other others our out over own same she should since so some soon still such take than that the their them themselves then there these they this those though three through thus to too took two under until up upon us very was we well went were what when where which while who whom whose why will with within without would yet you your'

const SUFFIXES: Array<[suffix: string, by: string]> = [
  ['isation', ''],
  ['ization', ''],
  ['ational', 'at'],
  ['fulness', ''],
  ['ousness', ''],
  ['iveness', ''],
  ['ements', ''],
  ['ations', 'at'],
  ['ement', ''],
  ['ments', ''],
  ['ation', 'at'],
  ['ating', 'at'],
  ['ators', 'at'],
  ['ment', ''],
  ['ions', ''],
  ['ists', ''],
  ['isms', ''],
  ['ness', ''],
  ['ated', 'at'],
  ['ator', 'at'],
  ['ates', 'at'],
  ['ings', ''],
  ['ships', ''],
  ['ship', ''],
  ['ised', ''],
  ['ized', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ion', ''],
  ['ist', ''],
  ['ism', ''],
  ['ing', ''],
  ['ers', ''],
  ['ise', ''],
  ['ize', ''],
  ['ed', ''],
  ['er', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
]

const IRREGULAR = new Map(
  'wrote:writ written:writ fled:flee fought:fight began:begin begun:begin fell:fall fallen:fall sent:send spent:spend told:tell left:leav met:meet led:lead held:hold taught:teach grew:grow grown:grow knew:know known:know brought:bring bought:buy broke:break broken:break chose:choos stood:stand lost:loos found:find kept:keep gave:giv given:giv ran:run shot:shoot wed:marry children:child men:man women:woman lives:liv life:liv'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

function stem(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4 || word.endsWith('ss') || /\d/.test(word)) return word
  for (const [suffix, by] of SUFFIXES) {
    const rest = word.length - suffix.length
    if (rest >= 3 && word.endsWith(suffix) && /[aeiouy]/.test(word.slice(0, rest)))
      return tidy(word.slice(0, rest) + by)
  }
  return tidy(word)
}

/** `expell` and `expel`, `live` and `liv` are one stem. */
function tidy(stem: string): string {
  const bare = stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
  return /([bdglmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare
}

/** English. */
export const en: WordLanguage = {
  stops: new Set(STOPS.split(' ')),
  stem,
  numbers: new Map(Object.entries(englishCardinals)),
  elisions: new Set(),
  // Without `us` and `mine`, which are a country and a pit.
  self: new Set(['i', 'me', 'my', 'myself', 'we', 'our', 'ours', 'ourselves']),
  alone: new Set(['i', 'me', 'my', 'myself']),
  reader: new Set(['you', 'your', 'yours', 'yourself']),
  ideas: ideas(englishIdeas, stem),
}
