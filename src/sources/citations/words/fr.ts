import type { CitationWords } from './citation-words.ts'

const list = (text: string): string[] => text.trim().split(/\s*,\s*/)

/** French. */
export const french: CitationWords = {
  ibid: list('ibid., ibidem'),
  opCit: list(
    'op. cit., éd. citée, éd. cit., édition citée, ouvr. cit., ouvr. cité, ouvrage cité, loc. cit., art. cit., art. cité, article cité',
  ),
  idem: list('idem, id.'),
  unpublished: list(
    'manuscrit, tapuscrit, dactylographié, dactylogramme, inédit, thèse, mémoire de maîtrise, mémoire de master, mémoire de DEA, diplôme d’études supérieures',
  ),
  page: list('pages, page, pp., p., f., fol., folio'),
  pageCount: list('pages, pp., p.'),
  unnumbered: list('quatrième de couverture, couverture, frontispice, avant-propos, préface, jaquette'),
  locator: list(
    'planche, pl., figure, fig., chapitre, chap., ch., section, sect., chant, scène, acte, vers, ill., art.',
  ),
  volume: list('volumes, volume, vol., tome, tomes, t., livre, partie'),
  issue: list('numéro, n°, nº, no., num., nos., fasc.'),
  edition: list('édition, éd., edition'),
  reprint: list(
    'rééditions, réédition, réédité, rééd., nouvelle édition, nouv. éd., 2e éd., 2e édition, 3e éd., réimpression, réimpr., réimp., rééd. poche, repris',
  ),
  translatedBy: list(
    'traduction française, traduction, traduits, traduites, traduit, traduite, trad. fr., trad., traducteurs, traducteur, traductrice, tr. fr.',
  ),
  translatedFrom: list("de l', du, de la"),
  by: list('par, de'),
  series: list('coll., collection'),
  editedBy: list(
    'publiés par, publiées par, sous la direction de, sous la dir. de, édition établie par, édition de, édité par, éditée par, établi par, textes réunis par, textes choisis par, textes rassemblés par, présentés par, présentées par, présenté et annoté par, présentés et annotés par, annoté par, prés. par, prés. et annoté par, texte établi par, édition critique de, édition critique par, éd. crit. par, prés., éditeur scientifique, éd. par, éd. de, dir., éds., éd.',
  ),
  editorMark: list('dir., dirs., éds., éd., sous la dir.'),
  foreword: list(
    'avec des dessins de, dessins de, gravures de, préface de, préfacé par, avec une préface de, avant-propos de, postface de, introduction de, introduction par, illustrations de, illustré par, présentation de, présenté par, notes de, photographies de',
  ),
  translationOf: list(
    "titre original, original, éd. originale, traduction de, traduit sous le titre original, paru en anglais sous le titre, publié d’abord sous le titre, publié d'abord sous le titre",
  ),
  alsoPublishedAs: list(
    'aussi publié sous le titre, également publié sous le titre, publié aussi sous le titre, réédité sous le titre, réédition sous le titre, republié sous le titre, repris sous le titre, connu aussi sous le titre, autre titre',
  ),
  citedIn: list(
    'cité par, cité dans, citée par, citée dans, cités par, cités dans, citées par, citées dans, cité in, cit. par, cit. in, cit. dans, propos rapporté par, propos rapporté dans, propos rapportés par, propos rapportés dans, mot rapporté par, mot rapporté dans, rapporté par, rapporté dans, rapportée par, rapportée dans, rapportés par, rapportés dans, propos cité par, propos cités par, propos cité dans, propos recueillis dans, recueilli dans, repris dans, reproduit dans, reproduite dans',
  ),
  printedIn: list('publié par, publiée par, publié dans, publiée dans, imprimée dans, éditée par, éditée dans'),
  within: list('in, dans'),
  signals: list(
    "voir aussi, voir également, voir cependant, voir toutefois, voir notamment, voir surtout, voir en particulier, voir par exemple, voir entre autres, voir, cf. aussi, cf. toutefois, cf. cependant, cf. notamment, cf. surtout, cf. en particulier, cf. par exemple, cf., voy., comparer, par exemple, d'après, d’après, extrait de, tiré de, sur ce point voir",
  ),
  topics: list('sur, pour, à propos de, concernant, au sujet de'),
  listNames: list('bibliographie, sources, source, références, référence, à lire, pour en savoir plus'),
  holdings: list(
    'papiers, archives, fonds, collection, bibliothèque, registre, registres, musée, minutes, procès-verbaux',
  ),
  holdingHeads: list('archives, fonds, papiers, registre, registres, procès-verbaux, procès-verbal'),
  and: list('et, &, avec'),
  with: list('avec, en collaboration avec'),
  latter: list('ce dernier, cette dernière, celui-ci, celle-ci, le même, la même'),
  accessed: list(
    'consulté en ligne le, consultée en ligne le, consulté le, consultée le, page consultée le, lu le, archivé le, archive du',
  ),
  addressed: list('consulté sur, récupéré de, disponible sur, en ligne sur'),
  noDate: list(
    's. l. n. d., s. l. s. d., s. l. n. é., s. l., s. n., s. d., n. p., n. pag., non paginé, non pag., sans lieu ni date, sans lieu, sans date, à paraître',
  ),
  noName: list('anonyme, non nommé, inconnu, anon., collectif'),
  publishers: list(
    "Éditions, Editions, Éditeur, Éditeurs, Presses, Imprimerie, Librairie, Société, Institut, Cie, Frères, et fils, & Cie, Publications, chez l'auteur, chez l'éditeur",
  ),
  houses: list(
    "PUF, CNRS, Gallimard, Seuil, Le Seuil, Fayard, Grasset, Flammarion, Plon, Hachette, Larousse, Albin Michel, Minuit, Maspero, La Découverte, Julliard, Robert Laffont, Laffont, Stock, Calmann-Lévy, Denoël, Arthaud, Actes Sud, Armand Colin, Payot, Rieder, Alcan, Vrin, Perrin, Tallandier, Belin, Hermann, Gauthier-Villars, Masson, Dunod, L'Harmattan, Harmattan, Mercure de France, Nathan, Champion, Honoré Champion, Droz, Klincksieck, Slatkine, Le Livre de poche, Folio, Garnier, Aubier, José Corti, Corti, Bourgois, Michel Lévy, Ollendorff, Lemerre, Charpentier, Firmin-Didot, Baillière, Glénat, Guérin, La Table ronde, Cerf, Desclée de Brouwer, Syros, Agone, Lux, Boréal, Les Belles Lettres",
  ),
  fullHouses: list(
    'Presses universitaires de France, Éditions sociales, Éditions ouvrières, Les Belles Lettres, La Découverte, Actes Sud, Armand Colin, Le Seuil, Bibliothèque nationale de France, Imprimerie nationale',
  ),
  places: list(
    'Paris, Lyon, Marseille, Bordeaux, Toulouse, Lille, Nantes, Rennes, Strasbourg, Grenoble, Montpellier, Nancy, Dijon, Rouen, Reims, Arles, Avignon, Nice, Chamonix, Caen, Tours, Poitiers, Orléans, Limoges, Besançon, Clermont-Ferrand, Aix-en-Provence, Metz, Mulhouse, Colmar, Amiens, Brest, Perpignan, Pau, Saint-Étienne, Annecy, Chambéry, Bruxelles, Anvers, Gand, Liège, Louvain, Namur, Genève, Lausanne, Neuchâtel, Fribourg, Bâle, Berne, Zurich, Montréal, Québec, Londres, New York, Oxford, Cambridge, Édimbourg, Dublin, Berlin, Munich, Francfort, Leipzig, Hambourg, Cologne, Vienne, Rome, Milan, Turin, Florence, Venise, Naples, Madrid, Barcelone, Lisbonne, Amsterdam, La Haye, Leyde, Copenhague, Stockholm, Oslo, Varsovie, Cracovie, Prague, Budapest, Bucarest, Athènes, Moscou, Saint-Pétersbourg, Leningrad, Pétrograd, Kiev, Le Caire, Alger, Tunis, Rabat, Casablanca, Dakar, Abidjan, Beyrouth, Mexico, Buenos Aires, Pékin, Tokyo, Monaco, Luxembourg, Versailles',
  ),
  regions: list(
    'Afrique, Amérique, Amérique latine, Amérique du Sud, Asie, Europe, France, Angleterre, Grande-Bretagne, Écosse, Irlande, Allemagne, Autriche, Hongrie, Italie, Espagne, Portugal, Belgique, Pays-Bas, Hollande, Luxembourg, Suisse, Pologne, Russie, Union soviétique, URSS, Ukraine, Finlande, Suède, Norvège, Danemark, Islande, Grèce, Turquie, Roumanie, Bulgarie, Yougoslavie, Serbie, Croatie, Tchécoslovaquie, États-Unis, Canada, Québec, Mexique, Brésil, Argentine, Chili, Pérou, Bolivie, Colombie, Venezuela, Chine, Japon, Corée, Inde, Népal, Tibet, Iran, Perse, Irak, Syrie, Liban, Palestine, Égypte, Libye, Tunisie, Algérie, Maroc, Éthiopie, Sénégal, Afrique du Sud, Australie, Nouvelle-Zélande, Groenland, Sibérie, Catalogne, Bretagne, Normandie, Provence, Savoie, Haute-Savoie, Dauphiné, Alsace, Lorraine, Bourgogne, Auvergne, Corse, Alpes, Pyrénées, Himalaya',
  ),
  languages: list(
    'anglais, français, allemand, russe, espagnol, italien, portugais, néerlandais, polonais, tchèque, hongrois, suédois, norvégien, danois, finnois, grec, latin, hébreu, yiddish, arabe, persan, turc, chinois, japonais, catalan, breton, occitan, roumain',
  ),
  months: list(
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv., févr., fév., avr., juil., sept., oct., nov., déc., printemps, été, automne, hiver',
  ),
  weekdays: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
  rewrites: [
    [/^Même (?:ouvrage|source)(?=\.(?:\s|$)|,\s(?:p\.\s?)?\d|$)/u, 'Ibid'],
    [/,\s(?:(?:petit|grand)\s)?in-(?:\d{1,2}°?|folio|quarto|octavo)(?=[,.;\s])/giu, ''],
    [/;\s(?:et\s)?sous\sle\stitre\s(?:de\s)?(?=["“«_*]?\s?\p{Lu})/gu, '; réédité sous le titre '],
    [/;\s(?:copie|exemplaire|original)\s(?:conservée?\s)?(?:à|au|aux|dans)\s[^;]{3,160}$/u, ''],
    [/(?<=[,:]\s)[éÉ]d\.\s(?=(?:du|de|des|la)\s\p{L}|de\sl['’])/u, 'éditions '],
    [/(?<=[,:]\s)Libr\.\s(?=\p{L})/u, 'Librairie '],
    [/(?<=[,:]\s)Impr?\.\s(?=\p{L})/u, 'Imprimerie '],
    [/,\sth\.(?:\s\p{Ll}+\.?)?(?=[,;.])/u, ''],
  ],
  papers: list(
    'communication personnelle, information orale, renseignement oral, souvenir personnel, témoignage oral, procès-verbal, registre, courriel, lettre, lettres, télégramme, carte postale, entretien, conversation, note',
  ),
  periodicals: list(
    'Revue, Journal, Gazette, Cahiers, Bulletin, Annales, Mercure, Figaro, Monde, Temps, Libération, Humanité, Nouvelle Revue, Débats, Comptes rendus, Mémoires, Archives, Courrier, Écho, Matin, Croix, Express, Observateur, Dépêche, Progrès, Illustration, Magazine, Quotidien, Hebdomadaire, Petit Journal, Petit Parisien, Voix',
  ),
  particles: list("de, du, des, d', d’, la, le, les, l', l’, van, von, der, di, da, del"),
  functionWords: list(
    'le, la, les, un, une, des, du, de, au, aux, et, ou, mais, dans, en, sur, sous, par, pour, avec, sans, entre, vers, chez, contre, après, avant, depuis, pendant, est, était, fut, sont, ce, cet, cette, ces, mon, ma, mes, son, sa, ses, notre, nos, leur, leurs, qui, que, quoi, dont, où, comment, pourquoi, quand, ne, pas, plus, à, il, elle, ils, elles, je, nous, vous, on, si',
  ),
}
