import { aspectTable } from './aspect-table.ts'

/** What French words speak of. */
export const french = aspectTable(`
  birth: venu_au_monde venue_au_monde vint_au_monde vient_au_monde ne nee naissance naquit nait naitre natif native
  death: suicid* se_donna_la_mort se_donne_la_mort mit_fin_a_ses_jours met_fin_a_ses_jours succomb* mort morte mourut meurt mourir deces decede* expire* trepas s_eteint s_eteignit rendit_l_ame
  marriage: mari* epous* epoux femme noces union fiance* demoiselle
  children: enfant enfants fils fille filles garcon garcons posterite
  father: pere fils_d fille_d fils_de fille_de
  mother: mere
  brother: frere* soeur*
  light: allum* feu phare lampe lanterne eclair* lumiere gaz
  voyage: voyage* traversee passage mer embarqu* navig* route trajet parti partit part bord
  vessel: navire* vaisseau* bateau* barque* voilier* paquebot* goelette* brick* vapeur trois_mats bord fregate*
  crew: equipage hommes_d_equipage a_bord bord
  master: capitaine commandant patron second
  rescue: sauv* rescap* surviv* recueill* tires_de
  perish: noy* peri* perdu* mort* victime* disparu* tue* perte*
  wreck: naufrag* echou* sombr* coul* recif* rochers brisa drossee drosse
  cost: cout* prix depens* pay* valeur devis somme francs budget
  wage: rapport* valent valut recette* cachet* salaire* traitement appointements gages gagn* solde par_an annuel*
  pension: pension* rente*
  gift: don dons donn* offr* souscription collecte recueill*
  will: legu* legs testament herit* laiss* succession
  design: dessin* architecte ingenieur plan plans concu* conc* trace* auteur
  build: construi* construct* bati* batir edifi* elev* macon* travaux chantier erig*
  opening: inaugur* ouvre ouvrent ouvrit ouvrir ouvrirent ouvrait ouvrant ouvert* ouverture mise_en_service consacre*
  founding: fond* cree* creer crea creation etabli* institu*
  closing: ferm* cess* dissou* demoli* detrui*
  material: pierre granit brique bois fer acier chene marbre beton
  wood: bois planches sculpt*
  verdict: verdict jury enquete tribunal
  load: cargaison* charge* chargement fret tonnes tonneaux
  damage: dommage* degat* perte pertes
  height: haut hauteur
  school: ecole* college lycee institut* eleve* lecons pension
  study: etud* faculte diplome* licence docteur* doctorat these soutien* universite baccalaureat medecine
  learn: appren* form* eleve_de place_chez mis_chez maitre
  home: maison demeur* habit* loge* residen* install* fixe* vivait vit vecu domicile
  move: install* demenag* etablit etablir gagn* quitt*
  work: travail* emploi* poste place metier
  appointment: nomm* elu* elect* choisi* design* promu* devient devint poste confi* succed* voix
  election: candidat* elu elue elus election* conseil depute conseiller conseillere mandat
  retire: retrait* demission* quitt* renonc* cess*
  dismissal: renvoy* congedi* revoqu* destitu* chass*
  illness: malad* fievre* tombe_malade alit* congestion apoplexie phtisie cholera typhus poitrine coeur
  cause: mort_de mourut_de meurt_d meurt_de succomb* emport* congestion pneumonie apoplexie typhoide cholera fluxion
  injury: bless* chute tomb* accident cassa infirme estropi*
  blind: cecite aveugle* vue yeux
  burial: cortege cercueil corbillard caveau repose* inhum* enterr* obseques cimetiere tombe sepult* repose* funerailles
  memorial: monument statue plaque buste memoire vitrail stele commemor*
  award: medaille* prix recompens* couronn* decor* legion_d_honneur croix decern*
  publish: publi* parai* paru* parut imprim* edit* sort_des_presses
  publisher: editeur libraire chez edit* publie imprim*
  print: exemplaire* tirage tire* imprim*
  translate: tradu*
  writing: ecri* redig* ouvrage livre auteur memoires souvenirs recit
  dedication: dedi* dedicace
  volume: volume* tome* parties
  picture: tableau* toile* portrait* peint* dessin* planche* grav* aquarelle* croquis
  exhibit: expos* salon galerie
  sale: vend* vent* achet* acqui* adjug* encheres
  music: concert* symphonie opera quatuor creation chant* orchestre
  invent: invent* brevet*
  discover: decouv* trouv*
  species: especes plantes mousses fougeres echantillons specimens herbier insectes coquilles
  collection: collection* herbier recueil* musee museum armoires
  garden: jardin* serre* pepiniere
  manuscript: manuscrit* cahier* papiers notes
  school_roll: eleves ecoliers filles garcons enfants etudiants inscri* effectif
  applicant: candidat* postulant*
  member: membre* adherent* societaire* abonne*
  union: syndicat* federation chambre_syndicale section
  strike: conflit lock_out greve* grevist* debray* cesserent_le_travail cessent_le_travail
  meeting: reunion* congres assemblee seance
  speech: discours parl* orateur
  prison: prison* cachot captiv* deten* detenu* emprison* incarcer* bagne geole
  sentence: condamn* peine verdict jug* proces tribunal
  arrest: arret* saisi*
  exile: exil* bann* deport* proscri* refugi*
  war: guerre regiment bataille armee engag* front mobilis*
  fire: feu incend* brul* flammes
  flood: inond* crue emport* tempete
  return: retour* rentr* revint revient
  mill: moulin* usine* fabrique* filature* manufacture*
  mine: mine mines fosse puits
  farm: ferme* terre* hectares domaine
  church: eglise chapelle paroisse
  killing: assassin* tue* meurtr* fusill*
  meet: rencontr* connaissance presente_a
  friend: ami* compagnon*
  teacher: eleve_de maitre* professeur* enseign* lecons
  named_after: du_nom_de d_apres en_souvenir_de en_l_honneur_de
  name: nomm* appel* nom surnom* baptis*
  age: age agee ans
  letter: lettre* correspond*
  divorce: divorc* separ* quitt*
  widow: veuf veuve surviv*
  keeper: gardien* conservateur bibliothecaire
  railway: chemin_de_fer ligne gare train*
  bridge: pont* arche* pile* viaduc
  launch: lance lancement lancee
  stay: sejour* rest* demeur* passa passe vecu vivait vit durant dura dure
`)
