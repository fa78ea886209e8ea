import { frenchKin } from '../../../kin/fr.ts'
import { pattern } from '../../../pattern.ts'
import type { AloneLanguage } from './language.ts'

const relative = Object.keys(frenchKin).join('|')

/** French. */
export const french: AloneLanguage = {
  opening: /^[\s,;:–—()•*-]*(?:(?:et|mais|ou|puis|donc|car|parce que|quand|lorsque|avant de|où|d['’]où)\s+)?/iu,
  closing: /[\s,;:–—(-]*(?:(?<!\p{L})(?:et|mais|ou|puis|avant|après))?[\s,;:–—(-]*$/iu,
  preposition: /^(?:après|depuis|pendant|malgré|avec|à la suite de|dès)\s+/iu,
  connective: pattern('iu')`
    ^(?:(?:cependant|toutefois|par ailleurs|en outre|de plus|ensuite|puis|alors|ainsi|enfin|néanmoins|pourtant
    |d['’]ailleurs|en effet|dès lors|entre-temps|plus tard|par la suite|à cette époque|à la même époque|peu après
    |bientôt|c['’]est alors que|c['’]est là que),?\s+)(?=\p{L})
  `,
  hangers: new Set(
    'ce cet cette ces ils elles cependant toutefois mais et alors ainsi puis celui celle tel telle'.split(' '),
  ),
  before: pattern('iu')`
    (?<!\p{L})y (?!(?:a|avait|eut|aura)(?!\p{L}))|(?<!\p{L})là(?![\p{L}-])|(?<!\p{L})(?:l[ae]|cet?|cette) même \p{L}
    |(?<!\p{L})(?:cette année|ce jour|ce mois|cet hiver|cet été|ce printemps|cet automne|cette ville|cet endroit)(?!\p{L})
  `,
  starters: new Set(
    'il elle ils elles on je j nous vous ce c cet cette ces cela ça le la les l un une des du de d son sa ses leur leurs mon ma mes notre nos tout tous toute toutes plusieurs certains quelques chaque aucun aucune personne rien quand lorsque lorsqu après avant comme tandis si puisque parce où deux trois'.split(
      ' ',
    ),
  ),
  actors: /^(?:il|elle|ils|elles)(?!\p{L})/iu,
  imprint: pattern('iu')`
    ^[\s[(*_]*(?:extraits? (?:de|du|d['’])|tirée? (?:de|du)|(?:dernière |site |page )?mise? à jour|inscrite? ?:
    |catalogué par|optimisé pour|dernière modification
    |(?:article |texte |page )?(?:publiée?|parue?|mise? en ligne|consultée?) (?:le \d|dans)|souvenirs? .{0,40}publiés?
    |(?:conférence|communication) (?:lue|donnée|faite))(?!\p{L})
  `,
  works: pattern('iu')`
    (?<!\p{L})(?:le livre|l['’]ouvrage|le volume|le recueil|le roman|la brochure|les mémoires|ils? par[ua]\p{L}*
    |elles? par[ua]\p{L}*)(?!\p{L})
  `,
  narrator: /(?<!\p{L})(?:je|j['’]|nous|mon|ma|mes|notre|nos|moi)(?!\p{L})/iu,
  opinion: pattern('iu')`
    (?<!\p{L})(?:affirm\p{L}*|not[ea]|soutien\p{L}*|soutint|estim\p{L}*|jug\p{L}*|croit|crut|croyait|pens\p{L}*
    |conclu\p{L}*|critiqu\p{L}*|reconn\p{L}*|considèr\p{L}*|rappel\p{L}*|prédi\p{L}*|prétend\p{L}*|selon
    |(?<!(?:an|année|jour|mois|semaine|dimanche|matin) )d['’]après)(?!\p{L})
  `,
  remark: pattern('iu')`
    ^(?:car |et |mais |or )?(?:voyez|voyons|considérons|imaginons|remarquons|songeons|notons)(?!\p{L})
    |^(?:or |mais )?il (?:n['’]y a|y a|existe)(?!\p{L})|^(?:il|elle)s? n['’](?:est|était|étaient) ni(?!\p{L})
    |(?<!\p{L})doit (?:être|avoir été)(?!\p{L})
  `,
  announced: pattern('iu')`
    ^(?:un|une|un autre|une autre)\s(?:\p{L}+\s){0,3}(?:événement|incident|épisode|fait|accident)s?,?\s[^.]{0,20}
    (?:eut lieu|se produi[st]|survint|arriva)(?!\p{L})
  `,
  unreal: /(?<!\p{L})(?:aurai(?:en)?t|(?:avai(?:en)?t) (?:voulu|espéré|pensé|compté|prévu))(?!\p{L})/iu,
  unfinished: /(?<!\p{L})(?:après|avant|de|d['’]|depuis|dès)$/iu,
  kin: frenchKin,
  kinOfOwn: new RegExp(`(?<!\\p{L})(?:son|sa|leur) (?:[\\p{Ll}-]+ ){0,2}(${relative})(?!\\p{L})`, 'u'),
  kinBefore: new RegExp(
    `(?<!\\p{L})(?:son|sa) (?:[\\p{Ll}-]+ ){0,2}(${relative})(?: (?:aînée?|cadette?|unique))?,? (?:l[ea] \\p{Ll}+ |m\\. |mme )?$`,
    'u',
  ),
  kinBehind: new RegExp(`^, (?:son|sa) (?:[\\p{Ll}-]+ ){0,2}(${relative})(?!\\p{L})`, 'u'),
  widowed:
    /(?<!\p{L})(?:veuve|veuf) (?:en|à|depuis|dès)(?!\p{L})|(?:devien|devin|rest)\p{L}+ (?:veuve|veuf)(?!\p{L})/iu,
}
