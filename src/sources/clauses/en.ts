import { pattern } from '../../pattern.ts'
import { wordSet } from '../names/word-set.ts'
import { englishDeeds } from './deeds/en.ts'
import { type ClauseLanguage, deedTable } from './language.ts'

/** Clauses and deeds in English. */
export const english: ClauseLanguage = {
  coordinate: wordSet('and but or nor then yet so'),
  subordinate: wordSet(`
    when while whilst after before until till because although though as since if unless whereas once where
    despite without upon`),
  relative: wordSet('who whom whose which that where'),
  finite: wordSet(`
    is are was were be been has have had does did do will would can could may might must shall should became become came come
    went go left met wrote made took gave got began fell felt found held kept knew led lost paid put ran said saw sent set
    sold spent spoke stood taught thought told understood won wore fought fled bought brought built broke chose drew drove
    forgot grew heard hid laid lay read rose sat shot slept stole struck swore threw wed withdrew dies marries joins leaves
    arrives returns meets writes publishes moves dies begins died died`),
  finiteEndings: /(?<=\p{L}{2})ed$/u,
  participleEndings: /(?<=\p{L}{3})ing$/u,
  prepositions: wordSet('of with by to from for against about on under like than near including'),
  pronouns: wordSet('he she'),
  kin: pattern('iu')`
    ^(?:(?:and|but|when|while|after|before|then|so|that|as|in \d{4}|the late) )?,? ?(?:my
    |our) (?:dear |late |old |poor |own |good )?(father|mother|grandfather|grandmother|uncle|aunt|brother|sister
    |husband|wife|teacher|master|mistress|friend|captain|pastor|chief)\b
  `,
  agents: new Set(),
  clitics: new Set(),
  abbreviated: new Map([
    ['b', 'birth'],
    ['d', 'death'],
    ['m', 'marriage'],
  ]),
  ...deedTable(englishDeeds),
}
