import { frenchCardinals } from '../../numerals/fr.ts'
import { frenchIdeas } from './ideas/fr.ts'
import { ideas } from './ideas/ideas.ts'
import type { WordLanguage } from './language.ts'

const STOPS =
  'a afin ai ainsi alors apres au aucun aupres aussi autre autres aux avaient avait avant avec avoir bien car ce ceci cela celle celles celui ces cet cette ceux chez comme comment contre dans de deja depuis des deux donc dont du elle elles en encore enfin entre est et etaient etait etant ete etre eu eut fait faire fit fois font furent fut ici il ils jamais je jusqu jusque la le lequel laquelle les leur leurs lors lorsque lui ma mais malgre me meme memes mes moins mon ne ni nos notre nous on ont ou par parce parmi pas pendant peu peut plus plusieurs pour pourtant puis puisque quand que quel quelle quelques qui quoi sa sans se selon sera ses seulement si soit son sont sous souvent sur ta te tel telle tous tout toute toutefois toutes toujours trois tres trop tu un une vers voici vos votre vous y'

const SUFFIXES: Array<[suffix: string, by: string]> = [
  ['issements', ''],
  ['issement', ''],
  ['issaient', ''],
  ['atrices', 'at'],
  ['atrice', 'at'],
  ['ateurs', 'at'],
  ['ations', 'at'],
  ['issait', ''],
  ['issant', ''],
  ['ements', ''],
  ['ateur', 'at'],
  ['ation', 'at'],
  ['ement', ''],
  ['aient', ''],
  ['eront', ''],
  ['istes', ''],
  ['ismes', ''],
  ['ments', ''],
  ['erent', ''],
  ['irent', ''],
  ['iste', ''],
  ['isme', ''],
  ['ment', ''],
  ['ions', ''],
  ['euse', ''],
  ['eurs', ''],
  ['iere', 'i'],
  ['iers', 'i'],
  ['ion', ''],
  ['ait', ''],
  ['ant', ''],
  ['eur', ''],
  ['eux', ''],
  ['aux', 'al'],
  ['ees', ''],
  ['ier', 'i'],
  ['era', ''],
  ['ent', ''],
  ['ais', ''],
  ['ee', ''],
  ['es', ''],
  ['er', ''],
  ['ir', ''],
  ['it', ''],
  ['is', ''],
  ['ie', ''],
  ['e', ''],
  ['a', ''],
  ['s', ''],
  ['x', ''],
  ['i', ''],
]

const IRREGULAR = new Map(
  'mort:mour morte:mour mourut:mour naquit:naiss ne:naiss nee:naiss naquirent:naiss vecut:viv vie:viv vivait:viv ecrivit:ecri ecrit:ecri ecrite:ecri ecrivait:ecri fuit:fu fuir:fu prit:pren pris:pren prise:pren vint:ven venu:ven revint:reven recut:recev yeux:oeil'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

function stem(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4 || /\d/.test(word)) return word
  for (const [suffix, by] of SUFFIXES) {
    const rest = word.length - suffix.length
    if (rest >= 3 && word.endsWith(suffix) && /[aeiouy]/.test(word.slice(0, rest)))
      return single(word.slice(0, rest) + by)
  }
  return single(word)
}

/** `appell` and `appel` are one stem. */
function single(stem: string): string {
  return /([dlmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/** French. */
export const fr: WordLanguage = {
  stops: new Set(STOPS.split(' ')),
  stem,
  numbers: new Map(Object.entries(frenchCardinals)),
  elisions: new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']),
  self: new Set(['je', 'j', 'me', 'm', 'moi', 'mon', 'ma', 'mes', 'nous', 'notre', 'nos']),
  alone: new Set(['je', 'j', 'me', 'm', 'moi', 'mon', 'ma', 'mes']),
  reader: new Set(['vous', 'votre', 'vos']),
  ideas: ideas(frenchIdeas, stem),
}
