import { englishKin } from '../../../kin/en.ts'
import { pattern } from '../../../pattern.ts'
import type { AloneLanguage } from './language.ts'

const relative = Object.keys(englishKin).join('|')

/** English. */
export const english: AloneLanguage = {
  opening:
    /^[\s,;:–—()•*-]*(?:(?:and|but|or|so|then|yet|because|when|while|whilst|before|although|though|where|from where)\s+)?/iu,
  closing: /[\s,;:–—(-]*(?:\b(?:and|but|or|when|while|before|after))?[\s,;:–—(-]*$/iu,
  preposition: /^(?:after|following|since|until|during|with|despite|upon|on)\s+/iu,
  connective: pattern('iu')`
    ^(?:(?:later that (?:year|month|day)|at this time|at that time|at the same time|during this time|around this time
    |by then|in addition|in fact|for example|of course|subsequently|consequently|meanwhile|therefore|eventually
    |accordingly|afterwards|moreover|however|furthermore|nevertheless|nonetheless|finally|indeed|thus|then|also),?\s+
    |(?:besides|later|not long after|soon after|soon afterwards|shortly afterwards|shortly after|soon),\s+)(?=\p{L})
  `,
  hangers: new Set(
    'this that these those they it its his her their there here however moreover meanwhile also but and so then thus therefore such another both'.split(
      ' ',
    ),
  ),
  before: pattern('iu')`
    \bthere\b(?! (?:is|are|was|were|had|has)\b)|\b(?:the|that|this) (?:same|very) \p{L}
    |\b(?:in|on|at|of|by) (?:that|this) (?:year|day|month|week|summer|winter|spring|autumn|fall|time|place|town|city)\b
  `,
  starters: new Set(
    'he she it they we i you his her its their our my the a an this that these those there one two three both all some many several most no each every another other others nobody nothing somebody someone everybody when while after before as if although though because since until where'.split(
      ' ',
    ),
  ),
  actors: /^(?:he|she|they|it)\b/iu,
  imprint: pattern('iu')`
    ^[\s[(*_]*(?:from (?:the|our|a)|reprinted from|first (?:printed|published) in
    |an? (?:paper|talk|lecture|address) (?:read|given)|read (?:to|before)|written for
    |(?:site |page |text )?last (?:updated|modified|revised|edited)|best viewed|catalogued by|joined:
    |(?:page |site )?(?:created|maintained) by|(?:updated|posted|published|retrieved|accessed):? (?:on )?\d)(?!\p{L})
  `,
  works:
    /\b(?:it|they|the (?:book|work|volume|volumes|memoirs|novel|collection|poem|poems|play|treatise|pamphlet))\b/iu,
  narrator: /\b(?:I|we|my|our|us|me)\b/u,
  opinion: pattern('iu')`
    \b(?:stat(?:ed|es)|note[sd]|noting|argu(?:ed|es|ing)|believ(?:ed|es|ing)|conclud(?:ed|es)|criticiz\p{L}*
    |criticis\p{L}*|admitt?(?:ed|s)|cite[sd]|consider(?:ed|s)|recall(?:ed|s)|predict(?:ed|s)|claim(?:ed|s)|felt
    |thought|according to|prominent attention|believing)\b
  `,
  remark: pattern('iu')`
    ^(?:for |and |but |now )?(?:see|consider|imagine|notice|look|suppose|remember)\b|^there (?:is|are)\b
    |\bmust (?:be|have been)\b|\bone['’]s\b
  `,
  announced: pattern('iu')`
    ^(?:an|another|one)\s(?:\p{L}+\s){0,3}(?:event|incident|episode|circumstance|accident)s?,?\s[^.]{0,20}
    \b(?:occurred|happened|took place)\b
  `,
  unreal: /\b(?:(?:ought to|should|would|could|might|was to|were to) have|had (?:meant|hoped|planned|intended) to)\b/iu,
  unfinished: /\b(?:after|before|of|following|since|until)$/iu,
  kin: englishKin,
  kinOfOwn: new RegExp(`(?<!\\p{L})(?:his|her|their) (?:[\\p{Ll}-]+ ){0,2}(${relative})(?!\\p{L}|['’]s)`, 'u'),
  kinBefore: new RegExp(
    `(?<!\\p{L})(?:his|her) (?:[\\p{Ll}-]+ ){0,2}(${relative}),? (?:the \\p{Ll}+ |mr\\.? |mrs\\.? |dr\\.? )?$`,
    'u',
  ),
  kinBehind: new RegExp(`^, (?:his|her) (?:[\\p{Ll}-]+ ){0,2}(${relative})(?!\\p{L}|['’]s)`, 'u'),
  widowed: /\b(?:widowed|(?:became|was left) a widow(?:er)?)\b/iu,
}
