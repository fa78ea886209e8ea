import { pattern } from '../../pattern.ts'
import { wordSet } from '../names/word-set.ts'
import { frenchDeeds } from './deeds/fr.ts'
import { type ClauseLanguage, deedTable } from './language.ts'

/** Clauses and deeds in French. */
export const french: ClauseLanguage = {
  coordinate: wordSet('et mais ou puis donc or ni'),
  subordinate: wordSet(`
    quand lorsque lorsqu après avant pendant tandis parce puisque puisqu bien comme si dès depuis afin où jusqu malgré sans`),
  relative: wordSet('qui que qu dont où lequel laquelle lesquels lesquelles'),
  finite: wordSet(`
    est sont était étaient fut furent a ont avait avaient eut eurent sera seront fait fit peut put doit dut va vont alla vint
    vient part naît naquit meurt mourut vit vécut prend prit met mit dit écrit écrivit devient devint revient revint obtient
    obtint rejoint rejoignit reçoit reçut quitte publie épouse arrive retourne rencontre commence fonde travaille
    enseigne étudie né née mort morte`),
  finiteEndings: /(?<=\p{L}{2})(?:a|ait|aient|èrent|irent|urent|inrent|int|it|ît|ut|ât|é|ée|és|ées)$/u,
  participleEndings: /(?<=\p{L}{3})ant$/u,
  prepositions: wordSet('de d du des avec par à au pour contre sur sous comme chez dont selon'),
  pronouns: wordSet('il elle'),
  kin: pattern('iu')`
    ^(?:(?:et|mais|quand|lorsque|après que|puis|que|comme|en \d{4}) )?,? ?(?:mon|ma
    |notre) (?:cher |chère |pauvre |vieux |vieille |bon |bonne )?(père|mère|grand-père|grand-mère|oncle|tante|frère
    |sœur|mari|femme|maître|maîtresse|professeur|ami|amie|capitaine|curé|patron)(?!\p{L})
  `,
  agents: wordSet('il elle ils elles on je j nous'),
  clitics: wordSet('y en se s le la l les lui leur ne n me m nous'),
  abbreviated: new Map([['n', 'birth']]),
  ...deedTable(frenchDeeds),
}
