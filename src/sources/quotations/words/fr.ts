import { pattern } from '../../../pattern.ts'
import { frenchSpeech } from './fr-verbs.ts'
import type { QuotationWords } from './quotation-words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** French. */
export const french: QuotationWords = {
  speech: frenchSpeech(),
  writing: set(
    'écrit écrivit écrivait écrira écrivant note nota notait raconte raconta racontait racontera relate relata décrit décrivit consigne consigna',
  ),
  accordingTo:
    /(?:selon|d['’]après|pour|aux dires de|au dire de|comme l['’]écrit|comme le (?:note|dit|rappelle|souligne|raconte|remarque|rapporte))\s+$/iu,
  apposition: /(?<=\s)(?:(?:les?|la|son|sa|ses|leurs?|une?)\s|l['’])(?:[\p{Ll}’'-]+,?\s){1,5}$/u,
  by: /\bpar\s+$/iu,
  passive:
    /(?<!s['’])(?<!\p{L})(?:est|sont|fut|furent|était|étaient|été|être)\s(?:(?:\p{Ll}+ment|souvent|parfois|aussi|alors|toujours)\s){0,2}$/u,
  impersonal: /(?:^|\s)il\s(?:est|fut|était|a\sété)\s$/iu,
  unnamed: pattern('u')`
    (?:^|[,;:—–(]\s(?:et\s|mais\s)?|(?<!\p{L})(?:quand|lorsque|où|que|comme)\s)(?:(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es
    |[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|[Mm]on|[Mm]a|[Cc]et(?:te)?
    |[Cc]es?)\s(?:(?!(?:il|elle|ils|elles|on|qui|que|et|mais|je|nous)\s)[\p{Ll}’'-]+\s){1,5}
    |[Ll]['’](?:(?!(?:il|elle|on|qui|que|et)\s)[\p{Ll}’'-]+\s){1,5}|[Qq]uelqu['’]un\s(?:[\p{Ll}’'-]+\s){0,3}
    |[Oo]n\s(?:lui|leur|nous)\s(?:[\p{Ll}’'-]+\s){0,2})$
  `,
  genders: { il: 'm', elle: 'f' },
  pronouns: set('il elle ils elles je nous on'),
  possessives: set('son sa ses leur leurs'),
  ownWorks: set('mémoires souvenirs autobiographie journal journaux carnets cahiers lettres correspondance notes'),
  papers: /(?<!\p{L})(?:dans|de) ((?:son|ses) (?:journal intime|carnets?|agenda|cahiers?))(?!\p{L})/iu,
  review: /(?<!\p{L})(?:compte[- ]rendu|recension|à propos d[eu])(?!\p{L})/iu,
  pagesOf:
    /(?<!\p{L})(?:les |numéros de )pages(?!\p{L})[^.]{0,60}(?<!\p{L})(?:renvoient à|sont (?:celles|ceux) d[eu]|se rapportent à)(?!\p{L})/iu,
  takenFrom: pattern('iu')`
    (?<!\p{L})(?:extraits?|morceaux|passages?|lettres|pages|textes?)(?!\p{L})[^.()]{0,60}?\s(?:de|des|du|d['’]|à|dans)\s?
    (?:(?:son|sa|ses|le|la|les)\s)?[«"*_]{0,2}\s?(\p{Lu}[^.();,]{3,90}?)\s?[»"*_]{0,2}(?:,\s(?:éd(?:ité|\.)|traduit|publié|établi)
    [^()]{2,80})?\s\(([^()]*?(?:1[5-9]|20)\d\d)\)
  `,
  pointsBack: pattern('iu')`
    (?:^|[^\p{L}])(?:y (?:lit|trouve|écrit|écrivit|note|dit|disait|raconte|affirme|rappelle|déclare|explique)
    |dans (?:ce livre|cet ouvrage|cet article|cet essai|ce roman|ce poème|cette pièce|ce texte|cette brochure)
    |(?:le livre|l['’]ouvrage|la pièce|le roman|l['’]article|l['’]essai|la brochure|le texte|il|elle) (?:s['’]ouvre
    |commence|débute|s['’]achève|se termine|se clôt)
    |(?:sa|la) (?:première|dernière) (?:phrase|page|ligne|réplique))(?![\p{L}])
  `,
  speaksOfIt: pattern('u')`
    ^(?:L[ea]s?|C(?:et(?:te)?|es?)|L['’])\s?(?:lettre|passage|lignes?|mots|page|poème|vers|note|discours|texte|récit
    |article|extrait)(?!\p{L})
  `,
  within: set('dans'),
  lettered: pattern('giu')`
    (?<!\p{L})(?:(?:lettres?|billet|télégramme|carte)(?:\s(?!(?:à|au|aux)\s)[\p{L}\d,’'-]+){0,7}?\s(?:à\s|aux?\s)
    |(?:écrit|écrivit|écrivait|écrira|écrivant|écrire)(?:-(?:t-)?(?:il|elle))?\s(?:(?:alors|aussitôt|encore|ainsi|plus tard)\s)?(?:à\s|aux?\s))
  `,
  letter: /(?<!\p{L})(?:lettres?|billet|télégramme|carte)(?!\p{L})/iu,
  sent: /(?<!\p{L})(?:envoie|envoya|envoyé|adresse|adressa|adressée?)(?:\s(?!(?:à|au|aux)\s)[\p{L}\d,’'-]+){0,10}?\s(?:à\s|aux?\s)/giu,
  to: /(?<!\p{L})((?:à|aux?)\s)$/iu,
  plainTo: 'à ',
  toPronoun: /(?<!\p{L})(?:lui|leur)\s(?:a\s)?(?:écri\p{L}+|envoi\p{L}+|envoya|envoyé|adress\p{L}+)/iu,
  answers: pattern('iu')`
    (?<!\p{L})(?:à cette lettre|(?:fit|fait|envoya|envoie|reçut|reçoit)(?:\s[\p{L}’'-]+){0,5}\sréponse|dans sa réponse
    |lui répond(?:it)?)(?!\p{L})
  `,
  between: set(
    'a avait ont plus-tard ensuite aussi alors encore lui-même elle-même toujours souvent déjà même en y lui leur nous se le la les plus tard un jour',
  ),
  firstPerson: /(?:^|[^\p{L}])(?:je|j['’]|me|m['’]|mon|ma|mes|moi|nous|notre|nos)(?![\p{L}])/iu,
}
