import { pattern } from '../../pattern.ts'
import type { SitePhrases } from './phrases.ts'

/** English: what belongs to a site, not to its text. */
export const englishSite: SitePhrases = {
  refusal: pattern('')`
    ^(?:(?:http )?(?:error:? )?[45]\d\d\b[\s:–—-]*(?:\(?(?:page |file )?not found|forbidden|unauthori[sz]ed|gone
    |bad (?:request|gateway)|internal server|service|gateway|too many|access denied|error).{0,40}
    |(?:page|file|article|document|url|site|object|record) (?:is )?(?:not found|cannot be found|could not be found
    |no longer (?:exists|available)).{0,20}|not found|forbidden|access (?:is )?denied.{0,40}|unauthori[sz]ed
    |internal server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|too many requests
    |just a moment\W*|attention required.{0,20}|one more step|are you a robot.{0,20}
    |(?:please )?(?:verify|confirm|prove) (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot).{0,60}
    |(?:log|sign) in to (?:continue|your account|view|see).{0,40}|(?:log|sign) ?in|before you continue.{0,40}
    |oops.{0,60}|something went wrong.{0,60}
    |this (?:site|page|content|app) (?:can't be reached|is (?:not|un)available|requires javascript).{0,60}
    |(?:the )?wayback machine (?:has not archived|doesn't have).{0,60})$
    |(?:^|\. )(?:the )?(?:requested |page |url |resource |file |article |document ){1,3}(?:(?:that )?you (?:requested
    |are looking for|were looking for|tried to \w+) )?(?:\S+ )?(?:was not found|cannot be found|could ?n[o']t be found
    |doesn't exist|does not exist|no longer exists)
    |(?:enable|turn on|requires?|without|support) (?:cookies and )?javascript
    |javascript (?:and cookies )?(?:is|must be|needs to be|to be) |checking your browser|unusual traffic from
    |complete the captcha|(?:do not|don't) have permission to (?:access|view)
    |(?:fatal|parse) error: |uncaught (?:\w+ )?exception|sqlstate\[
  `,
  wall: pattern('')`
    ^(?:subscribe|sign up|register|log in|sign in
    |become a (?:member|subscriber))(?: (?:now|today|here|for free))? (?:to|and) (?:continue|keep|save|read|finish|unlock
    |access|get (?:full|unlimited) access)\b.{0,60}$
    |^(?:this|the (?:full|rest of this)) (?:article|story|content
    |text) is (?:only )?(?:available |reserved )?(?:only )?(?:for|to) (?:our )?(?:paying )?(?:subscribers
    |members)\b.{0,60}$|^(?:already a|for) (?:subscriber|member)s?(?: only)?\b.{0,40}$
    |^to (?:continue|keep) reading\b.{0,80}$|^(?:subscribe|join(?: us)?|sign up) (?:now |today )?(?:from|for) (?:just |only )?[£$€]\s?\d.{0,30}$
  `,
  furniture: [
    /^(?:jump to[: ,]*(?:(?:navigation|search|content)[ ,]*)*)+$/,
    /^this (?:article|page|entry) (?:incorporates|includes|contains) (?:text|material|content)\b.*$/,
    /^[^.!?]{0,60}\bprivacy (?:policy|notice)\b[^.!?]{0,100}$/,
    /^skip to (?:main )?(?:content|navigation|search)$/,
    /^from [^.:,]{2,60}(?:: | - |, )(?:the|a|an) .{2,60}$/,
    pattern('')`
      ^(?:open(?:ing (?:times|hours))?|closed|admission|tickets|entry|adults?|concessions?)\b.{0,120}(?:\d ?[ap]m\b
      |[£€$] ?\d|\bfree\b|\bdaily\b).{0,120}$
    `,
    /^(?:see )?pages? \d{1,3}\s?[:–-].{2,120}$/,
    pattern('')`
      ^(?:retrieved from|redirected from|this (?:page|article|entry|biography) (?:was last|is a stub|is part of
      |is licensed|has been (?:viewed|accessed|read)|uses|needs)|text is available under|content is available
      |(?:(?:the |this )?(?:web)?(?:site|page|entry|record|article) )?last (?:modified|updated|edited|reviewed
      |revised)|page last|first published on this site|page (?:by|created by|maintained by))\b.*$
    `,
    pattern('')`
      ^(?:catalogued|processed|arranged and described|listed and described|finding aid (?:prepared|written|compiled)?
      |description (?:prepared|written|revised)?|record (?:created|revised)) (?:by|on|in) .{2,160}$
    `,
    /^(?:e-?mail|contact|write to) (?:the |our )?(?:webmaster|web ?master|site owner|editors?)\b.{0,60}$/,
    pattern('')`
      ^(?:warning\s?:?|you are not logged in\b.{0,200}|create an account\b.{0,160}|your ip address will be .{0,160}
      |if you log in\b.{0,160}|fill this in!?|from wikipedia:?|\(?redirected from .{2,80}\)?)$
    `,
    /^(?:coordinates\s?:?\s)?\d{1,3}°.{0,80}[nsew]\.?$|^coordinates\s?:?\s.{0,20}\d{1,3}°.{0,100}$/,
    /^(?:date|created|updated|modified|published)\s?:?\s?\d{4}-\d\d(?:-\d\d)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{4} views?$/,
    /^see (?:also )?(?:https?:\/\/|www\.)\S+$/,
    pattern('')`
      ^(?:["“].{2,60}["”] redirects here\b.{0,160}|this (?:article|page|entry|biography) .{2,80} is a stub\b.{0,120}
      |for (?:the )?other (?:uses|people|persons|places),? .{0,120})$
    `,
    /^line \d{1,5}\s?:(?:.{0,20}\bline \d{1,5}\s?:)?$/,
    /^pic\.twitter\.com\/\S+$/,
    /^(?:hidden )?categor(?:y|ies)\s*:.*$/,
    pattern('')`
      ^(?:share|tweet|like|follow|pin|print|email|e-mail|save|subscribe|sign up|log ?in|log ?out|sign in|register
      |donate|support us|join|download|comment|reply|report
      |bookmark)(?: (?:this|us|on|to|now|here|for|in|via|with|it|the|our|page|article|post|story|link|site|facebook
      |twitter|email|x|newsletter|mailing list|friend|a|by|pdf|today))*[!.:]?$
    `,
    /^(?:we|this (?:web)?site|our (?:web)?site|the (?:web)?site)(?: and our partners)? uses? cookies\b.*$/,
    /^by (?:continuing|using|browsing) .{0,60}\bcookies\b.*$/,
    /^(?:accept|accept all|reject|manage|cookie)(?: all| settings| policy| preferences| cookies)*$/,
    /^(?:©|\(c\)|copyright\b).{0,120}$/,
    /^comments? (?:off|(?:are )?(?:closed|disabled))(?: (?:on|for) .{1,160})?$/,
    /^[.…\s]*[([<](?:snip(?:ped)?|more|cut)[)\]>][.…\s]*$/,
    pattern('')`
      ^(?:add to (?:cart|basket|bag|wish ?list|favou?rites)|(?:buy|order|shop|book|donate) (?:it )?now|(?:in|out of) stock
      |(?:free|fast) (?:delivery|shipping)\b.{0,60}|write a review|rate this .{2,30}|was this (?:page|article) (?:helpful|useful)\?)$
    `,
    /^.{0,60}\ball rights reserved\b.{0,60}$/,
    /^(?:read|learn|see|show|load|view) (?:more|less|all|full (?:article|story)|comments?)(?: .{0,40})?$/,
    pattern('')`
      ^(?:leave a (?:comment|reply)|post a comment|add a comment
      |\d+ (?:comments?|replies|responses|shares?|likes?|views?)|comments?(?: are closed| \(\d+\))?\.?
      |no comments(?: yet)?)$
    `,
    /^(?:tags?|tagged(?: with| in)?|filed under|posted in|topics?|labels?|keywords?)\s*:.*$/,
    /^(?:posted|published|updated|modified) (?:on|by|in|at) .{2,60}$/,
    pattern('')`
      ^(?:navigation menu|personal tools|not logged in|create account|namespaces|variants|tools|what links here
      |related changes|upload file|special pages|permanent link|page information|cite this page|wikidata item
      |printable version|download as pdf|random (?:page|article)|recent changes|main page|authority control\b.*
      |this article (?:needs|may|includes|is written|relies|does not|has multiple).{0,240})$
    `,
    pattern('u')`
      ^(?:previous|next|older|newer)(?: (?:posts?|pages?|articles?|entry|entries|chapter|section|story|essay|letter
      |lesson|item|issue|review|document|poem))?(?:\s*[:»›→>].*)?$|^(?:previous|next) \p{L}{3,12}:\s.{1,120}$
    `,
    pattern('')`
      ^(?:back to (?:top|home|index|contents|the top)|return to .{2,40}|click (?:here|to|on) .{0,60}|click here
      |home(?:page)?|menu|search|advertisements?|sponsored(?: content)?|(?:like )?loading(?:\.\.\.|…)?|toggle .{2,40}
      |please (?:enable|support|donate|help|share).{0,100}|you (?:may|might) also like.{0,40}
      |related (?:posts|articles|stories)|most (?:read|popular)|trending(?: now)?|contents(?: \[hide\])?
      |table of contents|\[?hide\]?|\[?show\]?)$
    `,
    /^(?:(?:file|image|media|datei|fichier):\S.*\.(?:jpe?g|png|gif|svg|webp|tiff?)(?:\|.*)?)$/,
    /^page \d{1,3}(?: of \d+)?(?: \D[^.!?]{0,40})?$/,
    pattern('')`
      ^if you(?:'ve| have)? (?:like|enjoy)(?:d|ed)? (?:this|what you|my|our|the (?:article|post|story))\b.{0,120}$
      |^.{0,120}\bbuy (?:me|us) a (?:coffee|beer|drink|book)\b.{0,60}$
      |^(?:do you have|have you) (?:got )?(?:an? )?(?:memor(?:y|ies)|stor(?:y|ies)|photos?|photographs?)\b.{0,120}$
      |^(?:(?:study|reading|revision|review|discussion) )?(?:questions|exercises)\s?[.:—–-]{1,3}\s?\S.{0,260}\?.{0,120}$
      |^(?:to let|for sale|situations? vacant|wanted)[,:;—–. -].{0,200}\b(?:appl(?:y|ications?)|enquire|inquire|box \d|write to)\b.{0,100}$
      |^.{0,200}\bapply,? (?:to |at |by letter,? )?(?:box|no\.) \d.{0,60}$
    `,
    pattern('')`
      ^(?:read (?:more|also|next|on)|also read|more|related|continue reading|don['’]t miss|see also|listen|watch
      |download)\s*[:»›→>|]\s*\S.{0,120}$
    `,
    /^(?:\d+[ -]min(?:ute)?s?(?: read)?|reading time:? .{1,20}|(?:estimated )?read(?:ing)? time.{0,20})$/,
    /^\[\/?[a-z][\w-]{2,40}(?:\s+[\w-]{1,30}=\S.{0,120})?\s*\/?\]$/,
    /^(?:name|e-?mail|website|comment|message|subject|your name|your e-?mail)(?: \(required\))?\s*\*?$/,
    pattern('')`
      ^(?:your e-?mail address will not be published|required fields are marked|save my name,? e-?mail|notify me of
      |this site uses akismet|(?:proudly )?powered by|(?:theme|designed|hosted|website) by|enter your e-?mail
      |join our (?:mailing list|newsletter)|get our newsletter|sign (?:me )?up|post comment|submit|skip to)\b.{0,160}$
    `,
    /^.{0,120}\b(?:in(?:to)? your inbox|no spam|unsubscribe(?: at any time)?)\b.{0,60}$/,
    /^(?:[←→⟵⟶]|<<|>>).{0,80}$|^.{0,80}(?:[←→⟵⟶]|<<|>>)$/,
    /^\(?(?:continued (?:from|on) (?:the )?(?:page|p\.|next|previous|front|back|col).{0,20}|to be continued|continued|cont['’]?d\.?)\)?$/,
    pattern('')`
      ^(?:you have|you['’]ve|register for|already a (?:subscriber|member)|to continue reading) .{0,120}\b(?:articles?
      |newsletter|subscri\w+|account|log ?in|sign in)\b.{0,80}$
    `,
    pattern('')`
      ^(?:you are (?:visitor|guest|the \d)|best viewed|this (?:page|site) (?:is )?hosted
      |(?:please )?sign (?:my|our|the) guest ?book|back to (?:my|our|the) (?:home ?page|main page)
      |e-?mail me).{0,260}$
    `,
    pattern('')`
      ^(?:this content downloaded (?:from|by)|all use subject to|your use of the jstor archive|downloaded from
      |generated (?:for|on|by)|this is a digital copy of a book|original from
      |public domain(?: in the united states)?, google-digitized)\b.{0,260}$
    `,
    /^(?:registered (?:charity|office|in england)|admission (?:is )?free)\b.{0,120}$/,
    /^.{0,160}\breport (?:an error|a problem|a mistake)\.?$/,
    pattern('')`
      ^(?:top(?: of (?:the )?page)?|up|page up|back|go back|print this page
      |view (?:in browser|larger|full size|original|image).{0,30}|enlarge(?: image)?|click to enlarge)$
    `,
    pattern('')`
      ^(?:produced by|e-?text (?:prepared|produced) by|prepared by|transcribed from) .{0,60}\b(?:proofread\w*
      |volunteers?|e-?text|online|project gutenberg|images|internet archive|scanned)\b.{0,300}$
    `,
    /^share(?: (?:this|on|via))?(?: \p{L}{2,12})?\s?:.{0,120}$/u,
    /^(?:how to cite|cite this|to cite this|citation:).{0,160}$/,
    /^(?:https?:\/\/|www\.)\S+.{0,160}$/,
    pattern('')`
      ^.{0,120}\b(?:licen[cs]ed under|released (?:under|into)|dedicated to the public domain
      |may be (?:freely )?(?:copied|reproduced|distributed|reprinted)|creative commons)\b.{0,120}$
    `,
  ],
  front: pattern('')`
    ^(?:written|(?:first |originally |re-?)?(?:published|printed|delivered|spoken|broadcast)|source
    |translat(?:ed|ion|or)|transcri(?:bed|ber|ption)(?:\s?[/&,]\s?(?:html|mark-?up|proof\w*|html mark-?up))*
    |html(?: mark-?up)?|mark-?up|proof-?read(?:ing|er)?|corrected|online version|e-?text|digiti[sz](?:ed|ation)
    |scanned|public domain|copyleft|copyright|author|title|date|editors?|edited|publisher|publication|collection
    |repository|archive|reference|call number|shelfmark|document type|record(?:ed|ing)|interview(?:er|ee|ed)|narrator
    |place|location|language|credits?|produced|released?(?: date)?|character set(?: encoding)?
    |original (?:source|publication)|length)(?: by| on| at| date| in)?\s?:\s
  `,
  foot: {
    comments: pattern('')`
      ^(?:leave (?:a|your) (?:comment|reply)\b.{0,20}|(?:\d+|no|one|two) (?:comments?|responses?|replies
      |thoughts) (?:on\b|to\b|so far\b|=).{0,120}|(?:\d+|no) (?:comments?|responses?|replies)(?: yet)?:?|\d+ comment\(s\)
      |comments?(?: ?\(\d+\)|:(?: \d+)?)?|(?:post|add|write|make) (?:a|your) comment|your comments?
      |join the (?:conversation|discussion)|link to (?:comment|post))$
    `,
    others: pattern('')`
      ^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)
      |related(?: (?:posts?|articles?|stories|reading|content|pages|links|items))?|more (?:from|on|like|in) .{2,40}
      |more stories|recommended(?: for you| reading)?|recent (?:posts?|comments?|articles)
      |popular (?:posts?|articles|now)|most (?:read|popular|viewed)|trending(?: now)?
      |(?:post|comment|site|page) navigation|read next|other (?:posts|articles|pages).{0,30})(?:\.\.\.|…|:)?$
    `,
  },
  home: /^home(?:page)?$/,
  menu: pattern('')`
    ^(?:home|about(?: us)?|contacts?(?: us| me)?|search|(?:main )?menu|create (?:an )?account|browse(?: a.z)?|contributors?
    |cite this (?:article|entry|page)|news|events?|archives?|blog|shop|store|donate|log ?in
    |sign (?:in|up)|register|help|faq|privacy(?: policy)?|terms(?: of (?:use|service))?|cookies?(?: policy)?|site ?map
    |subscribe|newsletter|rss|facebook|twitter|x|instagram|youtube|linkedin|pinterest|whatsapp|reddit|tumblr|email
    |e-mail|print|share|tweet|page|talk|discussion|article|read|edit|view (?:source|history)|history|collections?
    |exhibitions?|visit(?: us)?|support us|membership|careers|press|accessibility|disclaimers?|next|previous|back|top
    |up|index|contents|pdf|download|english|français|deutsch|español)$
  `,
  brackets: pattern('')`
    ^(?:edit(?: source)?|edit \| edit source|citation needed|clarification needed|dubious.*|according to whom\??
    |who\??|when\??|where\??|which\??|why\??|by whom\??|page needed|failed verification|better source needed
    |verification needed|not in citation given|original research\??|full citation needed|dead link|permanent dead link
    |hide|show|update|unreliable source\??|vague|needs update|relevant\??|non-primary source needed|note needed
    |pg\.? ?\d{1,4}|page \d{1,4}|transcriber's note.*)$
  `,
}
