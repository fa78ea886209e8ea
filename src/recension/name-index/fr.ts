import type { IndexWords } from './index-words.ts'

/** French. */
export const french: IndexWords = {
  joints: 'de|des|du|sur',
  articles: 'la',
  and: 'et',
  openers: 'contra dans de sur sous avec sans chez pour contre vers entre',
  common: `salon chambre association gouvernement mur église églises conseil comité union compagnie société musée école pentecôte toussaint
    pâques noël ascension`,
  unnamed: '',
  address: 'mme|mlle',
  ranks: `abbé père mère sœur frère mgr monseigneur maître dr docteur prince princesse duc duchesse comte comtesse marquis marquise baron
    baronne vicomte chevalier chanoine professeur commandant capitaine général mme mlle madame mademoiselle inspecteur cardinal évêque
    curé pasteur`,
  kin: 'frère sœur père mère',
  owners: 'mon|ma|son|sa|leur|notre',
  placeStarts: 'rue place avenue boulevard quai pont île mur col mont lac port cap château moulin rivière',
  placeEnds: '',
  familyToo: '',
  bodyStarts: '',
  bodyEnds: '',
  vessels: 'navire|vapeur|remorqueur|goélette|brick|frégate|voilier|paquebot|trois-mâts|chalutier|sloop|canot|vedette',
  vesselArticles: '[Ll]e|[Ll]a|[Uu]ne?',
}
