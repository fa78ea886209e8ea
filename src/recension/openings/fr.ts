import { pattern } from '../../pattern.ts'
import { openingsIn } from './lines.ts'
import type { Openings } from './openings.ts'

/** French. */
export const fr: Openings = {
  persons: openingsIn('il elle ils elles lui eux son sa ses leur leurs'),
  pronouns: new Map([
    ['il', openingsIn('il')],
    ['elle', openingsIn('elle')],
    ['ils', openingsIn('ils')],
    ['elles', openingsIn('elles')],
  ]),
  matters: openingsIn(
    'ce cet cette ces cela ceci ca celui celle ceux celles y',
    `le meme, la meme, les memes, l un, l une, un autre, une autre, d autres, les deux, ce dernier, cette derniere, ces derniers,
     c est, c etait, ce fut, ce sont, c en, tous deux, toutes deux, tous trois,
     toutes trois, tous se, toutes se, elle le, elle la, elle les, elle l, elle y, elle en, il le, il la, il les, il l, il en, en temoigne, en temoignent, tout cela, tout ceci, plusieurs d entre, certains d entre, la plupart`,
  ),
  places: openingsIn('là ici', 'c est la'),
  answers: openingsIn(
    'cependant toutefois pourtant ainsi mais et or donc aussi neanmoins inversement autrement certes là ici',
    `en outre, de plus, en effet, par ailleurs, au contraire, par consequent, par exemple, en revanche, pour cela, pour cette,
     d autre part, d ailleurs, non seulement, malgre cela, malgre tout, en fait, de meme, quant a, du reste`,
  ),
  times: openingsIn(
    'puis ensuite alors bientot enfin desormais parallelement finalement aussitot',
    `a cette, a ce, en ce, en cette, en meme temps, dans ce, dans cette, dans ces, des lors, depuis lors, plus tard, peu apres,
     peu de temps, apres cela, apres ce, pendant ce, l annee suivante, jusque la, la meme annee, cette annee, entre temps, le lendemain, le surlendemain, le soir meme,
     le meme jour, le jour suivant, le mois suivant, la nuit suivante, la semaine suivante, la veille`,
  ),
  self: openingsIn('je j moi mon ma mes mien mienne'),
  clefts: openingsIn(
    '',
    `ce fut en, ce fut a, ce n est, c est a, c est au, c est en, c est dans, c est avec, c est chez, c est sous, c est pendant,
     c est grace, ce n est qu`,
  ),
  objects: openingsIn(
    'cela ceci celui-ci celle-ci',
    'en a, en avait, en ont, en avaient, en fit, en fut, en est, en sont, en eut, en etait, tous trois, toutes trois, les trois, de cela, pour cela, a cela, des deux',
  ),
  articles: openingsIn('le la les l'),
  ellipses: openingsIn(
    '',
    'non plus, le fit, la fit, le fut, la fut, l est, l etait, en fut, l a fait, l ont fait, fit autant',
  ),
  replies: openingsIn('repondit repliqua retorqua repartit'),
  defines:
    /^(?:\s*,[^,.;]{0,120},)?\s*(?:est|fut|était)\s+(?:une?\s|l[ea]\s|l['’])(?!(?:nom|prénom|patronyme|mot|terme)\b)/i,
  mourns: pattern('i')`
    \b(?:regret|douleur|tristesse|émotion|peine)\b[^.]{0,60}\b(?:mort|décès|disparition|perte)\b
    |\b(?:annonce|apprenons|apprend)[^.]{0,40} (?:la mort|le décès)\b
    |\bvient (?:de mourir|de s['’]éteindre|de nous quitter|de disparaître)
  `,
  survives:
    /^\W*(?:(?:peu |bien |longtemps )?après|depuis|dès) (?:sa mort|son décès)\b|^(?:elle|il) laisse (?:derrière|(?:une?|deux|trois|quatre|cinq|plusieurs) (?:veuve|veuf|filles?|fils|enfants?|frères?|sœurs?))(?!\p{L})|\b(?:à titre )?posthume(?:ment)?\b/iu,
  addresses: pattern('iu')`
    ^\W*(?:cliquez|abonnez-vous|inscrivez-vous|partagez|suivez-nous|lire\saussi|à\slire\saussi)(?!\p{L})
    |\bce\sbillet\s(?:est|a\sété|traite|parle)(?!\p{L})
    |\bdans\s(?:cet\sarticle|ce\sbillet),?\s(?:nous|je|vous|on)\b
    |\bnotre\s(?:site|newsletter|blog|boutique|lettre\sd['’]information|page\sfacebook)\b
    |\b(?:vidéo|photo|image|carte)s?\sci-(?:dessous|dessus|contre)\b
    |\bchers\slecteurs\b
    |\best\sen\svente\s(?:à|au|sur|chez|dans)(?!\p{L})
    |^\W*(?:rejoignez|contactez|retrouvez|suivez|appelez|écrivez)[-\s]nous(?!\p{L})
    |^\W*pour\s(?:en\ssavoir\splus|(?:plus|davantage)\sd['’]informations?)(?!\p{L})
    |\bn['’]hésitez\spas\sà(?!\p{L})|\bvotre\scommentaire(?!\p{L})|\bcommentaires?\sci-dessous\b
    |\bsi\svous\s(?:souhaitez|voulez|désirez)\s(?:en\s)?(?:savoir|lire|voir|découvrir|visiter)\b
    |\bpour\slire\s(?:ce(?:t|tte)?\s(?:guide|article|billet|page))\b
    |\b(?:je|nous|on)\svous\s(?:propose|invite|emmène|parle|présente|raconte|conseille|explique)(?:ons)?(?!\p{L})
    |\bvous\s(?:me\s(?:posez|demandez)|en\savez\s(?:forcément|sûrement|certainement)|connaissez\s(?:certainement
    |sûrement|sans\sdoute)|(?:avez|entendrez)\s(?:sûrement|certainement|sans\sdoute|forcément))(?!\p{L})
    |^\W*bienvenue\s(?:sur|dans)\s(?:mon|notre|ce|le\ssite)(?!\p{L})
    |^\W*(?:photos?|images?|crédits?)\s(?:de|par|:)
  `,
}
