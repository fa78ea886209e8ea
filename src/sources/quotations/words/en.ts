import { pattern } from '../../../pattern.ts'
import type { QuotationWords } from './quotation-words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** English. */
export const english: QuotationWords = {
  speech: set(
    `said says say saying told tells telling asked asks replied replies answered answers added adds explained explains remarked remarks observed
    observes noted notes commented comments declared declares announced stated states claimed claims insisted insists argued argues admitted admits
    confessed recalled recalls remembered remembers recounted recounts reported reports described describes wrote writes writing written called calls
    complained complains shouted shouts cried cries exclaimed whispered muttered murmured protested retorted retorts objected warned warns
    urged promised predicted predicts forecast concluded concludes continued continues thought thinks believed felt quoted quotes
    criticised criticized criticises remembering recalling put puts pointed points spoke speaks summed sums mused reflected reflects suggested suggests
    maintained asserted asserts boasted joked lamented praised dismissed denounced stressed emphasised emphasized testified
    confided repeated repeats shouting crying calling replying answering adding asking exclaiming whispering muttering arguing insisting complaining yelled yelling sang sings chanted chanting declaring announcing demanded ordered begged pleaded advised informed assured responded responds scribbled jotted noting recorded records found judged`,
  ),
  writing: set(
    'wrote writes writing written recorded records jotted scribbled noted notes described describes recalled recalls recounted recounts',
  ),
  accordingTo: /\b(?:according to|as told by|in the words of|in the opinion of|for)\s+$/iu,
  apposition: /(?<=\s)(?:the|his|her|their|its|an?)\s(?:[\p{Ll}’'-]+,?\s){1,5}(?:\p{Lu}\p{Ll}+\.?\s)?$/u,
  by: /\bby\s+$/iu,
  passive:
    /\b(?:was|were|is|are|been|be|being|got)\s(?:(?:\p{Ll}+ly|once|often|later|always|then|also|first|never|widely|even)\s){0,2}$/u,
  impersonal: /\bit(?:['’]s|\s(?:is|was|has\sbeen|had\sbeen))\s(?:\p{Ll}+\s)?$/iu,
  unnamed: pattern('u')`
    (?:^|[,;:—–(]\s(?:and\s|but\s|as\s|when\s|while\s)?
    |\b(?:when|while|that|where|because|whom|which|as|heard)\s)(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Mm]any
    |[Ss]everal|[Hh]er|[Hh]is|[Tt]heir|[Mm]y
    |[Oo]ur)\s(?:(?!(?:he|she|they|it|we|who|that|which|and|but)\s)[\p{Ll}’'-]+\s){1,5}
    |(?:[Ss]omeone|[Ss]omebody|[Oo]thers|[Pp]eople)\s(?:[\p{Ll}’'-]+\s){0,3})$
  `,
  genders: { he: 'm', she: 'f' },
  pronouns: set('he she they i we'),
  possessives: set('his her their'),
  ownWorks: set(
    'memoirs memoir autobiography autobiographies diary diaries journal journals reminiscences recollections notebooks notebook letters',
  ),
  papers:
    /\b(?:in|from|of) ((?:his|her) (?:private |daily )?(?:journals?|diary|diaries|notebooks?|pocket-?book|log-?book))\b/iu,
  review: /(?<!\p{L})review(?:ed|s)?(?!\p{L})/iu,
  pagesOf:
    /\b(?:page (?:numbers|references)|pages)\b[^.]{0,60}\b(?:are (?:those |taken )?(?:of|to|from|in)|refer to)\b/iu,
  takenFrom: pattern('iu')`
    (?<!\p{L})(?:extracts?|excerpts?|selections?|selected|passages?|letters|pieces|pages)(?!\p{L})[^.()]{0,60}?\s(?:from|of|in)\s
    (?:(?:his|her|the|their)\s)?["“*_]{0,2}(\p{Lu}[^.();,]{3,90}?)["”*_]{0,2}(?:,\s(?:ed(?:ited|s?\.)?|translated|chosen|published)
    \s[^()]{2,80})?\s\(([^()]*?(?:1[5-9]|20)\d\d)\)
  `,
  pointsBack: pattern('iu')`
    \b(?:in (?:it|them)|in (?:this|that) (?:book|essay|article|pamphlet|novel|work|poem|story|paper|play|preface)
    |(?:it|the (?:book|essay|article|pamphlet|novel|poem|story|paper|play)) (?:opens|begins|starts|ends|closes
    |concludes)|its (?:first|last|opening|closing|final) (?:page|line|sentence|chapter|words)
    |there (?:he|she|we|one) (?:writes|wrote|reads?|finds?|says|said))\b
  `,
  speaksOfIt:
    /^(?:The|This|These|Those) (?:letter|passage|lines?|words|entry|page|poem|verses?|note|speech|account|text|report|paragraph)\b/u,
  within: set('in from'),
  lettered: pattern('giu')`
    \b(?:letters?\s\p{Ll}+ing\s(?=\p{Lu})|(?:letters?|note|telegram|postcard)(?:\s(?!to\s)[\p{L}\d,’'-]+){0,7}?\sto\s
    |(?:wrote|writes|writing|write|written|replied|cabled)\s(?:(?:back|home|again|once|later|privately|indignantly)\s)?to\s)
  `,
  letter: /\b(?:letters?|note|telegram|postcard)\b/iu,
  sent: /\b(?:sent|sends|addressed|forwarded)(?:\s(?!to\s)[\p{L}\d,’'-]+){0,10}?\sto\s/giu,
  to: /\b(to\s)$/iu,
  plainTo: 'to ',
  toPronoun: /\b(?:wrote|writes|sent|sends|writing|sending)\s(?:to\s)?(?:him|her|them)\b/iu,
  answers: pattern('iu')`
    \b(?:to this letter|(?:made|sent|gave|wrote|received)(?:\s[\p{L}’'-]+){0,7}\s(?:reply|answer|response)|in (?:his|her|their|its) (?:reply|answer|response)
    |wrote back)\b
  `,
  between: set(
    'has had have later then also once once often always never already himself herself famously afterwards simply still even further ever would could did does recently first was is being',
  ),
  firstPerson: /\b(?:I|me|my|mine|myself|we|us|our)\b/u,
}
