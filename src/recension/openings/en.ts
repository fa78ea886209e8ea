import { pattern } from '../../pattern.ts'
import { openingsIn } from './lines.ts'
import type { Openings } from './openings.ts'

/** English. */
export const en: Openings = {
  persons: openingsIn('he she they his her hers their theirs him them himself herself themselves'),
  pronouns: new Map([
    ['he', openingsIn('he his him himself')],
    ['she', openingsIn('she her hers herself')],
    ['they', openingsIn('they')],
  ]),
  matters: openingsIn(
    'it its this that these those such both another others neither either one',
    'the latter, the former, the following, the same, the other, the two, of these, one of, some of, a few, all this, all of, most of, many of, each of, none of, two of',
  ),
  places: openingsIn('here', 'from there, from here, there he, there she, there they, it was there'),
  answers: openingsIn(
    'however also moreover furthermore nonetheless nevertheless thus therefore but and yet still so hence instead consequently accordingly similarly likewise otherwise indeed there here besides again nor or too paradoxically conversely',
    `in addition, as a result, because of, for this, for example, for instance, from this, from there, from here, on the contrary,
     on the other, not only, even so, with this, with that, despite this, despite these, despite the, other than, in this, in that,
     in these, in spite of, at least, as such, in fact, in other words, to this, of course, at this, at that`,
  ),
  times: openingsIn(
    'then later afterwards subsequently meanwhile finally eventually soon',
    `at this time, at this point, at this moment, at this stage, at this period, at this age, at that time, at that point, at that moment,
     at that stage, at that period, at that age, at the same, at first, during this, during that, after this, after that, from then, by then, by that, by this, soon after,
     shortly after, shortly afterwards, that year, that same, this time, until then, since then, in the meantime, the following,
     the next, a few, two years later, years later, next day, next morning, that day, that night, that evening, that morning`,
  ),
  self: openingsIn('i me my mine myself'),
  clefts: openingsIn(
    '',
    `it was in, it was at, it was on, it was during, it was not, it was only, it is in, it is at,
     it is said, it was said, it is thought, it is believed, it is claimed, it was claimed, it is known, it is likely, it seems that`,
  ),
  objects: openingsIn(
    'it',
    `all three, the three, all four, the pair, of both, for this, for that, of this, of that, to this, like that,
     this meant, this was, this led, this made, this gave, this brought`,
  ),
  articles: openingsIn('the'),
  ellipses: openingsIn(
    'did didn had hadn was wasn were weren would wouldn could couldn does is are has either neither one ones none',
    'did not, had not, was not, were not, would not, could not, did so, do so, so too, did too',
  ),
  replies: openingsIn('replied answered retorted rejoined'),
  defines:
    /^(?:\s*,[^,.;]{0,120},)?\s*(?:is|was)\s+(?:an?|the|one)\s(?!(?:[a-z]+\s){0,2}(?:name|surname|word|term)\b)/i,
  mourns: pattern('i')`
    \b(?:regret|sorrow|sadness|grief)\b[^.]{0,60}\b(?:death|passing|loss|demise)\b
    |\bdeath (?:is announced|has occurred|occurred|took place)\b
    |\b(?:we|to) (?:announce|record|report) the (?:death|passing)\b
    |\b(?:died|passed away) (?:last|on|this) (?:week|night|month|mon|tues|wednes|thurs|fri|satur|sun)
  `,
  survives:
    /^\W*(?:(?:soon |shortly |long |\w+ years )?(?:after|following|since|upon) (?:his|her) (?:own )?(?:death|demise|passing)\b)|\bposthumous(?:ly)?\b|\bis survived by\b|^(?:he|she) leaves (?:behind|an? (?:widow|wife|husband|son|daughter|brother|sister)|(?:two|three|four|five|six) (?:sons|daughters|children))\b/i,
  addresses: pattern('i')`
    ^\W*(?:click|subscribe|scroll|check\sout|read\smore|follow\sus|stay\stuned|share\sthis|watch\s(?:the|this)\svideo)\b
    |\bthis\s(?:blog\s?)?post\s(?:is|was|has|will|comes|covers|looks)\b
    |\bin\sthis\s(?:blog\s?)?post,?\s(?:i|we|you)\b
    |\bour\s(?:[a-z]+\s)?(?:timeline|newsletter|website|mailing\slist|gift\sshop|facebook\spage)\b
    |\b(?:video|photo|picture|map|image)s?\s(?:above|below)\b
    |\bdear\sreaders?\b
    |^\W*(?:become|be)\sa\s(?:member|subscriber|patron|supporter)\b
    |^\W*(?:contact|call|e-?mail|phone|visit|join|find|ask)\s(?:us|our)\b
    |^\W*(?:to\s(?:learn|find\sout|read|discover)\smore|for\s(?:more|further)\s(?:information|details|info))\b
    |\b(?:call|phone|tel|fax)\W{0,3}\+?\(?\d[\d().\s-]{6,}
    |\b(?:in\sthe\scomments|(?:comments?|form|links?|button)\sbelow)\b
    |\b(?:leave|post|share)\s(?:us\s|me\s)?(?:your|a)\s(?:comments?|thoughts|feedback|review)\b
    |\b(?:plan|planning|book|booking)\s(?:a|your)\s(?:trip|visit|stay|tour|tickets?)\b
    |\b(?:i|we)(?:['’]d|\swould)\slove\sto\s(?:hear|know)\b
    |^\W*(?:thanks?\s(?:you\s)?for|i\shope\syou\senjoy(?:ed)?)\s(?:reading|sharing|visiting|stopping|watching|this)\b
    |^\W*what\sdo\syou\sthink\b|\bif\syou(?:['’]d\slike|\s(?:want|wish|would\slike))\sto\s(?:know|learn|read|find|see)\b
    |^\W*[A-Z][\w\s]{1,20}\san\sicon\sof\san?\s
    |^\W*welcome\sto\s(?:(?:my|our|this)\b|[^.!]{2,60}!)
    |^\W*(?:perhaps|maybe)\syou(?:['’]ve|\shave)\b
    |\b(?:is|are)\s(?:on\ssale|available)\s(?:at|from|in)\s(?:our|the)\s(?:[a-z]+\s)?(?:shop|bookshop|website)\b
    |\b(?:create|open)\sa\sfree\saccount\b|^\W*(?:photos?|pictures?|images?|maps?)\s(?:by|courtesy|from)\b
    |\b(?:subscriptions?|membership\sfees)\b[^.]*\b(?:overdue|due|renewed)\b
    |^see\s(?:back|inside)\scover\b
  `,
}
