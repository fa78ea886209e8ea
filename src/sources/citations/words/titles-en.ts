import { pattern } from '../../../pattern.ts'
import type { TitleWords } from './title-words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** English. */
export const englishTitles: TitleWords = {
  nouns: {
    novel: 'novel',
    novels: 'novel',
    novella: 'novel',
    trilogy: 'novel',
    'witness-novel': 'novel',
    title: 'book',
    book: 'book',
    books: 'book',
    work: 'book',
    works: 'book',
    memoir: 'book',
    memoirs: 'book',
    reminiscences: 'book',
    recollections: 'book',
    autobiography: 'book',
    biography: 'book',
    monograph: 'book',
    treatise: 'book',
    study: 'book',
    history: 'book',
    textbook: 'book',
    handbook: 'book',
    guidebook: 'book',
    manual: 'book',
    anthology: 'book',
    classic: 'book',
    bestseller: 'book',
    masterpiece: 'book',
    diary: 'book',
    diaries: 'book',
    travelogue: 'book',
    thesis: 'book',
    dissertation: 'book',
    volume: 'book',
    volumes: 'book',
    collection: 'book',
    collections: 'book',
    report: 'other',
    story: 'other',
    stories: 'other',
    play: 'other',
    plays: 'other',
    drama: 'other',
    comedy: 'other',
    tragedy: 'other',
    farce: 'other',
    libretto: 'other',
    opera: 'other',
    operetta: 'other',
    oratorio: 'other',
    cantata: 'other',
    symphony: 'other',
    hymn: 'other',
    song: 'other',
    songs: 'other',
    ballet: 'other',
    tale: 'other',
    tales: 'other',
    fable: 'other',
    lecture: 'article',
    lectures: 'article',
    sermon: 'pamphlet',
    ballad: 'poems',
    ballads: 'poems',
    ode: 'poems',
    sonnet: 'poems',
    sonnets: 'poems',
    poem: 'poems',
    poems: 'poems',
    poetry: 'poems',
    verse: 'poems',
    paper: 'article',
    papers: 'article',
    narrative: 'book',
    account: 'book',
    survey: 'book',
    sequel: 'book',
    satire: 'novel',
    thriller: 'novel',
    essay: 'article',
    essays: 'article',
    article: 'article',
    articles: 'article',
    review: 'article',
    pamphlet: 'pamphlet',
    pamphlets: 'pamphlet',
    manifesto: 'pamphlet',
    tract: 'pamphlet',
    brochure: 'pamphlet',
    leaflet: 'pamphlet',
    film: 'film',
    films: 'film',
    documentary: 'film',
  },
  spans: /^(?:day|week|month|year|winter|spring|summer|autumn)$/u,
  ordinals: set('first second third fourth fifth sixth last latter former next another'),
  periodicalNouns: set(
    'newspaper newspapers journal journals magazine magazines paper papers weekly review reviews daily periodical periodicals monthly quarterly bulletin gazette fortnightly',
  ),
  callings: set('called entitled titled named'),
  including: set('include includes included including are were is was'),
  verbs: set(
    'wrote write writes writing written published publishes publishing publish authored co-authored coauthored completed completing finished finishing composed issued penned released drafted compiled',
  ),
  periodicalVerbs: pattern('u')`
    \b(?:(?:wrote|writes|writing|written|worked|works|working|writings|articles?|essays?|reviews?|reports?|columns?
    |correspondent|contributor|contributed|contributing|contributions?|pieces?
    |poems?) (?:regularly |often |frequently )?(?:for|to|in)(?: the)?
    |(?:published|appeared|printed|serialised|serialized) in(?: the)?
    |(?:editor|co-editor|editors|founder|staff|columnist|correspondent|publisher|pages|subscriber|readers?) (?:of|at
    |on|for)(?: the)?|edited(?: the)?|editing(?: the)?|edit(?: the)?|founded(?: the)?|offices of(?: the)?)\s*$
  `,
  carryingVerbs: set(
    'translating translated translate translates translation editing edited edit read reading reviewed reviewing illustrated prefaced introducing',
  ),
  speechVerbs: set(
    'recalled recalls recall wrote writes written described describes complained remembered remembers noted notes observed argued argues claimed explained explains recounted recounts recounted related told tells reported reports says said stated published quoted cited mentioned appeared',
  ),
  connectors: set(
    'of the a an in on at to for from by with and or as my his her our their its into under over after before between among against about is not',
  ),
  stops: set(
    'was were is are had has have which who whom whose that when where while with into for from by as and but or until after before because although though did does do he she they it his her their this these in on at to than then would could will may',
  ),
  possessives: set('his her their'),
  pronouns: set('he she they'),
  objects: set('him them'),
  inWords: set('in from of'),
  published: pattern('u')`
    ^["”»’]?,?\s(?:which\s)?(?:was|were|had been|appeared
    |came out)\s(?:\p{L}+\s){0,4}?(?:(?:published|issued|written|finished|completed|printed
    |posthumously)\s)?(?:[\p{L}]+\s){0,4}?in\s(?:\p{L}+\s)?(1[5-9]\d\d|20\d\d)(?!\d)
  `,
  byBehind: /^["”»’]?(?:\s?\([^()]{0,60}\))?,?\s(by)\s(?=\p{Lu})/u,
  byBefore: /(?<=\bby\s([\p{L}.][\p{L}. -]{2,30}))\sin\s["“‘]?$/u,
  ofBefore: /(?:^|\s)(?:by|of)\s(?=\p{Lu})([^,.;:]{3,40}),\s["“‘]?\s?$/u,
  aboutThem: /\s(?:about|on)\s(?:him|her|them)[,:]?\s?["“‘]?\s?$/u,
  joints: set('and of in the'),
  topical: set('about of on with to for by'),
  openers: set('and that as when but'),
  genders: { he: 'man', his: 'man', him: 'man', she: 'woman', her: 'woman', hers: 'woman' },
  publishedAs: pattern('u')`
    \b(?:appeared|collected|issued|printed|published|reissued|released|reprinted|republished|serialised|serialized
    |translated)\b(?:\s\p{Ll}+|\s(?:in|into)\s(?:\p{Lu}\p{Ll}+|\d{4})){0,8}\sas\s["“‘(]?$
  `,
  renamed: pattern('u')`
    (?:(?:under the|its|with the) title(?: of)?
    |(?:appeared|published|issued|translated|reprinted|reissued|republished)(?: (?:in|into) \p{Lu}\p{Ll}+)? as
    |(?:known|and)(?: in (?:the )?(?:\p{Lu}[\p{L}.]+ ?){1,3}){1,2}(?: ?in \d{4})? ?as
    |(?:edition|translation|version):)\s?["“‘(]?\s?$
  `,
  again: /^(?:It|This|The(?: \p{Ll}+)? (?:\p{Ll}+)) (?:was|has been|had been|is) .{0,60}\btranslated\b/u,
  inYear: /^In ((?:1[5-9]|20)\d\d),? /u,
  yearAfterVerb: /^\S+(?: \S+)? in (?:\p{Lu}\p{Ll}+ )?((?:1[5-9]|20)\d\d)(?: (?!and )[\p{L}'’-]+){0,3},? ["“]?$/u,
  soonYear: /^["”’]?,? in (?:\p{Lu}\p{Ll}+ )?((?:1[5-9]|20)\d\d)(?!\d)/u,
  saidIn: /(?:^|\s)in\s(?:his|her|their|the|a)\s[\p{L}-]+\s?:\s?[“«"‘]\s?$/u,
  dated: pattern('u')`
    ^["”»’]?,?\s?[([](?:(?:c\.|ca\.|written)\s?(?:in)?\s?
    |(?:\p{Lu}[\p{L} .&'’-]{1,30}[:,]\s){1,2})?(1[5-9]\d\d|20\d\d)(?!\s?[-–—]\s?\d)[^()]{0,60}[)\]]
  `,
  byline: /^\s(?:by)\s(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?=[([])/u,
  listed: pattern('u')`
    ^["”»’]?,?\s*(?:\([^()]{0,40}\)|(?:1[5-9]|20)\d\d(?=\s?;))?\s*[,;]?\s*(?:(?:and|or|&)\s)?
    (?:(?:later|then|finally|the|in the)\s)?["“«‘]?\s?$
  `,
  listedWithKind: /^\s\([^()]{0,40}\)[,;]\s(?:(?:and)\s)?(?:the|his|her|an?)\s(?:[\p{Ll}-]+\s){1,3}$/u,
  described: /^["”»’]?(?:\s?\([^()]{0,60}\))?,\s(?:(an?|the|his|her)\s)?((?:[\p{Ll}'’-]+\s){0,3}[\p{Ll}-]+)/u,
  holding: pattern('u')`
    [”"»’],?\s(?:[\p{Ll}'’]+\s){0,2}(?:appeared|published|printed|serialised|serialized|reprinted)\s(?:first\s)?in\s(?:the\s)?["“«]?\s?$
  `,
  publishing: /\b(?:published|publishes|issued|brought out|released)\b/u,
  following: /^["”»’]?\s(?:followed|appeared|came out)\s(?:\p{L}+\s){0,3}in\s(?:\p{L}+\s)?((?:1[5-9]|20)\d\d)/u,
  listLabels: set(
    'plays theatre theater drama novels fiction non-fiction nonfiction prose poetry verse translations books articles essays memoirs writings music scores criticism miscellaneous others',
  ),
  capitals: 'title',
  aboutHeads: pattern('iu')`
    \b(?:further reading|secondary|about|on (?:him|her|them)|biograph(?:y|ies)|studies|literature on|criticism|sources
    |references|suggested reading|reading list)\b
  `,
  listRemarks: pattern('iu')`
    ^(?:sources?|notes?|see also|compiled (?:from|by)|translations? by|for a (?:full|complete)
    |a (?:full|complete) (?:list|bibliography)|this list|source)\b\s*[:.]|^(?:printed (?:by|at|in)|last updated)\s|\stel\.\s?\d
  `,
  institutions: set(
    'union party prize award university college institute school society association congress committee army battle treaty conference republic kingdom empire states council ministry museum library hospital church club league movement expedition company bank gang academy laboratory department office parliament government federation international opposition court',
  ),
  geography: set(
    'street road avenue square station railway day week year century medal order mountains mountain mount river lake sea ocean island islands glacier valley bay cape point front group war north south east west hotel house camp',
  ),
  papers:
    /\b(?:letters|diar(?:y|ies)|journals?|works|writings|poems|papers|essays|speeches|stories|memoirs|autobiography|correspondence|reminiscences|sermons|plays|songs|catalogue)\b/iu,
  otherArts: set(
    'painting paintings picture pictures portrait canvas drawing drawings sculpture statue ship ships steamer liner vessel boat yacht schooner symphony opera song album film films ballet',
  ),
  indefinite: set(''),
  performed: /(?<!\p{L})(?:performances?|revivals?|staging) of ["“‘]?$/u,
  species: set(
    'species genus alga algae seaweed moss fern plant lichen fungus beetle moth butterfly shell fish fossil',
  ),
  vessels: set(
    'ship steamer steamship liner vessel boat yacht schooner corvette frigate brig brigantine barque sloop cutter ketch trawler whaler packet lifeboat submarine tug monoplane biplane aeroplane airship',
  ),
  christened: set(''),
}
