import { wordSet } from '../names/word-set.ts'
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
  finiteEndings: /\p{L}{2}ed$/u,
  participleEndings: /\p{L}{3}ing$/u,
  prepositions: wordSet('of with by to from for against about on under like than near including'),
  pronouns: wordSet('he she'),
  deeds: deedTable(`
    birth: born birth
    death: died dies dying death dead perish*
    marriage: marri* marry* wedding wed engaged
    parting: divorc* separated parted
    arrest: arrest* detain* seized captur* imprison* jailed interned internment incarcerat* imprisonment
    release: releas* freed liberat* amnest* pardon* acquit*
    sentence: convict* condemn* sentenc* trial tried court-martial* verdict
    execution: execut* guillotin* hanged behead*
    killing: kill* murder* assassinat* shot
    expulsion: expel* expul* banish* deport* exile* outlawed
    arrival: arriv* reach* landed
    departure: left leave leaving leaves depart* emigrat* fled flee flees fleeing flight escap* sailed withdrew
    return: return*
    move: moved moving settle* relocat* transferred
    travel: travel* tour* visit* journey* voyage*
    joining: join* enlist* entered adher*
    meeting: met meet meeting befriend* acquaint*
    founding: found establish* founded founding founder creat* form* launch* organis* organiz* opened
    publication: publish* publication printed issued appeared reprint*
    writing: wrote written write writing compos* complet* finish*
    appointment: appoint* elect* named nominat* promot* president director becam* becom*
    dismissal: resign* dismiss* sacked retir* abdicat*
    study: stud* enrol* graduat* matricul* degree educat*
    teaching: taught teach* lectur* professor*
    work: work* employ* job position post
    editing: edit*
    fighting: fight* fought battle war defend* defen* attacked attacking siege besieg* campaign* victory victorious defeat*
    upheaval: overthr* revolution* uprising* revolt* rebel* rising* insurrection coup strike* mutin*
    invasion: invad* invasion occup* conquer*
    award: award* prize medal* honour* honor* won
    illness: suffer* ill illness sick* disease* hospital* wounded injured fever stroke
    burial: buried burial funeral cremat* grave
    performance: exhibit* perform* premier* concert* debut*
    discovery: discover* invent* patent* observ*
    sale: bought sold purchas* sale
    building: built build* erect* construct*
    raid: raid* robb* robbery stole stolen
    baptism: baptis* baptiz* christen*
    loss: lost burned burnt destroyed flood* fire
  `),
}
