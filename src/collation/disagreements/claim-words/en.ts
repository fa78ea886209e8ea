import { englishCardinals, englishOrdinals } from '../../../numerals/en.ts'
import { numberTable } from '../../../numerals/number-table.ts'
import { pattern } from '../../../pattern.ts'
import { en } from '../../words/en.ts'
import { classTable } from './class-table.ts'
import type { ClaimLanguage } from './language.ts'
import { englishPeople } from './people-en.ts'
import { englishTrades } from './trades-en.ts'
import { unitTable } from './unit-table.ts'

/** Numbers, ranks and family in English. */
export const english: ClaimLanguage = {
  stops: en.stops,
  partitives: new Set(['of']),
  numbers: englishCardinals,
  multipliers: numberTable('hundred:100 thousand:1000 million:1000000'),
  collectives: numberTable('dozen:12 score:20 hundreds:100'),
  joints: new Set(['and', '-']),
  ordinals: {
    ...englishOrdinals,
    ...numberTable('thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90'),
  },
  units: unitTable(`
    time: day:1 days:1 week:7 weeks:7 fortnight:14 month:30.4 months:30.4 year:365 years:365 hour:0.0417 hours:0.0417
    pounds: pound:1 pounds:1 l:1 guineas:1.05 shillings:0.05 sovereigns:1
    dollars: dollar:1 dollars:1
    francs: franc:1 francs:1
    marks: mark:1 marks:1
    people: men:1 people:1 persons:1 souls:1 hands:1 sailors:1 seamen:1 lives:1 inhabitants:1 passengers:1 soldiers:1 victims:1
    children: child:1 children:1
    sons: son:1 sons:1 boys:1
    daughters: daughter:1 daughters:1 girls:1
    size: feet:1 foot:1 ft:1 yards:3 metres:3.28 meters:3.28 m:3.28
    distance: mile:1 miles:1 kilometres:0.62 kilometers:0.62 km:0.62
    weight: ton:1 tons:1 tonnes:1
    area: acres:1 hectares:2.47 square_miles:640 sq_miles:640 square_kilometres:247 square_kilometers:247 sq_km:247
  `),
  classes: classTable(`
    people: lads fellows bandsmen nurses attendants sealers warders porters guards servants maids waiters sailmakers potters stitchers dyers loaders recruits pickets cadets apprentices novices travellers refugees navvies fishermen oarsmen troopers gunners monks nuns pilgrims tenants settlers emigrants convicts policemen constables firemen bandsmen apprentices clerks masons carpenters diggers hewers dockers spinners printers teachers patients visitors spectators mutineers rioters crewmen officers men people persons companions comrades partners colleagues associates souls hands sailors seamen lives inhabitants passengers soldiers victims pupils scholars girls boys children students strikers workers workmen labourers miners weavers members applicants candidates guests mourners keepers converts volunteers subscribers survivors prisoners delegates players voices singers women families girls ladies gentlemen people crew company choir orchestra band party team class regiment garrison household congregation staff
    works: works pictures paintings canvases drawings portraits landscapes sketches
    copies: copies
    books: books volumes titles
    specimens: species specimens plants mosses ferns shells insects varieties
    vessels: ships vessels boats
    houses: houses cottages homes dwellings buildings
    trips: trips journeys voyages crossings times
    performances: concerts recitals performances evenings nights
    votes: votes
    openings: arches spans
  `),
  peopleEnding: englishPeople,
  rough: {
    about: [
      'about',
      'some',
      'nearly',
      'almost',
      'around',
      'roughly',
      'circa',
      'approximately',
      'close to',
      'or so',
      'perhaps',
    ],
    over: ['over', 'above', 'more than', 'at least', 'upwards of', 'not less than'],
    under: ['under', 'less than', 'fewer than', 'at most', 'not more than', 'up to'],
  },
  before: [
    [
      /\b(?:crew|company|complement|garrison|congregation|population|community|audience|crowd|gathering|throng|gate|attendance|staff|workforce) of(?: (?:about|some|nearly))? $/iu,
      'people',
    ],
    [
      /\b(?:aged|(?:at )?the age of|at age|when (?:he|she) was(?: only| just)?|(?:he|she) was(?: then| only)*|lived to be|\p{L}, then(?: only| but)?) $/iu,
      'age?',
    ],
    [
      /\b(?:who (?:is|was)(?: then| only| just| but)*|(?:girl|boy|lad|lass|youth|child|m[ae]n|wom[ae]n|widow|widower|maid) of(?: about| only)?) $/iu,
      'age?',
    ],
    [/\bof whom (?:some |about |nearly |only )?$/iu, 'people'],
    [/\b(?:killed|killing|drowned|drowning|drowns|kills) (?:some |about )?$/iu, 'people'],
    [/\baged (?:about |only )?$/iu, 'age'],
    [/\b(?:at )?(?:the )?age of (?:about |only )?$/iu, 'age'],
  ],
  bareAge: {
    before: /\bat (?:only |just |barely )?$/iu,
    after: /^(?:$|[,.;:)]| (?:he|she|his|her|they|and|to|was|when|in|from|as|with)\b)/iu,
  },
  after: [
    [/^ ?(?:%|per cent)(?!\p{L})/iu, 'percent'],
    [/^ (?:dead|killed|drowned|lost|saved|rescued|wounded|injured|missing)\b/iu, 'people'],
    [/^(?: years old| years of age|-years?-old)\b/iu, 'age'],
    [/^ (?:feet|metres|yards)(?: (?:long|in length|from stem))\b/iu, 'length'],
    [/^ (?:feet|metres|yards)(?: (?:high|in height|tall))\b/iu, 'height'],
    [/^ (?:feet|metres|yards)(?: (?:broad|wide|in breadth|in the beam))\b/iu, 'breadth'],
    [/^ (?:feet|metres|fathoms)(?: (?:deep|in depth))\b/iu, 'depth'],
    [
      pattern('iu')`
        ^ of (?:the |her |his |its |their )?(?:\p{L}+['’]s |\p{L}+(?:-\p{L}+)? |\d+ )?(?:crew|men|hands|passengers
        |sailors|people|persons|souls)\b
      `,
      'people',
    ],
  ],
  ofThose: /^ (?:of (?:them|us|these|those|whom|which)|in all)(?!\p{L})(?! \p{L}+s\b)/iu,
  ofWhich: /^ of (?:whom|which)(?!\p{L})/iu,
  countedSo: pattern('iu')`
    ^ (?:were|had been|are|have been) (?:\p{L}+ly )?(?:killed|drowned|lost|saved|rescued|wounded|injured|arrested|fined
    |alive|left|living|hanged|shot|dismissed|tried|sentenced|charged|imprisoned|buried|picked up|taken|out|dead)(?!\p{L})
    |^ (?:died|perished|survived|walked out|came out|struck|drowned)(?!\p{L})
  `,
  ofSome: /^ of (?:the|these|those|her|his|our|their) (?:\p{L}+ )??(\p{L}+)(?=[ .,;:!?)]|$)/iu,
  later:
    /^,? (?:to the day |almost to the day )?(?:later|afterwards?|earlier|before|after|previously|ago|hence|(?:his|her|their) (?:senior|junior|elder)|older|younger)\b/iu,
  byThen: /(?<!\p{L})by (?:the (?:\p{L}+ of )?)?$/iu,
  ago: /(?!)/u,
  rate: /^,? (?:an?|per|each|every) (?:year|quarter|month|week|day|hour|annum)(?!\p{L})/iu,
  compared:
    /^ (?:(?:day|week|shift)s?(?!\p{L})|(?:as|more|less|larger|higher) |in (?:every |each )?(?:two|three|four|five|ten)\b|out of )/iu,
  ofWhole:
    /\b(?!(?:none|all|any|each|every one|not one|title|author) of)(?:\p{L}+|\d) of (?:the|her|his|its|their) $/iu,
  livedTo: /\blived to (?:be|the age of)(?!\p{L})/iu,
  yearOfAge: { before: /\bin (?:his|her) $/iu, after: /^ year\b/iu },
  birthOrder: pattern('iu')`
    \b(?:the|an?|his|her)? ?(eldest|oldest|youngest|only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth
    |tenth|eleventh|twelfth)(?: (?:but one|surviving|child|son|daughter|born))*(?: (?:in|out))? (?:of
    |in) (?:the |their |his |her |a family of |a |all )*(\p{L}+|\d+)(?: surviving| living)? (children|sons|daughters
    |brothers|sisters|siblings|boys|girls)\b
  `,
  bornAs:
    /\b(eldest|oldest|youngest|only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:-born)? (child|son|daughter) of\b/iu,
  bareOrder:
    /\b(?:was|being|,) (?:the|their) (eldest|oldest|youngest)()(?=[,.;:]| of (?:them|the family|the children)\b|$)/iu,
  couple: /\b(?:they|the couple|the marriage|the pair|their|them)\b(?:[^.;]{0,24})$/iu,
  noChildren:
    /\b(?:childless|without (?:issue|children)|(?:had|left|leaving|were|there were) no (?:children|issue|child)|no children (?:of|were))\b/iu,
  oneChild:
    /\b(?:had|left|leaving|bore (?:him|her)?|one|only) ?(?:but |only )?(?:one|an only|a single) (?:child|son|daughter)\b/iu,
  award: /(?<!\p{L})(?:\p{Lu}[\p{L}'’.-]{1,30} ){1,4}(?:Medal|Prize|Award|Scholarship|Fellowship|Cross|Cup)(?!\p{L})/gu,
  awardWords: new Set(['medal', 'prize', 'award', 'scholarship', 'fellowship', 'cross', 'royal', 'gold', 'silver']),
  trades: englishTrades,
  fatherTrade: pattern('u')`
    (?:\b(?:[Ss]on|[Dd]aughter|[Cc]hild(?:ren)?|boy|girl)s? of (?:(?:\p{Lu}[\p{L}.]+ )+,? ?
    |\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*, )?(?:an?|the) |\b(?:[Hh]is|[Hh]er
    |[Tt]he) father,? (?:(?:\p{Lu}[\p{L}.]+ ?)+,? )?(?:who [^,;.]{1,60}, )?(?:(?:was|had been|had become|became|who was|worked as|being
    |(?:carried on|followed) the (?:trade|business|calling) of|practised as|was by trade) )?(?:an? |the )?
    |\bborn (?:[^.;]{0,60} )?to (?:an? |the ))(?:\p{Lu}\p{Ll}+ )?(?:ship['’]s )?((?:[\p{Ll}-]+ ){0,3}?[\p{Ll}-]+(?: [\p{Ll}-]+)?)(?!['’]s)
  `,
  tradeEnding: pattern('u')`
    ^(?!(?:former|elder|younger|older|brother|father|mother|sister|daughter|member|leader|owner|never|later|another
    |rather|woman|human|prisoner|pauper|stranger|settler|local)$)(?:\p{Ll}+-)?\p{Ll}{2,}(?:er|man|smith|wright)$
  `,
  childOf: pattern('u')`
    ^,? (?:the |an? |only |eldest |elder |younger |youngest |second |third ){0,3}(daughter|son) of (?:an?
    |the) ((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+)
  `,
  tradeAfter:
    /^(?:,? (?:who (?:was|had been) |was |had been )?(?:an?|the) |, (?!and |or |who |with ))((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+)(?!['’]s)/u,
  tradeBefore: /\b(?:the|an?|by|to|old) ((?:[\p{Ll}\p{Lu}-]+ ){0,1}[\p{Ll}-]+),? $/u,
  orderWords: { eldest: 1, oldest: 1, first: 1, only: 1, youngest: 'last' },
  oneBeside: {
    before: /(?:an?|one) (?:son|daughter|boy|girl) and $/iu,
    after: /^ and (?:an?|one) (?:son|daughter|boy|girl)(?!\p{L})/iu,
  },
  hadChildren: pattern('iu')`
    \b(?:ha[ds]|have|having|bore|bearing|born to (?:him|her|them|the (?:couple|marriage))|father of|mother of
    |by whom (?:he|she) had|blessed with|issue of|produced|brought up|raised|there were)\b[^.;]{0,24}$
  `,
  leftChildren: /\b(?:le(?:ft|aving|aves)|survived by)\b[^.;]{0,40}$/iu,
  children: /^ (?:young |small |surviving |little )?(children|sons|daughters)\b/iu,
  siblings: /\b(?:one of|family of|of the|of|among) (?:a family of |the )?$/iu,
  parents: /\b(?:parents|(?:his|her) (?:father|mother|sister|brother))\b/iu,
  placed: pattern('iu')`
    (?:\b(?:at|in|near|off)|\b(?:went|moved|[Mm]oving|came|removed|returned|sent|retired|emigrated
    |settled|escaped|fled|crossed|carried) (?:\p{L}+ ){0,3}to|\b(?:reach|gain)(?:ed|es|ing)|\b(?:village|town|parish|city|hamlet|port|churchyard|cemetery|church|university
    |college|academy) (?:of|at)|\b(?:sail|depart|embark|set out|start)\p{L}* from) $
  `,
  had: pattern('iu')`
    (?<!\p{L})(?:(?:hospitals?|theatres?|church|cathedral|waters?|water supply|harbour|port|gaol|prison|museum|library
    |schools?|streets|docks|yards?|mills|works|garrison|people|magistrates|diocese|bishop|mayor|voyage|trip) (?:of|at|to)
    |(?:was|were|ran|sailed|voyage|trip|passage|crossed|steamed) (?:\p{L}+ )?(?:from \p{Lu}\p{L}+ )?to) $
  `,
  native: /\bnative of (?:the )?$/iu,
  placeEnd: pattern('u')`
    ^(?:$|[.,;:!?)(–—-]|\s(?:(?:regist(?:er|ry) office|churchyard|church|chapel|cathedral|cemetery|infirmary|hospital
    |workhouse|gaol|jail|prison|town hall|station|harbour|castle)(?!\p{L})|on|in|into|during|under|while|who|he|she
    |then|a|aged|at|where|and|or|but|from|to|when|with|for|by|of|as|after|before|until|the|which|that
    |[–—(\d])(?![\p{L}]))
  `,
  agent: pattern('iu')`
    (?<!\p{L})(?:by|pen of|(?:designs?|plans|work) of|architect was)(?: ?(?:the|his|her|its|their|an?))?
    (?: ?[\p{Ll}-]+,?){0,3}(?: (?:Mrs?|Miss|Sir|Dr)\.?)? ?$
  `,
  acting: /(?:(?:^|[.,;:] )|(?<!\p{L})by )(?:the )?$/iu,
  wide: new Set([
    ...'england scotland wales ireland britain france germany italy spain portugal austria hungary switzerland belgium holland netherlands denmark norway sweden finland russia poland greece turkey egypt india china japan america canada mexico brazil argentina chile peru australia africa asia europe yorkshire lancashire cornwall devon kent sussex essex norfolk suffolk normandy brittany provence bavaria prussia saxony siberia macedonia serbia bosnia croatia bohemia moravia galicia silesia ukraine lithuania latvia estonia bulgaria romania palestine syria persia algeria morocco tunisia burma ceylon siam korea sicily sardinia catalonia andalusia castile flanders burgundy alsace lorraine tuscany lombardy transvaal natal rhodesia kenya uganda sudan queensland victoria tasmania ontario quebec pennsylvania virginia maryland massachusetts connecticut vermont maine ohio michigan illinois indiana wisconsin minnesota iowa kansas nebraska missouri kentucky tennessee georgia alabama florida louisiana texas colorado montana utah nevada california oregon alaska dorset somerset wiltshire hampshire gloucestershire derbyshire staffordshire lincolnshire cambridgeshire oxfordshire cumberland westmorland northumberland cheshire shropshire'.split(
      ' ',
    ),
    'new zealand',
    'new south wales',
    'south africa',
    'united states',
    'west indies',
  ]),
  narrator: /\b(?:I|we|us|our|me)\b/u,
  contrasts: [
    ['vice-president', 'president', 'secretary', 'treasurer', 'vice-chairman', 'chairman', 'deputy mayor', 'mayor'],
    ['assistant', 'chief', 'deputy'],
    'lieutenant captain major colonel brigadier general commander admiral sergeant corporal'.split(' '),
    ['deacon', 'priest', 'bishop', 'archbishop', 'cardinal'],
    ['bachelor', 'doctorate', 'doctor of'],
    ['first edition', 'second edition', 'third edition'],
    ['first volume', 'second volume', 'third volume', 'fourth volume'],
    ['first voyage', 'second voyage', 'third voyage', 'last voyage'],
    ['first marriage', 'second marriage'],
    ['first stone', 'last stone'],
    ['entered', 'left'],
    ['joined', 'left'],
    ['arrived', 'sailed'],
    ['bought', 'sold'],
    ['opened', 'closed'],
    ['begun', 'finished'],
    ['began', 'finished'],
    ['begins', 'ends'],
    ['eldest', 'youngest'],
  ],
  marks: [
    /\b(?:again|second time|once more|for the third time|re-elected|reappointed|re-appointed)\b/iu,
    pattern('iu')`
      ^[^\p{L}]*(?:[^,]{0,24}, )?(?:and )?(?:his|her|its) (?:brother|sister|father|mother|son|daughter|wife|husband
      |widow|friend|uncle|nephew|pupil)\b(?!['’])
    `,
    /\b(?:proposed|planned|intended|refused|declined|failed|offered|promised|hoped|wished)\b/iu,
    /\b(?:first)\b/iu,
    /\b(?:further|another|additional)\b/iu,
    /\b(?:second|third|new|revised|enlarged) edition\b/iu,
    /\b(?:reprint\p{L}*|reissued?|republish\p{L}*|re-published)\b/iu,
    /\b(?:anniversary|centenary|memory of|in honour of|named after)\b/iu,
  ],
}
