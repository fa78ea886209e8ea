import { englishCardinals, englishOrdinals } from '../../numerals/en.ts'
import { numberTable } from '../../numerals/number-table.ts'
import { wordSet } from '../names/word-set.ts'
import type { DateLanguage } from './language.ts'

/** Words of dates in English. */
export const english: DateLanguage = {
  months: numberTable(`
    january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9 october:10 november:11
    december:12 jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sept:9 sep:9 oct:10 nov:11 dec:12`),
  seasons: numberTable('spring:21 summer:22 autumn:23 fall:23 winter:24'),
  numbers: { a: 1, an: 1, ...englishCardinals },
  ordinals: {
    ...englishOrdinals,
    ...numberTable(`
      twenty-first:21 twenty-second:22 twenty-third:23 twenty-fourth:24 twenty-fifth:25 twenty-sixth:26
      twenty-seventh:27 twenty-eighth:28 twenty-ninth:29 thirtieth:30 thirty-first:31`),
  },
  ordinalEndings: wordSet('st nd rd th'),
  units: {
    day: 'day',
    days: 'day',
    morning: 'day',
    evening: 'day',
    night: 'day',
    afternoon: 'day',
    week: 'week',
    weeks: 'week',
    month: 'month',
    months: 'month',
    year: 'year',
    years: 'year',
  },
  edges: [
    ['first days of', 'begin'],
    ['opening days of', 'begin'],
    ['last days of', 'end'],
    ['closing days of', 'end'],
    ['close of', 'end'],
    ['beginning of', 'begin'],
    ['start of', 'begin'],
    ['end of', 'end'],
    ['middle of', 'mid'],
    ['first half of', 'first-half'],
    ['second half of', 'second-half'],
    ['early part of', 'early'],
    ['latter part of', 'late'],
    ['early in', 'early'],
    ['late in', 'late'],
    ['early', 'early'],
    ['mid', 'mid'],
    ['late', 'late'],
  ],
  approximate: ['circa', 'ca', 'c', 'around', 'about', 'approximately', 'roughly', 'probably', 'perhaps', 'or about'],
  before: ['before', 'prior to'],
  closings: [
    ['was', 'out'],
    ['was', 'over'],
  ],
  after: ['after'],
  until: ['until', 'till', 'up to'],
  since: ['since', 'starting in', 'beginning in', 'as of', 'from'],
  from: ['from'],
  to: ['to', 'until', 'till', 'through'],
  between: ['between'],
  and: ['and'],
  fillers: wordSet('of the in on'),
  monthCues: wordSet(`
    in on by of since until till from during early late mid that following through before after next same to end
    beginning middle`),
  givers: wordSet('of by from to with and between'),
  nextWords: wordSet('following next ensuing'),
  yearCues: wordSet(`
    in since until till by during from to between before after year early late mid circa ca spring summer autumn
    fall winter through born`),
  noYearBefore: wordSet(`
    page pages p pp pg no nos number numbers vol volume chapter room flat route highway isbn issn some nearly
    almost over than least most another estimated section article n lot item catalogue shelfmark folio box plate`),
  quantities: wordSet(`
    people men women children pages copies francs dollars pounds roubles rubles marks miles kilometres
    kilometers km feet metres meters acres tons tonnes words per percent hp kg hours times degrees mm cm bc cc
    votes volumes residents`),
  plural: /[^s]s$/u,
  decadeEndings: wordSet('s ies'),
  decadeWords: new Set(),
  centuryWords: wordSet('century centuries'),
  beforeChrist: ['bc', 'bce'],
  afterChrist: ['ad', 'ce'],
  relatives: [
    { pattern: '# UNIT later|afterwards|thereafter', kind: 'shift', step: 1 },
    { pattern: '# UNIT earlier|previously', kind: 'shift', step: -1 },
    { pattern: '# UNIT after|following', kind: 'clause', step: 1 },
    { pattern: '# UNIT before', kind: 'clause', step: -1 },
    { pattern: 'a? few|several|some UNIT after|following', kind: 'clause', step: 3, few: true },
    { pattern: 'a? few|several|some UNIT before', kind: 'clause', step: -3, few: true },
    { pattern: 'within UNIT of', kind: 'clause', step: 0, few: true },
    { pattern: 'after # UNIT', kind: 'shift', step: 1 },
    { pattern: 'the next|following|ensuing # UNIT', kind: 'span', step: 1 },
    { pattern: 'the following|next|ensuing UNIT', kind: 'shift', step: 1 },
    { pattern: 'next|following day|morning', kind: 'shift', step: 1 },
    { pattern: 'a fortnight later|afterwards', kind: 'shift', step: 14 },
    { pattern: 'the following|next SEASON', kind: 'shift', step: 1 },
    { pattern: 'the UNIT after|following', kind: 'shift', step: 1 },
    { pattern: 'the previous|preceding UNIT', kind: 'shift', step: -1 },
    { pattern: 'the previous|preceding SEASON', kind: 'shift', step: -1 },
    { pattern: 'the UNIT before', kind: 'shift', step: -1 },
    { pattern: 'the same UNIT', kind: 'same', step: 0 },
    { pattern: 'that same? UNIT', kind: 'same', step: 0 },
    { pattern: 'that same? SEASON', kind: 'same', step: 0 },
    { pattern: 'shortly|soon after|afterwards|thereafter', kind: 'near', step: 0 },
    { pattern: 'at|during this|that same? time|period', kind: 'near', step: 0 },
    { pattern: 'around|about this|that|the same? time', kind: 'near', step: 0 },
  ],
  reckoning: wordSet('after before following'),
  aside: wordSet('in at with by on from'),
  possessives: wordSet('his her its their my our'),
  flashback: wordSet('after following since because earlier previously formerly former'),
  relativePronouns: wordSet('who whom whose which that where when'),
  pluperfect: wordSet('had'),
  thematic: wordSet(`
    on about works writings ideas thought thinking style legacy influence influences views philosophy character
    personality reception bibliography criticism assessment appearance themes analysis honours honors awards
    trivia beliefs opinions theory theories method`),
  lifeEnds: {
    mention: /\b(?:his|her) (?:death|birth)\b/u,
    birth: /^ (?:his|her) birth\b/u,
    death: /^ (?:his|her) (?:own )?death\b/u,
  },
  ages: [
    {
      before: /\b(?:at the age of|at age|when (?:he|she) was(?: only| just| barely)?) $/iu,
      after: /^(?<unit> years old)?(?! miles)/u,
    },
    { before: /(?:^|[,;] |\b(?:and|but|then) )at $/iu, after: /^(?:,| (?:he|she)\b)/u },
    { before: /\b(?:he|she) was(?: only| just| barely| already)? $/iu, after: /^(?<unit> years old)? when\b/u },
    { before: /\bin (?:his|her) $/iu, after: /^(?<unit> year)\b/u, ordinal: true },
  ],
  ageWords: /\b(?:at|age|was|year)\b/iu,
  feasts: [
    ['may day', [5, 1]],
    ['christmas eve', [12, 24]],
    ['christmas day', [12, 25]],
    ['christmas', [12, 25]],
    ['boxing day', [12, 26]],
    ['new year s eve', [12, 31]],
    ['new year s day', [1, 1]],
    ['twelfth night', [1, 6]],
    ['candlemas', [2, 2]],
    ['lady day', [3, 25]],
    ['midsummer day', [6, 24]],
    ['michaelmas', [9, 29]],
    ['all saints day', [11, 1]],
    ['all souls day', [11, 2]],
    ['martinmas', [11, 11]],
    ['good friday', [-2]],
    ['easter sunday', [0]],
    ['easter day', [0]],
    ['easter monday', [1]],
    ['easter', [0]],
    ['ascension day', [39]],
    ['whit sunday', [49]],
    ['whitsun', [49]],
    ['whit monday', [50]],
  ],
  republicanMonths: {},
  styles: {
    old: /^(?:o\.?s\.?|oldstyle|julian)/u,
    young: /^(?:n\.?s\.?|newstyle|gregorian)/u,
    after: /^,?(?:oldstyle|bythe(?:old|russian|julian)(?:style|calendar|reckoning))/u,
  },
  monthFirst: true,
}
