import { pattern } from '../../pattern.ts'
import { englishSite } from './en-site.ts'
import type { Phrases } from './phrases.ts'

/** English. */
export const en: Phrases = {
  language: 'en',
  ...englishSite,
  headings: {
    works: pattern('')`
      ^(?:(?:selected |select |annotated |major |complete |published |other |main |principal |collected |his |her |their )*(?:works?
      |writings?|publications?|books?|bibliography|novels?|novellas?|poems?|poetry|plays?|drama|essays?|pamphlets?
      |memoirs?|non-?fiction|fiction|short stories|stories|articles?|translations?|discography|filmography|editions?
      |anthologies|journals?|letters|autobiography|diaries|compositions|paintings)(?:$|[:,(–—-]
      | in | by | about | on | and | available | published | written | composed | \()|works (?:cited|consulted)|literature(?: cited)?$
      |cited (?:works|literature)|sources cited|references cited|list of references|reference list
      |bibliographical? (?:notes?|references)|(?:(?:sources|references|notes|links) (?:and|&) )?(?:further
      |more) reading|sources (?:and|&) bibliography|(?:secondary|printed|published) (?:literature|sources|works)
      |reading list|suggested reading|(?:a )?notes? on (?:the )?(?:books|sources|reading|works)|list of (?:works|publications|books)
      |related (?:materials?|publications|literature)$|publication notes?$)
    `,
    notes: pattern('')`
      ^(?:end ?notes?|foot ?notes?|notes?|references?|citations?|sources|notes (?:and|&) (?:references|sources)
      |references (?:and|&) notes|sources (?:and|&) notes)$
    `,
    links: pattern('')`
      ^(?:see also|external links?|links|related (?:pages|articles|links|posts|reading)|navigation(?: menu)?
      |on other (?:sites|websites)|elsewhere on the web|websites?)$
    `,
    author: pattern('')`
      ^(?:about (?:the )?(?:authors?|writer|contributor|editor)|the author|author(?:'s|’s)? (?:note|bio|biography)
      |contributors?|notes? on (?:the )?contributors?)$
    `,
    extracts: pattern('')`
      ^(?:primary sources?|primary documents?|documents?|source documents?|extracts?|excerpts?|original documents?
      |document extracts?|sources and documents|in (?:his|her|their) own words|selected (?:passages|texts)
      |appendix of documents)$
    `,
    furniture: pattern('')`
      ^(?:(?:study|discussion|review|comprehension|focus|essay) questions?|questions (?:for|to) .{3,40}
      |(?:things|points|questions) (?:to|for) (?:discuss(?:ion)?|think about|talk about)|for discussion
      |(?:homework|writing|reading) ?assignments?|assignments?|homework|(?:class(?:room)?|students?|pupils?|learning) activit(?:y|ies)
      |learning (?:goals|outcomes|objectives)|quiz|questions?|(?:spelling )?exercises?|vocabulary|glossary|word list
      |(?:words to|spell and|read and) (?:know|learn|spell|say|write)|key (?:terms|words|people)|transcriber['’]?s['’]? notes?
      |about this (?:site|page|website|project|book|text|edition|transcription|document)
      |copyright(?: notice| information)?|how to cite.*|terms of use|(?:opening|visiting) (?:times|hours)|visit us
      |contact(?: us)?|how to find us|(?:tours|tickets|prices|opening times|booking)(?: (?:and|&) (?:admission|prices|tickets|booking|tours))?
      |admission(?: prices| fees)?|plan your (?:visit|trip)|(?:how to get|getting) (?:here|there)|where to stay|directions|comments?|leave a (?:comment|reply)|share(?: this.*)?
      |newsletter)$
    `,
  },
  allWorks: pattern('')`
    ^(?:(?:selected|major|complete|published|other|main|principal|his|her|their) )*(?:works?|writings?|publications?
    |books?|bibliography)(?: (?:in|by|available|published).*)?$|reading|secondary
  `,
  salutation: pattern('u')`
    ^(?:(?:my )?(?:own |very )?(?:dear(?:est)?|beloved|honou?red|esteemed|reverend|darling) [\p{L}.' -]{2,40}
    |(?:dear )?(?:sirs?|madam|gentlemen|comrades?|friends?))[,:;.!—–-]{0,3}$
  `,
  valediction: pattern('u')`
    ^(?:(?:i am|i remain|believe me|ever|with|and) .{0,60},|(?:believe me|ever),
    |(?:yours?|your (?:[\p{L}-]+ ){1,4}(?:son|daughter|brother|sister|friend|father|mother|servant|husband|wife
    |comrade|pupil|nephew|niece|cousin|uncle|aunt))(?: (?:ever|very|most|truly|faithfully|sincerely|affectionately
    |obediently|respectfully|fraternally|in haste|to command))*[,.]?
    |(?:sincerely|affectionately|faithfully|respectfully|fraternally|truly|best wishes|kind regards|in haste|love
    |with love)(?: yours)?,)$
  `,
  infobox: pattern('')`
    ^(?:born|died|birth(?: ?name| ?date| ?place)?|death|baptised|buried|resting place|burial place|cause of death
    |nationality|citizenship|occupations?|profession|residence|education|alma mater|known for|notable works?|spouses?
    |partner|children|parents?|father|mother|relatives|years active|active|genre|genres|period|movement
    |political party|party|religion|awards?|honours|allegiance|rank|branch|language|pen ?name|pseudonym|other names?
    |also known as|native name|full name|name|website|signature|location|founded|coordinates|height|employer|title
    |date of (?:birth|death)|place of (?:birth|death)|institutions?|fields?|era|school|main interests|influences
    |influenced|built|builders?|launched|laid down|completed|commissioned|decommissioned|length|beam|draught|tonnage
    |displacement|rig|propulsion|speed|complement|crew|owners?|operators?|port of registry|fate|status|type|class
    |later names?|formerly|opened|closed|architects?|architectural style|materials?|floors|capacity|headquarters
    |formation|founders?|dissolved|members(?:hip)?|motto|publisher|circulation|editors?|first issue|final issue
    |population|area|county|country|elevation)(?=[\s:\t(\d]|$)
  `,
  byline: pattern('')`
    ^(?:by|written by|text by|words by|a biography by|compiled by|(?:\p{L}+ )?prepared by|edited by|translated by|transcribed by
    |author:|reviewed by|posted by|published by|first published|originally published|source:)\s+\S
    |^(?:recollections|memories|reminiscences) of [^.!?]{3,100}$|^[^.!?]{3,80},? as (?:told|dictated|related) (?:to|by) [^.!?]{2,60}$
  `,
  writer: {
    lead: String.raw`by|(?:.{3,60}\. )?text by|words by|author:|(?:posted|published)(?: on [\p{L}\d, ]{4,30})? by|(?:\p{L}+ ){0,3}(?:written|compiled|prepared|set down|delivered)(?: [\p{L}\d ,'’-]{1,70})? by`,
    made: 'selected|edited|compiled|collected|gathered|arranged|chosen|translated|transcribed|introduced|annotated|recorded|prepared',
    behalf: 'for|on|in',
    courtesy: 'Rev|Prof|Capt|Gen|Hon|Col|Maj|Comm|Mrs|Messrs|Lieut',
    described: /(?<=^(?:[Bb]y|BY) )(?:(?:our|the|an?) [\p{L}'’ ]{2,40}|\p{Ll}[\p{Ll}'’ ]{2,40}), (?=\p{Lu})/u,
    clergy: /^(?:the\s)?(?:(?:right|very|most)\s)?rev(?:erend|d)?\b\.?\s/iu,
    about: /^About (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/u,
    archived:
      /(?:e-?(?:book|text) of|full text of)\s+["“«]?\s?(?<title>[^"“”«»,]{3,120}?)\s?["”»]?(?:,\sby\s(?<author>\p{Lu}[^,()|·]{3,60}))?(?=$|,|\s[·|(])/iu,
  },
  contents: /^(?:table of )?contents\b|^(?:list of )?(?:illustrations|plates|maps)[.:]?$/iu,
  partNumber: pattern('u')`
    ^(?:chapter|part|book|section|lecture|lesson|volume|panel|case|room|gallery|display|station|stop)\s+(?:\d{1,3}(?:\.\d{1,2})+
    [.:]?\s+|(?:[ivxlcdm]+|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?:[.:]|\s?[–—-])\s*)(?=[\p{L}“"‘'])
  `,
  chapter: pattern('')`
    ^(?:(?:chapter|part|book|section|letter|volume|canto|act|scene|appendix|lecture|lesson)\s+(?:[ivxlcdm]+|\d{1,3}|one|two|three
    |four|five|six|seven|eight|nine|ten|eleven|twelve
    |the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last))\b.{0,100}
    |(?:preface|prologue|epilogue|introduction|foreword|afterword|conclusion|postscript|appendix|acknowledge?ments
    |dedication))$
  `,
  extract: /^(?:document|doc\.?|extract|excerpt|source|text)\s+(?:no\.?\s*)?(\d{1,3}|[a-z])\b/,
  extractCue: pattern('')`
    \b(?:letters?|memoirs?|speech|diary|diaries|journal|reports?|reported|articles?|accounts?|describe[sd]?|recalls?
    |recalled|wrote|writes|explain(?:s|ed)|interview(?:ed)?|extract|excerpt|from|source|minutes|newspaper|testimony
    |statement|petition|manifesto|poem|autobiography|remember(?:s|ed)|gives|comment(?:s|ed)|views?
    |(?:1[4-9]|20)\d\d)\b
  `,
  sourceCue:
    /^(?:[-–—]\s?|[([])?(?:sources?\s?:|(?:taken |extracted |excerpted )?from\s|extract from\s|excerpt from\s|in\s)/,
  handsOver: pattern('iu')`
    (?:(?:letter|report|petition|minutes?|address|reply|note|memorandum|speech|statement|entry|deposition|appeal|notice)\s(?:that|which)\s
    follows|(?:in|as|with|by)\s(?:these\swords|follows|the\sfollowing\s\p{L}+)|(?:here|below)\s(?:is|follows)\s(?:the|his|her|their)\s
    (?:letter|report|petition|minute|address|reply|note|memorandum|speech|statement|entry|deposition|appeal|notice)[^.]{0,120})\.$
  `,
  firstPerson: /(?<![\p{L}\p{N}])(?:i|me|my|myself|mine|we|us|our|ours)(?![\p{L}\p{N}])/gu,
  thirdPerson: /(?<![\p{L}])(?:he|she|his|her)(?![\p{L}])/u,
  authorCue: pattern('u')`
    \b(?:is (?:(?:an?|the) )?(?:[\p{L}-]+ ){0,5}(?:writer|author|historian|journalist|poet|professor|lecturer|editor
    |translator|researcher|teacher|novelist|critic|curator|archivist|librarian|scholar|freelance\w*|student|fellow
    |biographer)|is the author of|(?:is )?(?:based|lives|living|teaches|writes|works) (?:in|at|for)
    |has (?:written|published|taught|edited)
    |(?:his|her|their) (?:website|blog|latest book|most recent book|work has appeared)|contribut(?:es|or|ing))
  `,
  reference: pattern('')`
    \b(?:ibid|op\. ?cit|loc\. ?cit|cf\.|see |pp?\.? ?\d|pg\.? ?\d|vol\.? ?\d|no\.? \d|trans(?:\.|lated)
    |ed(?:\.|s\.|ited|ition)|press|publish\w*|university|isbn|doi|retrieved|accessed|archived|https?:|www\.|journal
    |quoted in)
  `,
  finite: pattern('u')`
    (?<![\p{L}])(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|should|may|might|must|became|began
    |went|came|took|made|said|wrote|lived|died|left|returned|joined|married|moved|wanted|believed|worked)(?![\p{L}])
  `,
  caption: pattern('u')`
    (?:^(?:photo(?:graph)?|picture|portrait|image|illustration|figure|fig\.|plate|map|pictured|cover|poster|drawing
    |painting|engraving|postcard|a (?:portrait|photograph|picture|page|view|map|drawing) of|view of)\b
    |^(?:above|below|left|right)\s?[:,(]|^(?:case|exhibit|showcase) \d{1,3}\s?:|\((?:left|right|centre|center|photo.*|above|below|standing|seated|courtesy.*
    |front|back|second from .*|.* collection|(?:c\.|circa|ca\.?) ?\d{4})\)
    |\b(?:photograph(?:ed)?|photo|courtesy|from left|left to right|seated|standing|undated|c\. ?\d{4}|circa \d{4})\b
    |\S\s?©\s?\p{L})
  `,
  posed: pattern('')`
    ^(?:the )?(?:mr|mrs|miss|ms|dr|rev|sir|lady|lord|capt(?:ain)?|prof(?:essor)?
    |col(?:onel)?)\b\.? [^.,;:!?]{2,40} (?:at|in|outside|beside|before|with|in front of|on|aboard) (?:the|his|her
    |their|an?) [^.;:!?]{3,80}$|, now (?:in|at|on) (?:the|an?) [^.,;:!?]{3,60}$
    |^(?:an? )?(?:(?:early|contemporary|coloured|colored|later|modern) )?(?:deck|interior|bust|facsimile|signature
    |gravestone|headstone|lithograph|etching|woodcut|sketch|print|blue plaque) of [^.;:!?]{3,100}$
  `,
  captionMark:
    /^(?:(?:image|media|photo(?:graph)?|picture|figure) (?:caption|source|credits?)|captions?)\s?[:,]?(?=\s|$)/,
  pictured:
    /\b(?:(?:on|at|to) the (?:far |extreme )?(?:left|right)|in the (?:foreground|background|middle of the picture))\.?$/,
  smallInTitles: new Set(
    'a an and as at but by for from in into nor of off on or over per so than the to up upon via with without yet'.split(
      ' ',
    ),
  ),
  stopWords: new Set(
    'the of and to in a was he his that for on with as by at from had she her it is were which who they their but be not this an'.split(
      ' ',
    ),
  ),
}
