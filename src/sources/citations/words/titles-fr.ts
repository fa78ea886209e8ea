import { pattern } from '../../../pattern.ts'
import type { TitleWords } from './title-words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** French. */
export const frenchTitles: TitleWords = {
  nouns: {
    roman: 'novel',
    romans: 'novel',
    nouvelle: 'other',
    nouvelles: 'other',
    conte: 'other',
    contes: 'other',
    titre: 'book',
    récit: 'book',
    récits: 'book',
    livre: 'book',
    livres: 'book',
    ouvrage: 'book',
    ouvrages: 'book',
    œuvre: 'book',
    mémoires: 'book',
    souvenirs: 'book',
    autobiographie: 'book',
    biographie: 'book',
    monographie: 'book',
    traité: 'book',
    étude: 'book',
    études: 'book',
    histoire: 'book',
    manuel: 'book',
    anthologie: 'book',
    recueil: 'book',
    recueils: 'book',
    volume: 'book',
    volumes: 'book',
    thèse: 'book',
    journal: 'book',
    témoignage: 'book',
    poème: 'poems',
    poèmes: 'poems',
    poésies: 'poems',
    essai: 'article',
    essais: 'article',
    article: 'article',
    articles: 'article',
    brochure: 'pamphlet',
    brochures: 'pamphlet',
    pamphlet: 'pamphlet',
    manifeste: 'pamphlet',
    pièce: 'other',
    drame: 'other',
    comédie: 'other',
    tragédie: 'other',
    farce: 'other',
    opéra: 'other',
    opérette: 'other',
    oratorio: 'other',
    cantate: 'other',
    symphonie: 'other',
    chanson: 'other',
    chansons: 'other',
    ballet: 'other',
    fable: 'other',
    fables: 'other',
    conférence: 'article',
    sermon: 'pamphlet',
    sonnet: 'poems',
    sonnets: 'poems',
    ode: 'poems',
    film: 'film',
    documentaire: 'film',
  },
  spans: /^(?:l['’])?(?:jour|semaine|mois|an|année|hiver|printemps|été|automne)$/u,
  ordinals: set(
    'premier première deuxième second seconde troisième quatrième cinquième dernier dernière suivant suivante autre',
  ),
  periodicalNouns: set(
    'journal journaux revue revues quotidien hebdomadaire mensuel périodique magazine gazette bulletin feuille',
  ),
  callings: set('intitulé intitulée intitulés appelé nommé titré'),
  including: set('comprend comprennent comptent citons dont sont est furent fut figurent'),
  verbs: set(
    'écrit écrivit écrire écrivait publie publia publier publié publiée publiait rédige rédigea rédigé compose composa composé achève acheva achevé termine termina signe signa fait-paraître paraître donne donna intitule intitula intitulera titra',
  ),
  periodicalVerbs: pattern('u')`
    (?:^|[^\p{L}])(?:(?:écrit|écrivit|écrivait|collabore|collabora|collaborait|articles?|chroniques?|collaboration
    |correspondante?|contribue|contribua)(?: régulièrement)? (?:dans|à|pour|de)
    |(?:publiés?|publiées?|parus?|parue|paraît|parut|paraissent|imprimé) dans
    |(?:rédacteur|rédactrice|directeur|directrice|fondateur|fondatrice|rédaction|bureaux|locaux|gérant|pages
    |lecteurs?)(?: en chef)? (?:de|à|du)|dirige|dirigea|fonde|fonda|fondé)\s*$
  `,
  carryingVerbs: set('traduit traduisit traduire traduisant édite édita lit lisait préface préfaça illustre illustra'),
  speechVerbs: set(
    'raconte raconta racontait rapporte rapporta écrit écrivit écrira décrit décrivit évoque évoqua rappelle rappela explique expliqua note nota affirme affirma confie confia relate relata dit cité citée publié publiée paru parue',
  ),
  connectors: set(
    'de du des d la le les l un une et en au aux à sur sous dans par pour sans qui que ou ne pas est son sa ses mon ma mes notre nos',
  ),
  stops: set(
    'chez nous vous se fut était est sont a avait ont avaient parut paraît paru parue publié publiée publie où dont lorsque quand puis mais car avec il elle ils elles qu qui après avant pendant depuis',
  ),
  possessives: set('son sa ses leur leurs'),
  pronouns: set('il elle ils elles'),
  objects: set('lui leur'),
  inWords: set('dans de'),
  published: pattern('u')`
    ^["”»’]?,?\s(?:qui\s)?(?:est|fut|a été|avait été|parut|paraît|sort|sortit|éditée?s?|publiée?s?|parue?s?
    |imprimée?s?)\s(?:\p{L}+\s){0,5}?(?:en|dès)\s(?:\p{L}+\s)?(1[5-9]\d\d|20\d\d)(?!\d)
  `,
  byBehind: /^["”»’]?(?:\s?\([^()]{0,60}\))?,?\s(?:par|de)\s(?=\p{Lu})/u,
  byBefore: /(?<=(?<!\p{L})par\s([\p{L}.][\p{L}. -]{2,30}))\sdans\s["“«]?$/u,
  ofBefore: /(?:^|\s)(?:(?:par|de)\s|d['’])(?=\p{Lu})([^,.;:]{3,40}),\s["“«]?\s?$/u,
  aboutThem: /\ssur\s(?:lui|elle|eux)[,:]?\s?["“«]?\s?$/u,
  joints: set('et de dans la le'),
  topical: set('sur de avec pour par'),
  openers: set('et que comme mais'),
  genders: { il: 'man', elle: 'woman' },
  publishedAs: pattern('u')`
    (?:^|[^\p{L}])(?:parue?s?|publiée?s?|recueillie?s?|rassemblée?s?|réunie?s?|réimprimée?s?|traduite?s?)(?:\s\p{Ll}+){0,5}
    \ssous le (?:titre|nom)(?: de)?\s[«“"]?\s?$
  `,
  renamed: pattern('u')`
    (?:sous le titre(?: de)?|(?:édition|traduction) (?:\p{Ll}+ )?:)\s?["“«(]?\s?$
  `,
  again:
    /^(?:Il|Elle|Cet?t?e? \p{Ll}+|Le \p{Ll}+|L['’]\p{Ll}+|La \p{Ll}+) (?:est|fut|a été|sera) .{0,60}(?<!\p{L})traduite?(?!\p{L})/u,
  inYear: /^En ((?:1[5-9]|20)\d\d),? /u,
  yearAfterVerb:
    /^\s?\S+(?: \S+)? (?:en|dès|à partir de) (?:\p{Ll}+ )?((?:1[5-9]|20)\d\d)(?: (?!et )[\p{L}'’-]+){0,3},?[ '’][«“"]?\s?$/u,
  soonYear: /^["”»’]?\s?,? en (?:\p{Ll}+ )?((?:1[5-9]|20)\d\d)(?!\d)/u,
  saidIn: /(?:^|\s)dans\s(?:son|sa|ses|leurs?|les?|la|une?)\s[\p{L}-]+\s?:\s?[“«"‘]\s?$/u,
  dated: pattern('u')`
    ^["”»’]?,?\s?[([](?:(?:c\.|ca\.|vers|écrit(?:e|s)?)\s?(?:en)?\s?
    |(?:\p{Lu}[\p{L} .&'’-]{1,30}[:,]\s){1,2})?(1[5-9]\d\d|20\d\d)(?!\s?[-–—]\s?\d)[^()]{0,60}[)\]]
  `,
  byline: /^\s(?:de|par)\s(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?=[([])/u,
  listed: pattern('u')`
    ^["”»’]?,?\s*(?:\([^()]{0,40}\)|(?:1[5-9]|20)\d\d(?=\s?;))?\s*[,;]?\s*(?:(?:et|ou|&)\s)?
    (?:(?:puis|enfin)\s)?["“«‘]?\s?$
  `,
  listedWithKind: /^\s\([^()]{0,40}\)[,;]\s(?:(?:et)\s)?(?:le|la|son|sa|une?)\s(?:[\p{Ll}-]+\s){1,3}$/u,
  described: /^["”»’]?(?:\s?\([^()]{0,60}\))?,\s(?:(une?|le|la|l['’]|son|sa)\s?)?((?:[\p{Ll}'’-]+\s){0,3}[\p{Ll}-]+)/u,
  holding: pattern('u')`
    [”"»’],?\s(?:[\p{Ll}'’]+\s){0,2}(?:paru|parut|publié|publiée|parue|publiés|repris|reprise)\s(?:d['’]abord\s)?dans\s(?:les?\s|la\s|l['’])?["“«]?\s?$
  `,
  publishing:
    /(?:^|\s)(?:publie|publia|publiait|fait paraître|fit paraître|édite|édita|parut|parurent|paraît|paraissent)(?:\s|$)/u,
  following:
    /^["”»’]?\s(?:suit|suivit|suivra|parut|paraît|paraîtra)\s(?:\p{L}+\s){0,3}en\s(?:\p{L}+\s)?((?:1[5-9]|20)\d\d)/u,
  listLabels: set(
    'théâtre pièces romans poésie poésies prose traductions traduction livres articles essais souvenirs correspondance divers autres publications écrits musique partitions',
  ),
  capitals: 'sentence',
  aboutHeads: pattern('iu')`
    (?:^|[^\p{L}])(?:sur (?:lui|elle)|études|ouvrages sur|à propos|biographies?|pour aller plus loin|lectures?
    |voir aussi|sources?|références|critique)(?![\p{L}])
  `,
  listRemarks:
    /^(?:sources?|notes?|voir aussi|liste établie|d'après|cette liste|source)(?![\p{L}])\s*[:.]|^(?:imprimée? (?:par|à)|mise? à jour)\s|\stél\.\s?\d/iu,
  institutions: set(
    'union parti prix université collège institut école société association congrès comité armée bataille traité conférence république royaume empire états conseil ministère musée bibliothèque hôpital église club ligue mouvement expédition compagnie banque académie laboratoire gouvernement parlement tribunal',
  ),
  geography: set(
    'rue avenue place gare boulevard quai hôtel maison mont lac rivière mer océan île îles glacier vallée cap pointe front groupe guerre nord sud est ouest',
  ),
  papers:
    /(?<!\p{L})(?:lettres?|journal|journaux|œuvres?|écrits|poèmes|poésies|papiers|essais|discours|contes|nouvelles|mémoires|souvenirs|correspondances?|carnets?|cahiers|théâtre|catalogue)(?!\p{L})/iu,
  otherArts: set(
    'tableau tableaux toile toiles peinture portrait dessin gravure sculpture statue navire paquebot bateau voilier symphonie opéra chanson ballet film films',
  ),
  indefinite: set('un une'),
  performed: /(?<!\p{L})(?:représentations?|reprise) (?:de |d['’])[«“"]?\s?$/u,
  species: set(
    'espèce espèces genre algue algues mousse fougère plante lichen champignon coléoptère papillon coquillage poisson fossile',
  ),
  vessels: set(
    'navire paquebot bateau vapeur voilier vaisseau corvette frégate brick goélette cotre sloop trois-mâts chalutier baleinier canot vedette remorqueur sous-marin monoplan biplan avion dirigeable',
  ),
  christened: set('baptisé baptisée rebaptisé rebaptisée'),
}
