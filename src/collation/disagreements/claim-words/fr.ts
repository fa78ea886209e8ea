import { frenchCardinals, frenchOrdinals } from '../../../numerals/fr.ts'
import { numberTable } from '../../../numerals/number-table.ts'
import { pattern } from '../../../pattern.ts'
import { fr } from '../../words/fr.ts'
import { classTable } from './class-table.ts'
import type { ClaimLanguage } from './language.ts'
import { frenchPeople } from './people-fr.ts'
import { frenchTrades } from './trades-fr.ts'
import { unitTable } from './unit-table.ts'

/** Numbers, ranks and family in French. */
export const french: ClaimLanguage = {
  stops: fr.stops,
  partitives: new Set(['de', 'd']),
  numbers: frenchCardinals,
  multipliers: numberTable('cent:100 cents:100 mille:1000 million:1000000 millions:1000000'),
  collectives: numberTable(
    'dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100 millier:1000',
  ),
  joints: new Set(['et', '-']),
  ordinals: {
    ...frenchOrdinals,
    ...numberTable('seconde:2 trentième:30 quarantième:40 cinquantième:50 soixantième:60'),
  },
  units: unitTable(`
    time: jour:1 jours:1 semaine:7 semaines:7 mois:30.4 an:365 ans:365 année:365 années:365 heure:0.0417 heures:0.0417
    francs: franc:1 francs:1
    livres: livres:1
    écus: écus:1
    people: hommes:1 personnes:1 âmes:1 marins:1 matelots:1 habitants:1 passagers:1 soldats:1 fidèles:1 victimes:1 morts:1
    children: enfant:1 enfants:1
    sons: fils:1 garçons:1
    daughters: filles:1
    size: pieds:1 mètres:3.28 m:3.28
    distance: lieues:4 kilomètres:1 km:1
    weight: tonneaux:1 tx:1 tonnes:1
    area: hectares:2.47 arpents:0.84 kilomètres_carrés:247 km_carrés:247
  `),
  classes: classTable(`
    people: infirmiers infirmières gardiens surveillants domestiques novices réfugiés fondeurs horlogers potiers fileuses tisseuses dentellières terrassiers pêcheurs rameurs cavaliers moines religieuses pèlerins colons émigrants forçats gendarmes pompiers apprentis maçons charpentiers verriers tisserands imprimeurs malades visiteurs spectateurs mutins officiers hommes personnes compagnons camarades associés collègues âmes marins matelots habitants passagers soldats fidèles victimes morts élèves écoliers filles garçons enfants étudiants grévistes ouvriers ouvrières mineurs membres candidats invités volontaires adhérents survivants rescapés prisonniers délégués femmes familles demoiselles dames messieurs équipage compagnie chœur orchestre troupe équipe classe régiment garnison
    works: tableaux toiles peintures dessins portraits œuvres paysages
    copies: exemplaires
    books: livres volumes tomes ouvrages
    specimens: espèces plantes mousses fougères échantillons spécimens coquilles insectes
    vessels: navires vaisseaux bateaux barques
    houses: maisons bâtiments logements
    trips: voyages traversées fois
    performances: concerts récitals représentations soirées soirs
    votes: voix suffrages
    openings: arches travées
  `),
  peopleEnding: frenchPeople,
  rough: {
    about: ['environ', 'près de', 'près d', 'presque', 'quelque', 'autour de', 'à peu près', 'une', 'vers'],
    over: ['pas moins de', 'pas moins d', 'plus de', 'plus d', 'au moins', 'passé'],
    under: ['moins de', 'moins d', 'au plus', 'à peine', 'jusqu à'],
  },
  before: [
    [
      /(?<!\p{L})(?:équipage|garnison|communauté|population|auditoire|troupe|foule|assistance|personnel|effectif) de(?: près de| quelque)? $/iu,
      'people',
    ],
    [
      /(?<!\p{L})(?:âgée? de|\p{L}, alors (?:âgée? )?de|jusqu['’]à|à l['’]âge de|l['’]âge de|(?:il|elle|qui) (?:a|avait|eut)|(?:fille|garçon|enfant|gamine?|homme|femme|veuve|veuf) de|j['’](?:ai|avais|eus)) (?:à peine |seulement )?$/iu,
      'age?',
    ],
  ],
  bareAge: {
    before: /(?<!condamn\p{L}{0,4} )(?<!\p{L})à (?:peine |seulement )?$/iu,
    after: /^ ans(?!\p{L})(?! d[e'’])/iu,
  },
  after: [
    [/^ ?(?:%|pour cent)(?!\p{L})/iu, 'percent'],
    [/^ d['’]entre (?:eux|elles)(?!\p{L})/iu, 'people'],
    [/^ (?:morts|victimes|tués|noyés)(?!\p{L})/iu, 'people'],
    [/^ mètres (?:de long|de longueur)\b/iu, 'length'],
    [/^ (?:mètres|pieds) (?:de haut|de hauteur)\b/iu, 'height'],
    [/^ (?:mètres|pieds) (?:de large|de largeur)\b/iu, 'breadth'],
    [/^ (?:des|de ses|de l['’]équipage)\b/iu, 'people'],
  ],
  ofThose: /^ (?:d['’]entre (?:eux|elles)|en tout)(?!\p{L})/iu,
  ofWhich: /^ (?:desquel|dont)/iu,
  countedSo: pattern('iu')`
    ^ (?:furent|ont été|étaient|sont|avaient été|seront) (?:tués|tuées|noyés|sauvés|sauvées|arrêtés|arrêtées|blessés
    |blessées|condamnés|fusillés|pendus|renvoyés|renvoyées|jugés|morts|mortes)(?!\p{L})
    |^ (?:périrent|moururent|survécurent|débrayèrent)(?!\p{L})
  `,
  ofSome: /^ (?:des|de ces|de ses|de nos|de leurs) (?:\p{L}+ )??(\p{L}+)(?=[ .,;:!?)]|$)/iu,
  later:
    /^,? (?:plus tard|plus tôt|après|avant|auparavant|durant lesquels|de (?:plus|moins) (?:que|qu['’])|son (?:aîné|cadet)|sa (?:aînée|cadette))(?!\p{L})/iu,
  byThen: /(?<!\p{L})dès (?:l['’])?$/iu,
  ago: /(?<!\p{L})(?:il y a|voici|voilà)(?: \p{L}+){0,2} $/iu,
  rate: /^,? (?:par (?:an|année|mois|semaine|jour|heure)|l['’]an|annuels?|mensuels?)(?!\p{L})/iu,
  compared: /^ (?:(?:plus|moins|autant) |sur (?:deux|trois|quatre|cinq|dix)(?!\p{L}))/iu,
  ofWhole: /(?<!\p{L})(?:des|de ses|de leurs) $/iu,
  livedTo: /(?<!\p{L})vécut jusqu['’]à/iu,
  yearOfAge: { before: /\bdans sa $/iu, after: /^ année\b/iu },
  birthOrder: pattern('iu')`
    (?<!\p{L})(aînée?|cadette?|benjamine?|puînée?|unique|premi(?:er|ère)|seconde?|deuxième|troisième|quatrième
    |cinquième|sixième|septième|huitième|neuvième|dixième|onzième
    |douzième)(?: (?:enfant|fils|fille|né|née))? (?:de |d['’]
    |des |parmi )(?:une famille de |une fratrie de |ses |les |leurs )?(\p{L}+|\d+) (enfants|fils|filles|frères|sœurs
    |garçons)(?!\p{L})
  `,
  bornAs: pattern('iu')`
    (?<!\p{L})(premi(?:er|ère)|second|seconde|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième
    |neuvième|dixième) (enfant|fils|fille) (?:d['’]|(?:de|des|du)(?!\p{L}))
    |(?<!\p{L})(enfant|fils|fille) (aînée?|unique|benjamine?)(?: d['’]| (?:de|des|du)(?!\p{L}))
  `,
  bareOrder:
    /(?:était|est|fut|,) (?:le |la |l['’])(aînée?|cadette?|benjamine?)()(?=[,.;:]| de (?:la famille|tous|toutes)|$)/iu,
  couple: /(?<!\p{L})(?:ils|elles|le couple|le ménage|les époux|leurs?|mariage|union)(?!\p{L})(?:[^.;]{0,24})$/iu,
  noChildren: pattern('iu')`
    (?<!\p{L})(?:sans (?:enfants?|postérité)
    |(?:n['’](?:eut|eurent|ont|avait|avaient|aura|auront)|ne laiss\p{L}+) (?:pas |point )?d['’]enfants?
    |(?:aucun|pas d['’]) ?enfant)(?!\p{L})
  `,
  oneChild: pattern('iu')`
    (?<!\p{L})(?:eut|eurent|ont|aura|auront|laiss\p{L}+|n['’](?:eut|eurent) qu['’])\s?(?:un|une) (?:seule? )?(?:enfant
    |fils|fille)(?!\p{L})(?! d[eu'’])
  `,
  award: pattern('gu')`
    (?<!\p{L})(?:[Gg]rand )?(?:[Pp]rix|[Mm]édaille|[Bb]ourse) (?:(?:de la|du|des|de) |d['’]|de l['’])?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*
  `,
  awardWords: new Set(['prix', 'grand', 'medaille', 'bourse']),
  trades: frenchTrades,
  fatherTrade: pattern('u')`
    (?:(?<!\p{L})(?:[Ff]ils|[Ff]ille|[Ee]nfant)s? (?:de l['’]|d['’])une? |(?<!\p{L})(?:[Ff]ils|[Ff]ille
    |[Ee]nfant) (?:de |d['’])(?:\p{Lu}[\p{L}.-]+ ?){1,4}, (?:une? )?
    |(?<!\p{L})(?:[Ss]on|[Ll]e) père,? (?:(?:\p{Lu}[\p{L}.-]+ ?)+,? )?(?:qui [^,;.]{1,60}, )?(?:(?:était|devint|était devenu|fut|est|exerçait le métier de
    |exerce le métier de|tenait boutique de|qui était) )?(?:un |le )?)((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+)
  `,
  tradeEnding: pattern('u')`
    ^(?!(?:dernier|premier|entier|particulier|familier|meilleur|seigneur|majeur|mineur|supérieur|intérieur|leur|sieur
    |monsieur|chrétien|ancien|prisonnier|héritier)$)\p{Ll}{2,}(?:ier|eur|iste)$
  `,
  childOf: pattern('u')`
    ^,? (?:(?:la |une |le |un )?(?:seconde |dernière |troisième )?)(fille
    |fils)(?: (?:aînée?|cadette?|unique))? (?:d['’]une? |du |de la |de l['’])((?:[\p{Ll}-]+ ){0,1}[\p{Ll}-]+)
  `,
  tradeAfter:
    /^(?:,? (?:qui (?:était|fut) |était |est |fut )?(?:une? |le |la |l['’])?)(?!(?:et|ou|avec|dont|qui) )((?:[\p{Ll}-]+ ){0,1}[\p{Ll}-]+)/u,
  tradeBefore: /(?<!\p{L})(?:le|la|au|du|l['’]|d['’]|un|une|vieux) ?((?:[\p{Ll}-]+ ){0,1}[\p{Ll}-]+),? $/u,
  orderWords: {
    aîné: 1,
    aînée: 1,
    unique: 1,
    benjamin: 'last',
    benjamine: 'last',
    cadet: 'younger',
    cadette: 'younger',
    puîné: 'younger',
    puînée: 'younger',
  },
  oneBeside: {
    before: /une? (?:fils|fille|garçon) et $/iu,
    after: /^ et une? (?:fils|fille|garçon)(?!\p{L})/iu,
  },
  hadChildren: pattern('iu')`
    (?<!\p{L})(?:a|ont|eut|eurent|aura|auront|avait|avaient|ayant|donna|donne|père de|mère de|naissent|naquirent
    |naîtront|eu)(?!\p{L})[^.;]{0,24}$
  `,
  leftChildren: /(?<!\p{L})(?:laiss\p{L}*)(?!\p{L})[^.;]{0,40}$/iu,
  children: /^ (?:jeunes |petits )?(enfants|fils|filles)(?!\p{L})/iu,
  siblings:
    /(?<!\p{L})(?:famille de|fratrie de|de|d['’]|des|parmi|l['’]un des|l['’]une des) (?:ses |une famille de )?$/iu,
  parents: /(?<!\p{L})(?:parents|(?:son|sa) (?:père|mère|sœur|frère))(?!\p{L})/iu,
  placed: pattern('iu')`
    (?:(?<!\p{L})(?:à|au|en|près de|(?:village|bourg|ville|paroisse|port|hameau|cimetière|église|collège|lycée
    |faculté)(?: (?:de|du|de la|des))?|columbarium (?:de|du)|(?:part|décoll|envol|appareill|embarqu)\p{L}* de) |(?<!\p{L})(?:près|(?:part|décoll|envol|appareill|embarqu)\p{L}*) d['’])$
  `,
  had: pattern('iu')`
    (?<!\p{L})(?:hôpita(?:l|ux)|théâtres?|église|cathédrale|eaux|port|prison|musée|bibliothèque|écoles?|rues|quais
    |chantiers?|filatures?|garnison|habitants|tribunal|diocèse|évêque|maire|mairie|gare|opéra|observatoire
    |université|collège|lycée|faculté) (?:de |d['’])$
  `,
  native: /(?<!\p{L})(?:nati(?:f|ve)|originaire) (?:de |d['’]|du )$/iu,
  placeEnd: pattern('u')`
    ^(?:$|[.,)(–—-]|\s?[;:!?»]|\s(?:même|tout|le|la|les|en|où|et|ou|pour|avec|par|à|au|aux|de|du|dans|chez|sur|après
    |avant|jusqu|comme|qui|lors|pendant|durant|il|elle|[–—(»\d])(?![\p{L}]))
  `,
  agent: pattern('iu')`
    (?<!\p{L})(?:par|soins de|(?:plans|œuvre) (?:de|d['’])|architecte était)(?: ?(?:le|la|une?|son|sa|ses|l['’]))?
    (?: ?[\p{Ll}-]+,?){0,3}(?: (?:M|Mme|Dr)\.?)? ?$
  `,
  acting: /(?:(?:^|[.,;:] )|(?<!\p{L})par )(?:(?:la|le|les) |l['’])?$/iu,
  wide: new Set([
    ...'angleterre écosse irlande france allemagne italie espagne portugal autriche hongrie suisse belgique hollande danemark norvège suède finlande russie pologne grèce turquie égypte inde indes chine japon amérique canada mexique brésil argentine chili pérou australie afrique asie europe normandie bretagne provence bourgogne alsace lorraine auvergne gascogne savoie corse bavière prusse saxe sibérie algérie tunisie maroc sénégal madagascar tonkin macédoine serbie bosnie croatie bohême moravie galicie silésie ukraine lituanie lettonie estonie bulgarie roumanie palestine syrie perse birmanie ceylan siam corée sicile sardaigne catalogne andalousie castille flandre flandres champagne picardie poitou saintonge anjou touraine berry limousin dauphiné languedoc roussillon béarn franche-comté toscane lombardie cochinchine indochine annam cambodge laos congo guyane martinique guadeloupe'.split(
      ' ',
    ),
    'états-unis',
    'nouvelle-zélande',
    'pays-bas',
    'afrique du sud',
    'royaume-uni',
  ]),
  narrator: /(?<!\p{L})(?:je|j['’]|nous|notre|nos|moi)(?!\p{L})/iu,
  contrasts: [
    ['vice-président', 'président', 'secrétaire', 'trésorier', 'adjoint', 'maire'],
    ['lieutenant', 'capitaine', 'commandant', 'colonel', 'général', 'amiral', 'sergent', 'caporal'],
    ['diacre', 'prêtre', 'évêque', 'archevêque', 'cardinal'],
    ['chevalier', 'officier', 'commandeur'],
    ['première édition', 'deuxième édition', 'seconde édition'],
    ['premier volume', 'deuxième volume', 'second volume', 'troisième volume'],
    ['premier voyage', 'second voyage', 'deuxième voyage', 'troisième voyage', 'dernier voyage'],
    ['première pierre', 'inaugur'],
    ['entr', 'sort', 'quitt'],
    ['arriv', 'part', 'embarqu'],
    ['achet', 'vend'],
    ['ouvr', 'ferm'],
    ['commencé', 'achevé'],
    ['commence', 'achève'],
  ],
  marks: [
    /(?<!\p{L})(?:de nouveau|à nouveau|encore|une seconde fois|réélue?|renommée?|derechef)(?!\p{L})/iu,
    pattern('iu')`
      ^[^\p{L}]*(?:[^,]{0,24}, )?(?:et )?(?:son|sa|ses) (?:frère|sœur|père|mère|fils|fille|femme|épouse|mari|veuve
      |veuf|ami|amie|oncle|neveu|élève)(?!\p{L})
    `,
    /(?<!\p{L})(?:projet\p{L}*|refus\p{L}*|propos\p{L}*|envisage\p{L}*|échou\p{L}*|promet\p{L}*)(?!\p{L})/iu,
    /(?<!\p{L})(?:réédit\p{L}*|réimprim\p{L}*|réimpression)(?!\p{L})/iu,
    /(?<!\p{L})(?:deuxième|seconde|nouvelle|2e) édition(?!\p{L})/iu,
    /(?<!\p{L})(?:une? autre|un nouveau|une nouvelle|supplémentaires?)(?!\p{L})/iu,
    /(?<!\p{L})(?:anniversaire|centenaire|en mémoire|en hommage)(?!\p{L})/iu,
  ],
}
