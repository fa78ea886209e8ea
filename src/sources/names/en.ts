import { pattern } from '../../pattern.ts'
import type { NameLanguage } from './language.ts'
import { wordSet } from './word-set.ts'

/** Words of names in English. */
export const english: NameLanguage = {
  small: wordSet(`
    a an the this that these those some any all both each every many most much few several other others another such no none
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what
    when where why how while whilst and or but nor so yet for if unless until till because since although though as than then
    in on at by to from of with without within into onto upon over under above below between among amongst against during
    before after about around near through throughout across along behind beyond despite except towards toward via per like
    unlike not never always often sometimes soon later now here there once twice again also too even only just still already
    almost however therefore thus hence moreover furthermore nevertheless nonetheless meanwhile otherwise instead indeed
    perhaps maybe eventually finally initially originally subsequently afterwards formerly previously recently suddenly
    unfortunately fortunately paradoxically ironically together apart first second third fourth fifth last next one
    two three four five six seven eight nine ten eleven twelve dozens hundreds thousands half is are was were be been being am
    do does did done has have had having will would shall should can could may might must let yes no please dear well oh ah
    old new young great little big good bad many early late following according due thanks along amid given upon whether nor
    either neither everything nothing something anything everyone nobody someone anyone truly even ever else whatever wherever
    part chapter section page note notes see also ibid idem cf ed eds vol pp translated edited translation editor translator
    born died back cover back thanks further left right long short high low same own rather quite very more less least`),
  never: wordSet(`
    january february march april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec christmas easter god that`),
  initialEndings: /(?:ing|ly|ed|ness|ment|tion|tions|sion|ity|ies|ous|ful|less|ive)$/u,
  particles: wordSet(
    'de del della di da du des la le von van der den zu zur af av bin ibn al el y dos das ten ter ben e',
  ),
  joiners: wordSet('of for'),
  titles: wordSet(`
    mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess emperor empress tsar czar duke duchess
    count countess baron baroness earl general colonel captain major lieutenant sergeant admiral marshal commander president
    minister chancellor senator governor judge justice bishop archbishop cardinal pope father mother brother sister saint st
    reverend rev rabbi comrade citizen monsieur madame mademoiselle herr frau signor señor don doña uncle aunt inspector`),
  personBefore: wordSet(`
    father mother brother sister son daughter wife husband uncle aunt cousin nephew niece grandfather grandmother widow
    widower partner friend comrade lover fiancée fiancé novelist writer poet painter artist author editor translator
    biographer historian journalist critic philosopher composer musician sculptor photographer architect scientist physicist
    chemist mathematician engineer doctor physician surgeon lawyer teacher pupil student disciple master secretary leader
    officer sailor soldier agent activist revolutionary anarchist socialist communist politician anthropologist economist
    publisher printer bookseller actor actress singer dancer director producer farmer merchant banker captain general
    president minister king queen emperor tsar czar in-law colleague neighbour neighbor companion rival enemy assistant`),
  personAfter: wordSet(`
    was said says wrote writes told asked replied answered recalled remembered declared argued believed thought knew felt saw
    met married died lived left joined returned came went became began refused decided tried worked moved fled escaped
    visited received sent gave took made had has who whose would himself herself admitted claimed complained commented
    continued explained shouted spoke suffered warned welcomed wished painted composed taught studied published edited
    translated and`),
  organisation: wordSet(`
    party committee institute university society bank union international press books publishers publications publishing
    museum college school league army navy group gang movement congress ministry police academy company club council
    association federation commission board bureau office department court parliament senate assembly guard guards brigade
    brigades regiment division front alliance opposition church order orchestra theatre theater opera hospital
    library archive archives foundation trust corporation co inc ltd agency service services station observatory laboratory
    conference conservatory government soviet politburo faculty guild lodge team commune co-operative cooperative review
    journal newspaper gazette brothers fleet squadron battalion`),
  event: wordSet(`
    war battle treaty revolution uprising rebellion revolt rising strike massacre siege century terror trial trials pact crisis
    campaign exhibition fair festival`),
  place: wordSet(`
    street road avenue lane square bridge river lake sea ocean island islands isle mountain mountains mount hill hills valley
    bay gulf cape strait peninsula forest park garden gardens desert plain coast city town village county province region west east north south
    district republic kingdom empire prison penitentiary castle palace port harbour harbor canal station camp cemetery
    pier lighthouse viaduct tunnel tower towers reservoir dam mine mines colliery quarry factory dock docks railway
    abbey priory cathedral monastery convent chapel manor beach moor marsh aqueduct asylum workhouse infirmary
    barracks fort fortress falls glacier volcano windmill
    rue boulevard place quai château villa hotel hôtel zone territory state states quarter latin`),
  placeBefore: wordSet('at near'),
  within: wordSet('in'),
  towards: wordSet('to from through around across via outside inside into towards toward between reached left visited'),
  by: wordSet('by'),
  workBefore: wordSet(`
    novel book essay poem play story article pamphlet memoirs memoir autobiography biography newspaper journal magazine
    periodical review paper film picture painting symphony opera titled entitled called poems novels books volume`),
  articles: wordSet('the'),
  foreignArticles: wordSet('le la les l der die das il lo los las el der'),
  groupEndings: /(?:isms?|ists?|ites?|eans?|ians?|ish|ese)$/u,
  groups: wordSet(`
    russian russians soviet soviets german germans french belgian belgians dutch english british american americans italian
    italians spanish polish czech greek greeks turkish turks swiss swedish danish norwegian finnish finns irish scottish scotch welsh
    jewish jews christian christians catholic catholics protestant protestants muslim muslims islamic latin arab arabs chinese
    japanese indian indians african asian european bolshevik bolsheviks menshevik mensheviks nazi nazis fascist whites reds
    marxist social democrats left right kulaks romanian serbian croatian hungarian austrian portuguese mexican canadian`),
  matter: /$^/u,
  continuing: /$^/u,
  alias: pattern('u')`
    (?:\b(?:born|née|né|alias|aka|a\.k\.a\.|dubbed|nicknamed|pseudonym|formerly|originally)
    |(?<!\bin the )\b(?:pen[- ]name|name|names|nom de plume|nom de guerre|pseudonym|alias|nickname)(?: of)?
    |\bknown(?: \p{Ll}+| in \p{L}+){0,2} as|\bknown by the name|\bcalled (?:himself|herself))[\s,:]*["“'‘(]?$
  `,
  inside: /(?:^|\s)in\s(?:the\s)?["“]?\s?$/iu,
  ofThing: /[\p{Ll}\d]\s(?:called|named|known as)\s["“'‘(]?\s*$/u,
  naming: /(?:nam(?:e|ed|es|ing)|christen\p{L}*)\s(?:its|his|her|their|the|an?)\s[\p{L}\s]{2,50}$/u,
  objectOf: /(?:^|\s)(?:to|with|for|by|from)\s$/iu,
  possessors: wordSet(`
    people peoples workers women men children devil king queen soldiers peasants writers teachers students miners sailors
    farmers citizens veterans parents ladies artists authors bishop angel saint saints mothers scholars lovers`),
}
