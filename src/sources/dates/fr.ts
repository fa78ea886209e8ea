import { wordSet } from '../names/word-set.ts'
import type { DateLanguage } from './language.ts'
import { numberTable } from './number-table.ts'

/** Words of dates in French. */
export const french: DateLanguage = {
  months: numberTable(`
    janvier:1 février:2 fevrier:2 mars:3 avril:4 mai:5 juin:6 juillet:7 août:8 aout:8 septembre:9 octobre:10
    novembre:11 décembre:12 decembre:12 janv:1 févr:2 avr:4 juil:7 sept:9 oct:10 nov:11 déc:12`),
  seasons: numberTable('printemps:21 été:22 automne:23 hiver:24'),
  numbers: numberTable(`
    un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13
    quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70
    octante:80 nonante:90`),
  ordinals: numberTable(`
    premier:1 première:1 deuxième:2 second:2 troisième:3 quatrième:4 cinquième:5 sixième:6 septième:7
    huitième:8 neuvième:9 dixième:10 onzième:11 douzième:12 treizième:13 quatorzième:14 quinzième:15
    seizième:16 dix-septième:17 dix-huitième:18 dix-neuvième:19 vingtième:20`),
  ordinalEndings: wordSet('er ère re e ème è'),
  units: {
    jour: 'day',
    jours: 'day',
    lendemain: 'day',
    matin: 'day',
    soir: 'day',
    nuit: 'day',
    semaine: 'week',
    semaines: 'week',
    mois: 'month',
    an: 'year',
    ans: 'year',
    année: 'year',
    années: 'year',
  },
  edges: [
    ['au commencement de', 'begin'],
    ['au début de', 'begin'],
    ['à la fin de', 'end'],
    ['au milieu de', 'mid'],
    ['dès le début de', 'begin'],
    ['première moitié de', 'first-half'],
    ['seconde moitié de', 'second-half'],
    ['deuxième moitié de', 'second-half'],
    ['début de', 'begin'],
    ['fin de', 'end'],
    ['milieu de', 'mid'],
    ['courant', 'mid'],
    ['début', 'early'],
    ['fin', 'late'],
    ['mi', 'mid'],
  ],
  approximate: ['vers', 'environ', 'autour de', 'aux environs de', 'aux alentours de', 'circa', 'ca', 'sans doute en'],
  before: ['avant'],
  after: ['après'],
  until: ['jusqu en', 'jusqu au', 'jusqu à', 'jusque en'],
  since: ['depuis', 'dès', 'à partir de', 'à compter de'],
  from: ['de', 'd', 'du', 'depuis'],
  to: ['à', 'au', 'jusqu en', 'jusqu au', 'jusqu à'],
  between: ['entre'],
  and: ['et'],
  fillers: wordSet('de d du des le la l les en au aux à'),
  monthCues: wordSet('en de d mois depuis dès début fin mi courant avant après vers jusqu au à l cet'),
  nextWords: wordSet('suivant suivante prochain'),
  yearCues: wordSet(`
    en depuis dès vers entre avant après année fin début printemps été automne hiver courant mi environ né née`),
  noYearBefore: wordSet(`
    page pages p pp no nos numéro n vol volume tome t chapitre chap chambre isbn issn quelque quelques près
    presque plus moins article folio cote boîte route nationale planche`),
  quantities: wordSet(`
    personnes hommes femmes enfants pages exemplaires francs livres roubles marks dollars kilomètres km mètres
    hectares tonnes mots voix ouvriers soldats habitants heures fois kg mm cm volumes degrés`),
  plural: /[^s]s$/u,
  decadeEndings: new Set(),
  decadeWords: wordSet('années'),
  centuryWords: wordSet('siècle siècles'),
  beforeChrist: ['av'],
  afterChrist: ['apr', 'ap'],
  relatives: [
    { pattern: '# UNIT plus tard', kind: 'shift', step: 1 },
    { pattern: '# UNIT plus tôt|auparavant', kind: 'shift', step: -1 },
    { pattern: '# UNIT après', kind: 'clause', step: 1 },
    { pattern: '# UNIT avant', kind: 'clause', step: -1 },
    { pattern: 'au bout|terme de # UNIT', kind: 'shift', step: 1 },
    { pattern: 'quelques UNIT après', kind: 'clause', step: 3, few: true },
    { pattern: 'quelques UNIT avant', kind: 'clause', step: -3, few: true },
    { pattern: 'après # UNIT', kind: 'shift', step: 1 },
    { pattern: 'les|ces # UNIT suivantes|suivants', kind: 'span', step: 1 },
    { pattern: 'les # années|mois suivantes|suivants', kind: 'span', step: 1 },
    { pattern: 'le|la|l UNIT suivant|suivante|d', kind: 'shift', step: 1 },
    { pattern: 'le|l SEASON suivant', kind: 'shift', step: 1 },
    { pattern: 'dès? le lendemain', kind: 'shift', step: 1 },
    { pattern: 'le|la|l UNIT précédent|précédente', kind: 'shift', step: -1 },
    { pattern: 'la veille', kind: 'shift', step: -1 },
    { pattern: 'le|la même UNIT', kind: 'same', step: 0 },
    { pattern: 'ce|cette UNIT là', kind: 'same', step: 0 },
    { pattern: 'cet|ce SEASON là', kind: 'same', step: 0 },
    { pattern: 'peu après', kind: 'near', step: 0 },
    { pattern: 'peu de temps après|plus', kind: 'near', step: 0 },
    { pattern: 'à|vers cette|la même? époque', kind: 'near', step: 0 },
    { pattern: 'à ce moment là?', kind: 'near', step: 0 },
    { pattern: 'pendant cette période|époque', kind: 'near', step: 0 },
  ],
  flashback: wordSet('après suite depuis parce puisque auparavant jadis autrefois ancien'),
  relativePronouns: wordSet('qui que dont lequel laquelle où lorsque'),
  pluperfect: wordSet('avait avaient était étaient'),
  thematic: wordSet(`
    sur œuvre œuvres oeuvre oeuvres écrits idées pensée style héritage postérité influence influences
    philosophie caractère personnalité réception bibliographie critique jugements thèmes distinctions hommages
    théorie méthode opinions`),
  lifeEnds: {
    mention: /\bsa (?:mort|naissance|disparition)\b/u,
    birth: /^ sa naissance\b/u,
    death: /^ sa (?:mort|disparition)\b/u,
  },
  styles: {
    old: /^(?:v\.?s\.?|a\.?s\.?|ancienstyle|vieuxstyle|calendrierjulien|julien|dansl?e?calendrierjulien)/u,
    young: /^(?:n\.?s\.?|nouveaustyle|calendriergrégorien|grégorien|dansl?e?calendriergrégorien)/u,
  },
  monthFirst: false,
}
