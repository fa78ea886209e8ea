import { pattern } from '../../pattern.ts'
import type { SitePhrases } from './phrases.ts'

/** French: what belongs to a site, not to its text. */
export const frenchSite: SitePhrases = {
  refusal: pattern('')`
    ^(?:erreur(?: http)? ?[45]\d\d\b.{0,40}|[45]\d\d\b[\s:–—-]*(?:page |erreur |accès |non trouvé|introuvable|interdit
    |service).{0,40}|(?:page|fichier|article|document|ressource|url) (?:introuvable|non trouvée?|inexistante?
    |indisponible).{0,20}|accès (?:interdit|refusé|non autorisé).{0,40}|erreur interne.{0,30}
    |service (?:temporairement )?indisponible.{0,30}|un instant\W*
    |vérification (?:de sécurité|de votre navigateur).{0,40}
    |(?:veuillez )?(?:confirme[rz]|vérifie[rz]|prouve[rz]) que vous (?:êtes (?:un )?humain|n'êtes pas un robot).{0,60}
    |(?:connectez-vous|identifiez-vous)(?: pour continuer.{0,40})?|connexion|avant de continuer.{0,40}|oups.{0,60}
    |une erreur (?:est survenue|s'est produite).{0,60})$
    |(?:page|fichier|article|document|ressource
    |url)(?: (?:que vous (?:recherchez|cherchez|demandez|avez demandée?)|demandée?|recherchée?))? (?:n'existe (?:pas
    |plus)|est introuvable|n'a pas (?:été trouvée?|pu être trouvée?)|a été (?:déplacée?|supprimée?))
    |(?:activer|activez|nécessite|requiert|sans) (?:les cookies et )?(?:le )?javascript
    |javascript (?:est|doit être) |trafic (?:inhabituel|exceptionnel)
    |n'(?:avez|êtes) pas (?:la permission|l'autorisation|le droit|autorisée?) (?:d'accéder|de voir|à accéder)
  `,
  wall: pattern('u')`
    ^(?:abonnez-vous|inscrivez-vous|connectez-vous|identifiez-vous)(?: (?:dès maintenant|gratuitement))? (?:pour
    |et) (?:continuer|lire|poursuivre|accéder|découvrir|débloquer)(?![\p{L}]).{0,60}$
    |^(?:cet|la suite de cet|la suite de l'|l')\s?(?:article|contenu|texte) est réservée? (?:à nos|aux|à) (?:abonné
    |membre).{0,60}$|^(?:il (?:vous )?reste .{1,20} (?:de cet article )?à (?:lire|découvrir)|déjà abonnée?
    |(?:contenu )?réservé aux abonnés|pour lire la suite)(?![\p{L}]).{0,60}$|^abonnez-vous (?:dès|à partir de|pour) \d.{0,30}$
  `,
  furniture: [
    /^modifier(?: le (?:code|wikicode))?(?: \| modifier le (?:code|wikicode))?$/,
    pattern('u')`
      ^(?:ouverte?s?|ouverture|horaires|fermée?s?|tarifs?|entrée|billets?|plein tarif
      |tarif réduit)(?!\p{L}).{0,120}(?:\d ?h(?:\d\d)?(?!\p{L})|\d ?€|gratuite?|tous les jours).{0,120}$
    `,
    /^portail (?:de |du |des |d['’])[^.!?]{2,40}(?: [·•|] portail [^.!?]{2,44})*$/,
    /^(?:voir )?pages? \d{1,3}\s?[:–-].{2,120}$/,
    /^(?:aller à[: ,]*(?:la )?(?:(?:navigation|rechercher|recherche)[ ,]*)*)+$/,
    /^cet(?:te)? (?:article|page|notice) (?:reprend|intègre|inclut|contient) (?:du texte|des textes|des éléments|le texte)(?!\p{L}).*$/u,
    /^[^.!?]{0,60}politique de confidentialité[^.!?]{0,100}$/,
    pattern('')`
      ^(?:inventaire|répertoire|notice|fiche|classement|catalogage|description|page) (?:rédigée?|établie?|dressée?
      |réalisée?|créée?|mise? à jour|revue?|révisée?) (?:par|le|en|depuis) .{2,160}$
    `,
    /^créée? le\s?:?.{0,40}mise? à jour le.{0,40}$/,
    /^(?:contacter|écrire au|écrivez au|envoyer un message au) (?:le )?(?:webmestre|webmaster|rédacteur).{0,60}$/,
    /^(?:vous n['’]êtes pas connectée?|votre adresse ip|avertissement\s?:|modifier les préférences).{0,200}$/,
    /^(?:coordonnées\s?:?\s)?\d{1,3}°.{0,80}(?:nord|sud|est|ouest|[nseo])\.?$|^coordonnées\s?:?\s.{0,20}\d{1,3}°.{0,100}$/,
    /^(?:date|créée?|modifiée?|publiée?|parue?)\s?:?\s?\d{4}-\d\d(?:-\d\d)?$/,
    pattern('u')`
      ^(?:imprimée? par nos soins|tirage réalisé par|ne pas jeter sur la voie publique)(?!\p{L}).{0,120}$
    `,
    /^(?:[^.!?]{2,80}[.|·–] ?)?mentions légales[.|·– ].{0,80}$/,
    /^(?:une erreur \?|(?:les )?(?:plus|articles les plus) (?:lus|vus|partagés)\s?:|vous aimerez aussi\s?:|à lire (?:aussi|ensuite)\s?:).*$/,
    /^voir (?:aussi )?(?:https?:\/\/|www\.)\S+$/,
    pattern('')`
      ^(?:«.{2,60}» redirige ici.{0,160}|cet(?:te)? (?:article|page|notice) .{2,80} est une ébauche.{0,160}
      |pour les articles homonymes,? .{0,120}|ne doit pas être confondue? avec .{0,120})$
    `,
    /^ligne \d{1,5}\s?:(?:.{0,20}ligne \d{1,5}\s?:)?$/,
    /^pic\.twitter\.com\/\S+$/,
    /^(?:niveau|level)\s?:\s?\d.{0,160}$|^(?:hp|mp|pv|xp|exp)\s?:\s?\d.{0,160}$/,
    /^(?:aller au contenu|passer au contenu|accéder au contenu)(?: principal)?$/,
    /^un article de .{2,60}$/,
    /^(?:de|extrait de|tiré de) [^.:,]{2,60}(?:: | - |, )(?:le|la|l['’]|une?) ?.{2,60}$/,
    pattern('')`
      ^(?:récupérée? de|ce document provient de|la dernière modification|dernière (?:modification|mise à jour)
      |cette page (?:a été|est (?:en|sous|protégée))|cet article (?:a été (?:consulté|modifié|mis)|est une ébauche)
      |page mise à jour|droit d['’]auteur|les textes sont disponibles|le contenu est disponible
      |mis(?:e)? (?:en ligne|à jour)|publié (?:le|par|dans))\b.*$
    `,
    /^catégories?(?: cachées?)?\s*:.*$/,
    pattern('')`
      ^(?:partager|tweeter|imprimer|envoyer|suivre|suivez|aimer|enregistrer|s['’]abonner|abonnez|abonnement
      |s['’]inscrire|inscrivez|se connecter|connexion|faire un don|télécharger|commenter|répondre|signaler
      |recevoir)(?:[- ](?:nous|vous|ce|cet|cette|sur|par|à|au|la|le|les|un|une|ami|page|article|facebook|twitter|x
      |courriel|e-?mail|mail|lettre|newsletter|notre|infolettre|pdf|lien|du|de|d['’]information))*\s*[!.:]?$
    `,
    /^(?:nous|ce site(?: web)?|notre site(?: web)?|le site) utilis(?:e|ons) des (?:cookies|traceurs)\b.*$/,
    /^en (?:poursuivant|continuant|utilisant) .{0,80}\bcookies\b.*$/,
    /^(?:accepter|tout accepter|refuser|tout refuser|gérer|paramétrer)(?: les| mes| tous)?(?: cookies| préférences| choix)?$/,
    /^(?:\(c\)|copyright\b).{0,120}$|^©.{0,260}$/,
    pattern('')`
      ^(?:ajouter (?:au panier|aux favoris|à (?:ma|la) liste.{0,30})|(?:acheter|commander|réserver)(?: maintenant| en ligne)?
      |en stock|rupture de stock|livraison (?:gratuite|offerte|rapide).{0,60}|donne[rz] (?:un|votre) avis
      |ce(?:t|tte)? (?:contenu|article|page) vous a.{0,30} utile ?\?|note du (?:webmaster|webmestre)\s?:.{0,240})$
    `,
    /^.{0,60}\btous droits réservés\b.{0,60}$/,
    pattern('')`
      ^(?:lire (?:la suite|aussi|plus|l['’]article)|en savoir plus|voir (?:plus|tout|les commentaires)
      |afficher (?:plus|la suite))(?:\s*[:»›→>].*)?$
    `,
    pattern('')`
      ^(?:laisser un commentaire|ajouter un commentaire|poster un commentaire
      |\d+ (?:commentaires?|réponses?|partages?|vues?)|commentaires?(?: fermés| \(\d+\))?|aucun commentaire)$
    `,
    /^(?:étiquettes?|mots?[- ]clés?|tags?|classé dans|publié dans|rubriques?|thèmes?)\s*:.*$/,
    pattern('')`
      ^(?:menu de navigation|outils personnels|non connecté|créer un compte|espaces de noms|variantes|outils
      |pages liées|suivi des pages liées|téléverser un fichier|pages spéciales|lien permanent|informations sur la page
      |citer cette page|élément wikidata|version imprimable|article au hasard|notices d['’]autorité.*
      |(?:cet article|cette section) (?:ne cite pas|est à|doit|peut|manque|n['’]est pas).{0,240})$
    `,
    /^(?:[«‹<←]+ ?)?(?:article |page |billet |texte |document |lettre )?(?:précédente?|suivante?)(?:\s*[:»›→>].*)?$/,
    pattern('')`
      ^(?:retour (?:en haut|à l['’]accueil|au sommaire|au menu|à la liste).{0,20}|haut de page
      |cliquez (?:ici|sur) ?.{0,60}|accueil|menu|rechercher|recherche|publicité|(?:j['’]aime )?chargement(?:\.\.\.|…)?
      |sommaire(?: \[masquer\])?|table des matières|\[?masquer\]?|\[?afficher\]?|à lire (?:aussi|également).{0,40}
      |articles similaires|sur le même sujet)$
    `,
    /^(?:(?:fichier|image|file|média):\S.*\.(?:jpe?g|png|gif|svg|webp|tiff?)(?:\|.*)?)$/,
    /^page \d{1,3}(?: (?:sur|de) \d+)?(?: \D[^.!?]{0,40})?$/,
    pattern('u')`
      ^si (?:cet|cette|ce|notre|mon|ça|cela)(?!\p{L}).{0,60} vous (?:a|ont) plu(?!\p{L}).{0,120}$
      |^.{0,120}(?:offr(?:ez|ir)|payez|payer)[- ](?:moi|nous|m'|un) ?(?:un )?café(?!\p{L}).{0,60}$
      |^(?:vous avez|avez-vous) (?:des|un|une|vos) (?:souvenirs?|photos?|photographies?|témoignages?)(?!\p{L}).{0,120}$
      |^(?:questions|questionnaire|exercices)\s?[.:—–-]{1,3}\s?\S.{0,260}\?.{0,120}$
      |^(?:(?:petites )?annonces?[.:]?\s?[—–-]{0,2}\s?)?(?:[aà] louer|[aà] vendre|on demande|on recherche)(?!\p{L}).{0,200}(?:s'adr(?:esser|\.)|écrire|se présenter)(?!\p{L}).{0,100}$
      |^(?:voir|lire|suite) (?:aussi |également )?en page \d.{0,200}$
      |^(?:avis|mariages?|baptêmes?|sépultures?|naissances|état[ -]civil|cinéma [^.]{2,20}|(?:la )?météo|marchés?|spectacles)\.? [—–-] .{0,220}$
      |^le (?:gérant|directeur(?: de la publication)?|rédacteur en chef)\s?:.{0,120}$
      |^(?:avec|réalisée? avec) le (?:soutien|concours) (?:de|du|des) .{2,100}$
      |^(?:parlez-en|parlons-en|à (?:toi|vous) de jouer|à discuter)\s?[:.–—-].{0,200}\?$
      |^prix\s?:? (?:un |deux |trois |dix |\d{1,3} ?)(?:francs?|fr?\.?|centimes?|c\.|sous?)\.?$
    `,
    /^(?:lire (?:aussi|également|la suite|plus)|à lire(?: aussi)?|voir aussi|écouter|regarder|télécharger)\s*[:»›→>|]\s*\S.{0,120}$/,
    /^(?:\d+ min(?:utes?)?(?: de lecture)?|temps de lecture.{0,20}|lecture : .{1,20})$/,
    /^\[\/?[a-z][\w-]{2,40}(?:\s+[\w-]{1,30}=\S.{0,120})?\s*\/?\]$/,
    pattern('')`
      ^(?:nom|prénom|e-?mail|courriel|adresse e-?mail|site (?:web|internet)|commentaire|message
      |votre (?:nom|e-?mail|adresse))(?: \(obligatoire\))?\s*\*?$
    `,
    pattern('u')`
      ^(?:votre adresse (?:e-?mail|de messagerie) ne sera pas|les champs obligatoires|enregistrer mon nom|prévenez-moi
      |fièrement propulsé par|propulsé par|(?:thème|réalisé|hébergé|conception) (?:par|:)
      |entrez votre (?:e-?mail|adresse)|inscrivez-vous|recevez (?:nos|notre)|publier le commentaire
      |envoyer)(?!\p{L}).{0,160}$
    `,
    /^.{0,120}(?:dans votre boîte (?:mail|aux lettres|de réception)|pas de spam|(?:vous )?désabonner|désinscrire).{0,60}$/,
    /^(?:[←→⟵⟶]|<<|>>).{0,80}$|^.{0,80}(?:[←→⟵⟶]|<<|>>)$/,
    /^\(?(?:suite (?:de|en|à) la (?:page|p\.).{0,20}|suite (?:page|p\.) ?\d+|à suivre|suite)\.?\)?$/,
    pattern('')`
      ^(?:vous êtes le \d|site optimisé pour|signez le livre d['’]or|téléchargé (?:depuis|de|sur)
      |document (?:généré|téléchargé) le|© (?:tous droits|éditions)|source gallica|distribution électronique).{0,200}$
    `,
    /^(?:haut(?: de (?:la )?page)?|retour|imprimer cette page|agrandir(?: l['’]image)?|cliquer pour agrandir)$/,
    /^partager(?: (?:cet?|cette|sur|via))?(?: \p{L}{2,12})?\s?:.{0,120}$/u,
    /^(?:pour citer (?:cet|cette|ce) |comment citer ).{0,160}$/,
    /^(?:https?:\/\/|www\.)\S+.{0,160}$/,
    /^.{0,120}(?:sous licence|licence creative commons|domaine public|reproduction (?:autorisée|interdite)).{0,120}$/,
  ],
  front: pattern('')`
    ^(?:écrit|rédigé|(?:première )?(?:publication|édition|parution|diffusion)|publié|paru|imprimé|prononcé|source
    |traduit|traduction|traducteur|traductrice|transcri(?:ption|t)|numérisation|numérisé|mise en ligne|mis en ligne
    |html|balisage|relecture|domaine public|copyright|auteure?|autrice|titre|date|lieu|éditeur|éditrice|cote|fonds
    |collection|type de document|langue|enregistrement|enregistré|entretien|interviewé|propos recueillis|droits
    |référence|durée|note sur le texte)(?: par| le| à| en| dans| chez)?\s?:\s
  `,
  script: {
    narrator:
      /^(?:narrat(?:eur|rice|ion)|voix[ -]off|récitante?|présentat(?:eur|rice)|commentaire|speakerine?)(?: \d+)?$/iu,
    cue: /^(?:bruitages?|musique|sons?|ambiance|générique|jingle|effets?|chanson|extrait sonore)$/iu,
  },
  foot: {
    ranked: /^(?:les plus (?:lus|consultés|partagés|vus)|articles les plus)(?!\p{L})/u,
    comments: pattern('u')`
      ^(?:(?:(?:\d+|un|aucun) commentaires? )?(?:laisser|ajouter|poster|écrire|publier) (?:un|votre) commentaire
      |(?:\d+|aucun|un|deux) (?:commentaires?|réponses?|réflexions?) (?:sur|à|pour|au sujet de)(?!\p{L}).{0,120}
      |(?:\d+|aucun) (?:commentaires?|réponses?)(?: ?:)?|commentaires?(?: ?\(\d+\)| ?:(?: \d+)?)?
      |réagir(?: à cet article)?|vos (?:réactions|commentaires))$
    `,
    others: pattern('')`
      ^(?:vous aimerez (?:aussi|peut-être).{0,20}|à lire (?:aussi|également)
      |articles? (?:similaires?|connexes?|liés|récents?|associés)|sur le même (?:sujet|thème)
      |dans la même (?:rubrique|catégorie|série)|les plus (?:lus|populaires)|derniers? articles?
      |commentaires? récents?|navigation (?:de l['’]article|des articles)|plus d['’]articles.{0,30}
      |autres (?:articles|pages).{0,30}|voir aussi)(?:\.\.\.|…| ?:)?$
    `,
  },
  remark: {
    caption: /^\[(?:illustrations?|image|photo|figure|portrait|gravure|carte|planche)\s?(?:\d{1,3}\s?)?[:\]]/i,
    furniture: /^\[(?:note du transcripteur|note de transcription|scann|numéris|ocr\b|page blanche|frontispice)/i,
  },
  credit: pattern('iu')`
    ^(?:(?:numérisée?|produit|transcrite?) par|texte préparé par)\s
    |^(?:numérisée?|transcrite?|copiée?|reproduite?) (?:d['’]après|à partir) .{0,40}(?<!\p{L})(?:images?|copie|pages?
    |tapuscrit|original|édition|exemplaire|microfilm|photographies?|épreuves?)(?!\p{L})
  `,
  institution:
    /^(?:(?:la|le|les) |l['’])?(?:société|musée|bibliothèque|archives|association|institut|fondation|amis)(?= (?:de|du|des|d['’]|pour|[a-zà-ÿ]+e?s? )).{3,80}$/i,
  home: /^accueil$/,
  menu: pattern('')`
    ^(?:accueil|à propos|contribuer|contact(?:ez-nous)?|rechercher?|recherche|menu|actualités?|agenda|archives?|blog|boutique
    |faire un don|dons|connexion|se connecter|inscription|aide|faq|mentions légales|confidentialité
    |politique de confidentialité|cookies?|plan du site|s['’]abonner|newsletter|infolettre|rss|facebook|twitter|x
    |instagram|youtube|linkedin|courriel|e-?mail|imprimer|partager|article|discussion|lire|modifier(?: le code)?
    |voir (?:le texte source|l['’]historique)|historique|collections?|expositions?|visiter|(?:préparer (?:sa|votre) )?visite|billetterie|presse|accessibilité
    |précédent|suivant|retour|haut|sommaire|pdf|télécharger|english|français|menu principal|portails?(?: thématiques?)?
    |(?:article|page) au hasard|créer un (?:compte|livre)|outils|affichages?|communauté)$
  `,
  brackets: pattern('')`
    ^(?:modifier(?: le (?:code|wikicode))?|modifier \| modifier le (?:code|wikicode)
    |réf\. (?:nécessaire|souhaitée|à confirmer|insuffisante)|référence (?:nécessaire|souhaitée)|citation nécessaire
    |source insuffisante|précision nécessaire|non neutre|qui ?\?|quand ?\?|où ?\?|lequel ?\?|pourquoi ?\?
    |passage à actualiser|pas clair|lien mort|archive|interprétation personnelle|évasif|masquer|afficher
    |p(?:g|age)?\.? ?\d{1,4})$
  `,
}
