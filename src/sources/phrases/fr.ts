import { pattern } from '../../pattern.ts'
import { frenchSite } from './fr-site.ts'
import type { Phrases } from './phrases.ts'

/** French. */
export const fr: Phrases = {
  language: 'fr',
  ...frenchSite,
  headings: {
    works: pattern('')`
      ^(?:(?:ses |principales? |principaux |autres |choix d['’])*(?:œuvres?|oeuvres?|ouvrages?|publications?|écrits?
      |bibliogr(?:aphie)?|romans?|nouvelles?|poésies?|poèmes?|théâtre|essais?|pamphlets?|brochures?|mémoires?|récits?
      |articles?|traductions?|discographie|filmographie|éditions?|correspondance|journal|livres?|textes?|contes?
      |souvenirs?)(?:$|[:,(–—-]| (?:de|du|en|sur|par|et|principales?|disponibles?|publiée?s?|choisie?s?|écrite?s?
      |traduite?s?|littéraires?|complètes?|autobiographiques?|historiques?|politiques?|posthumes?|sélectives?|sommaire
      |indicative|succincte|complémentaire|générale|commentée|citée?s?|consultée?s?|imprimée?s?)(?:$| ))
      |(?:références|indications|repères|notices?|orientations?|éléments) (?:de )?bibliograph(?:iques?|ie)
      |sources et bibliographie|sources imprimées|travaux cités|littérature (?:secondaire|citée)|ouvrages cités
      |notes? sur les (?:livres|ouvrages|sources)|pour en savoir plus|pour aller plus loin|à lire|lectures complémentaires
      |liste des (?:œuvres|oeuvres|ouvrages|publications))
    `,
    notes: pattern('')`
      ^(?:notes?|références?|notes? et références?|références? et notes?|notes? (?:de bas de page|de fin)|sources
      |notes? et sources|sources et références|citations)$
    `,
    links: pattern('')`
      ^(?:voir aussi|articles? connexes?|liens? externes?|liens|pages? liées?|sur les autres projets(?: wikimedia)?
      |autres projets|navigation|ressources? en ligne|sites? (?:web|internet)|annexes|à voir aussi
      |dans la même rubrique|portails?)$
    `,
    author: pattern('')`
      ^(?:(?:à propos|au sujet) (?:de l['’]auteure?|des auteurs|de l['’]autrice)|l['’]auteure?|l['’]autrice
      |les auteurs|note (?:sur|de) l['’](?:auteure?|autrice))$
    `,
    extracts: pattern('')`
      ^(?:sources? primaires?|documents?|textes?(?: choisis)?|extraits?|pièces? justificatives?|morceaux choisis
      |témoignages?|documents? d['’]époque|sources et documents)$
    `,
    furniture: pattern('')`
      ^(?:questions?(?: (?:de|pour|sur|d['’]).{2,40})?|exercices?|à discuter|pour (?:réfléchir|en discuter)|consignes?|devoirs?|pour la classe|vocabulaire|lexique|glossaire
      |mots[- ](?:clés|à (?:apprendre|retenir|savoir))|note du transcripteur|notes de transcription
      |à propos (?:de ce site|de cette (?:page|édition|transcription)|du site|de ce document)|mentions légales
      |horaires(?: d['’]ouverture)?|(?:horaires (?:et|&) )?tarifs|(?:infos?|informations?) pratiques?|comment (?:venir|s['’]y rendre)|réservations?|où (?:dormir|manger)|nous contacter|contact|venir au musée|accès|pour citer.*
      |droits d['’](?:auteur|utilisation)|commentaires?|laisser un commentaire|partager.*|infolettre|newsletter)$
    `,
  },
  allWorks: pattern('')`
    ^(?:(?:ses|principales?|principaux|autres) )*(?:œuvres?|oeuvres?|ouvrages?|publications?|écrits?|livres?
    |bibliographie)(?: (?:de|du|en|publiée?s?|principales?|choisie?s?|sur).*)?$|lectures|pour (?:en savoir|aller) plus
  `,
  salutation: pattern('u')`
    ^(?:(?:mon|ma|mes) (?:bien )?(?:ch[eè]re?s?|bon|bonne|très ch[eè]re?) [\p{L}.' -]{2,40}
    |(?:bien )?ch[eè]re?s? [\p{L}.' -]{2,40}|monsieur(?: le [\p{L} -]{3,30})?|madame(?: la [\p{L} -]{3,30})?|messieurs
    |citoyens?|camarades?|mon général|monseigneur)\s?[,:;.!—–-]{0,3}$
  `,
  valediction: pattern('u')`
    ^(?:(?:veuillez|agréez|recevez|croyez|je vous prie|je suis|je reste|daignez) .{3,90}[,.]?
    |(?:ton|ta|votre) (?:[\p{L}-]+ ){0,4}(?:fils|fille|frère|sœur|ami|amie|père|mère|serviteur|mari|femme|camarade
    |cousin|cousine|neveu|nièce)(?: (?:dévouée?|affectionnée?|qui .{3,40}))*[,.]?
    |(?:bien )?(?:à (?:toi|vous)|affectueusement|cordialement|fraternellement|respectueusement
    |tendrement)(?: (?:à (?:toi|vous)|vôtre))?[,.]?
    |(?:je t['’]embrasse|je vous embrasse|mille baisers|salut (?:et fraternité|fraternel)).{0,40})$
  `,
  infobox: pattern('')`
    ^(?:naissance|décès|mort|née?|morte?|nom de naissance|nom|surnom|pseudonymes?|alias|nationalité
    |activités?(?: principales?)?|profession|métier|domicile|formation|conjoint|conjointe|époux|épouse|enfants?
    |parents?|père|mère|fratrie|famille|parti(?: politique)?|religion|distinctions?|récompenses?
    |genres?(?: littéraires?)?|mouvements?|œuvres? principales?|langue(?: d['’]écriture)?|sépulture
    |lieu de (?:naissance|décès|détention)|date de (?:naissance|décès)|site(?: web)?|signature|période d['’]activité
    |archives conservées par|idéologie|membre de|condamnée? (?:à|pour)|arme|grade|conflits?|chantier(?: naval)?
    |constructeurs?|construction|lancement|mise en service|longueur|largeur|tirant d['’]eau|tonnage|jauge|déplacement
    |gréement|propulsion|vitesse|équipage|armateurs?|propriétaires?|port d['’]attache|statut|type|classe|autres? noms?
    |ouverture|fermeture|inauguration|architectes?|style|matériaux|capacité|siège|fondation|création|fondateurs?
    |fondatrice|dissolution|membres|effectifs?|devise|éditeur|tirage|directeurs?|rédacteurs? en chef|premier numéro
    |dernier numéro|population|superficie|département|région|pays|altitude)(?=[\s:\t(\d]|$)
  `,
  byline: pattern('')`
    ^(?:par|texte de|écrit par|rédigé par|une biographie de|dossier (?:préparé|établi) par|préparé par
    |traduit (?:de .{2,20} )?par|établi par|sous la direction de|auteure?\s*:|propos recueillis par|publié par
    |première publication|source\s*:)\s+\S|^(?:souvenirs|propos|témoignage) [^.!?]{3,80}(?:recueillis?|racontés?)(?: en \d{4})? par [^.!?]{2,60}$
  `,
  writer: {
    lead: String.raw`par|(?:.{3,60}\. )?texte de|auteure?\s*:|(?:publié|posté|mis en ligne)(?: le [\p{L}\d ]{4,30})? par|(?:\p{L}+ ){0,3}(?:écrite?s?|rédigée?s?|établie?s?|prononcée?s?|lue?s?)(?: [\p{L}\d ,'’-]{1,80})? par`,
    made: '(?:choisi|réuni|recueilli|rassemblé|édité|publié|présenté|traduit|transcrit|annoté|établi)e?s?',
    behalf: 'pour|le(?= \\d)',
    courtesy: 'Prof|Mgr|Mme|Mlle|Gén|Cap|Col|Lieut',
    described: /(?<=^(?:[Pp]ar|PAR) )\p{Ll}[\p{Ll}'’ ]{2,40}, (?=\p{Lu})/u,
    clergy: /^(?:le\s)?(?:très\s)?rév(?:érend)?(?!\p{L})\.?\s/iu,
    about: /^À propos d(?:e |['’])(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/u,
    archived:
      /(?:texte (?:intégral|complet) de|livre (?:électronique|numérique))\s+["“«]?\s?(?<title>[^"“”«»,]{3,120}?)\s?["”»]?(?:,\s(?:de|par)\s(?<author>\p{Lu}[^,()|·]{3,60}))?(?=$|,|\s[·|(])/iu,
  },
  contents: pattern('iu')`
    ^(?:sommaire|table des (?:matières|chapitres|illustrations|gravures)|table$
    |liste des (?:illustrations|gravures|planches|cartes))(?!\p{L})
  `,
  partNumber: pattern('u')`
    ^(?:chapitre|partie|livre|section|leçon|tome|panneau|vitrine|salle|étape|station)\s+(?:\d{1,3}(?:\.\d{1,2})+[.:]?\s+
    |(?:[ivxlcdm]+|\d{1,3}|premier|première|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s?[.:–—-]\s*)(?=[\p{L}«“"])
  `,
  chapter: pattern('u')`
    ^(?:(?:chapitre|partie|livre|section|lettre|tome|acte|scène|annexe|volume|leçon)\s+(?:[ivxlcdm]+|\d{1,3}|premier
    |première|deuxième|second|seconde|troisième|quatrième|cinquième|dernière?)(?![\p{L}\p{N}]).{0,100}
    |(?:première|deuxième|seconde|troisième|quatrième|dernière) partie.{0,100}
    |(?:préface|prologue|épilogue|introduction|avant-propos|postface|conclusion|post-scriptum|annexes?|remerciements
    |dédicace))$
  `,
  extract: /^(?:document|doc\.?|extrait|texte|source|pièce)\s+(?:n[°ºo]\.?\s*)?(\d{1,3}|[a-z])(?![\p{L}\p{N}])/u,
  extractCue: pattern('u')`
    (?<![\p{L}])(?:lettres?|mémoires?|discours|journal|carnets?|rapports?|rapporte|articles?|récits?|décrit|raconte
    |évoque|écrit|écrivait|explique|entretien|extrait|source|procès-verbal|témoignage|témoigne|déclaration|pétition
    |manifeste|poème|souvenirs?|se souvient|donne|commente|(?:1[4-9]|20)\d\d)(?![\p{L}])
  `,
  sourceCue: /^(?:[-–—]\s?|[([])?(?:sources?\s?:|extrait (?:de|du|des)\s|tiré (?:de|du|des)\s|d['’]après\s|in\s)/,
  handsOver: pattern('iu')`
    (?:(?:lettre|rapport|supplique|pétition|procès-verbal|note|billet|discours|réponse|proclamation|arrêté|décret|déposition
    |avis|adresse|requête|texte|récit|témoignage|extrait)\s(?:que\s(?:voici|l['’]on\sva\slire)|qui\ssuit|ci-après|suivante?)
    |en\sces\stermes|ce\squi\ssuit|(?<!\p{L})on\s(?:lira|trouvera)\s(?:ici|ci-après|ci-dessous)\s(?:la|le|l['’]|les)[^.]{4,160})\.$
  `,
  firstPerson: /(?<![\p{L}\p{N}])(?:[jm]['’]|(?:je|me|moi|mon|ma|mes|nous|notre|nos|mien|mienne)(?![\p{L}\p{N}]))/gu,
  thirdPerson: /(?<![\p{L}])(?:il|elle)(?![\p{L}])/u,
  authorCue: pattern('u')`
    (?<![\p{L}])(?:est (?:un |une |le |la |l['’])?(?:[\p{L}-]+ ){0,4}(?:écrivaine?|auteure?|autrice|historienne?
    |journaliste|poète|professeure?|enseignante?|éditeur|éditrice|traducteur|traductrice|chercheur|chercheuse
    |romancière?|critique|conservateur|conservatrice|archiviste|bibliothécaire|doctorante?|maître de conférences)
    |est l['’](?:auteure?|autrice) d|vit et travaille|vit (?:à|en)|enseigne|a (?:publié|écrit|dirigé|traduit)
    |(?:son|sa) (?:dernier livre|dernier ouvrage|site|blog)|collabore)
  `,
  reference: pattern('u')`
    (?<![\p{L}])(?:ibid|id\.|idem|op\. ?cit|loc\. ?cit|art\. ?cit|cf\.|voir |pp?\. ?\d|t\. ?[\divx]|vol\. ?\d
    |n[°ºo] ?\d|trad\.|éd\.|dir\.|éditions?|presses|université|isbn|doi|consulté|archivé|https?:|www\.|revue
    |cité (?:par|dans))
  `,
  finite: pattern('u')`
    (?<![\p{L}])(?:est|sont|était|étaient|fut|furent|a|ont|avait|avaient|eut|sera|serait|peut|doit|devient|devint|fait
    |fit|dit|écrivit|vécut|mourut|meurt|naît|naquit|part|partit|revint|rejoint|rejoignit|épouse|épousa|publie|publia
    |travaille|travailla)(?![\p{L}])
  `,
  caption: pattern('u')`
    (?:^(?:photo(?:graphie)?|portrait|image|illustration|figure|fig\.|planche|carte|ci-(?:contre|dessus|dessous)
    |couverture|affiche|dessin|peinture|gravure|vue de|vitrine \d{1,3}\s?:)(?![\p{L}])
    |\((?:à gauche|à droite|au centre|photo.*|cliché.*|debout|assise?|collection.*|coll\. .*|vers \d{4})\)
    |(?<![\p{L}])(?:photographiée?|photo|de gauche à droite|crédit|collection particulière|sans date
    |vers \d{4})(?![\p{L}])|\S\s?©\s?\p{L}|illustrée? par)
  `,
  posed: pattern('')`
    ^(?:mm?\.|mme|mlle|me|dr|le père|l['’]abbé|le (?:docteur|capitaine|général|curé)|sœur
    |maître) [^.,;:!?]{2,40} (?:(?:devant|dans|à|sur|chez|avec|près de) (?:les? |la |l['’]|son |sa |ses |une? )
    |aux? )[^.;:!?]{3,80}$|, aujourd['’]hui (?:aux? |à la |à l['’]|dans )[^.,;:!?]{3,60}$
    |^(?:signature|fac-similé|buste|intérieur|gravure|lithographie|estampe|eau-forte|croquis
    |pierre tombale) (?:de |du |des |d['’])[^.;:!?]{2,100}$
  `,
  captionMark: pattern('')`
    ^(?:légende(?: de (?:l['’]image|la photo(?:graphie)?))?|crédits? (?:photo(?:graphique)?s?|images?)
    |description de (?:cette|l['’])\s?image(?:, .*)?)\s?[:,]?(?=\s|$)
  `,
  pictured:
    /(?<!\p{L})(?:(?:à|sur la) (?:l'extrême )?(?:gauche|droite)|au (?:centre|premier plan|second plan|fond)|à l'arrière-plan)\.?$/u,
  smallInTitles: null,
  stopWords: new Set(
    'le la les de des du et à en un une il elle que qui dans pour par sur au aux est son sa ses avec ne pas se ce cette était fut'.split(
      ' ',
    ),
  ),
}
