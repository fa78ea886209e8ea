/** Words for deeds in French, one kind a line; `_` joins the words of a phrase, a star stands for any ending. */
export const frenchDeeds = `
  none: du_mariage de_ce_mariage de_leur_mariage son_épouse sa_femme son_mari en_partie faire_partie fait_partie fit_partie faisait_partie de_sa_part d_autre_part
    d_une_part à_part quelque_part nulle_part à_partir au_cours en_cours tout_à_coup beaucoup au_fond de_retour_à
    on_sait mort_né a_lieu eut_lieu au_lieu en_quittant_la_table tient_lieu pour_la_plupart à_cours
    le_reste vient_de_paraître à_l_étude n_entre bureau_de_poste guerre_mondiale
  birth: né née nés nées naquit naît nait naquirent naissance voit_le_jour vit_le_jour voir_le_jour vu_le_jour vient_au_monde vint_au_monde
    venu_au_monde venue_au_monde eut_un_fils eut_une_fille premier_enfant deuxième_enfant second_enfant lui_donna_un_fils lui_donna_une_fille
  death: expira expire noyé noyée noyés mourut meurt mort morte morts mourir mourait décès décéd* décède éteignit éteint succomb* périt périssent périr
    rend_l_âme rendit_l_âme disparaît_en trépas* perd_la_vie perdit_la_vie perdirent_la_vie
    laissé_la_vie rendit_son_âme ferma_les_yeux ferme_les_yeux
    emporté_par emportée_par emportés_par emporta_sa dernier_soupir cessa_de_vivre
    l_emporte_à l_emporta_à l_emporte_le l_emporta_le l_emporte_en l_emporta_en disparaissait s_éteignait
    se_suicid* s_est_suicidé* suicide se_donna_la_mort se_donne_la_mort mit_fin_à_ses_jours met_fin_à_ses_jours se_tua se_tue
  bereavement: veuve_en veuf_en devenue_veuve devenu_veuf devient_veuve devint_veuve devint_veuf resta_veuve
  marriage: devint_la_femme devient_la_femme devint_l_épouse devient_l_épouse prit_pour_femme prend_pour_femme prend_pour_épouse convola
    convole donna_sa_main conduit_à_l_autel s_unit_à s_unit s_unir épouse épousa épousé épousée épouser épousent épousera mariage noces se_marie se_maria se_marient se_marièrent se_sont_mariés s_est_marié s_est_mariée
    s_était_marié s_était_mariée marié mariée mariés mariages se_marier fiancé fiancée fiançailles
    prit_femme prend_femme noce
  union: vit_avec vivait_avec vécut_avec vivaient_ensemble vécurent_ensemble vivent_ensemble vit_depuis_avec vivait_depuis_avec vécut_depuis_avec
    se_met_en_ménage se_mit_en_ménage
  parting: divorc* sépare sépara séparent séparèrent séparation séparés
  arrest: arrêter arrête arrêté arrêtée arrêtés arrêtèrent arrêtent arrêta arrestation arrestations emprisonn* incarcér* détenu détenue
    interné internée internement interner captur* fait_prisonnier jeté_en_prison
    appréhend* écrou* se_constitue_prisonni* se_constitua_prisonni* se_livre_aux se_livra_aux
  release: remis_en_liberté remise_en_liberté mis_en_liberté mise_en_liberté élargi libér* libérat* relâch* graci* amnisti* acquitt*
    sort_de_prison sortit_de_prison sorti_de_prison sortie_de_prison
  sentence: traduit_devant traduite_devant poursuivi_devant poursuivie_devant condamn* jugé jugée jugement procès verdict
    débout* comparaît comparut comparaître
  execution: exécution exécuté exécutée exécutés guillotin* pendu pendue décapit*
  killing: tué tuée tués tuent tuer assassin* meurtre* fusill*
    tombe_au_champ tomba_au_champ tombé_au_champ tombé_au_front mort_au_champ tombe_au_front
  expulsion: expuls* bann* déport* exil exilé exilée exile exila proscri* chassé chassée
  arrival: arriv* atteint atteignit débarqu* parvint parvient aborde_à aborda_à gagne_le_port jette_l_ancre mouille_à
    entre_au_port touche_terre
  departure: quitte quitta quitter quitté quittent quittant quittèrent part partit partir parti partie_pour partent partirent
    départ émigr* fuit fuir enfuit fuite échapp* s_embarqu* embarqu* embarque embarqua appareill* prend_la_mer prit_la_mer
    met_à_la_voile mit_à_la_voile se_rend_à se_rendit_à se_rend_en se_rendit_en se_rend_au lève_l_ancre repart repartit
    va_à alla_à
  return: retourn* retour revint revient reviennent revinrent revenu revenue rentre rentra rentré rentrée rentrent regagn*
    revenir rapatri*
  move: installe installa installé installée installent installèrent installer s_établit s_établissent établi_à établie_à déménag* se_fixe
    se_fixa se_retire_à se_retira_à se_retire_dans se_retira_dans transféré transférée
  travel: voyage voyagea voyagent voyages visite visita visitent visites parcour* tournée tournées expédition expéditions
    explor* croisière séjourne séjourna séjour traversée
  joining: rejoi* adhér* adhésion entre_à entre_au entre_aux entre_dans entre_chez entre_comme entre_en_religion y_entre
    entre_en entra entré entrée entrent entrèrent engagé_volontaire s_engag* enrôl* admis admise admet admission incorpor*
    devient_membre
  apprenticeship: apprenti apprentie apprentis apprentissage mis_en_apprentissage
  ordination: ordonné_prêtre ordination ordonné_diacre sacré_évêque fut_ordonné est_ordonné ordonné_en prononce_ses_vœux reçut_la_prêtrise prend_le_voile prend_l_habit
    reçoit_la_prêtrise reçoit_les_ordres
  meeting: rencontr* connaissance fait_la_connaissance fit_la_connaissance se_lie se_lia
  founding: fonde fonda fondé fondée fondés fondées fonder fondent fondèrent fondation fondateur fondatrice crée créa créé
    créée créer création organis* ouvre ouvrit ouvert ouverte ouverture ouvrent inaugur* institu* établit constitue constitué
    constituée
    rouvr*
  launch: lancé lancée lance lança lancement mise_à_l_eau mis_à_l_eau
  publication: publi* paru parue parues parut paraît paraît parait parus paraissent parution imprimé imprimée imprimer impression édité éditée
    fait_paraître fit_paraître donne_au_public sortit_des_presses sort_des_presses livre_est_sorti livre_sortit premier_numéro
  writing: écrit écriv* écrire écrivent rédig* compose composa composé composée
  translation: tradui* traduct*
  completion: achev* achève termin* termine
  appointment: nomm* élu élue élus élues élit élection élections devint devient devenu devenue désigné désignée promu promue
    succède succéda choisi choisie porté_à élevé_au fait_chevalier confie_la confia_la confie_à confia_à charge_de prend_la_tête prit_la_tête appelé_à appelée_à attaché_à attachée_à attaché_comme placé_à remplace remplaça remplacé porté_à prend_ses_fonctions prête_serment
    fut_fait est_fait fut_faite est_faite succession
    s_associ* associé associée intronis* prend_la_direction prit_la_direction prend_la_succession prit_la_succession
  dismissal: démission démissionn* révoqu* renvoy* retraite se_retire se_retira abdi* quitte_la_scène quitta_la_scène adieux
    quitte_ses_fonctions quitta_ses_fonctions cesse_de_travailler cessa_de_travailler cesse cessa ferme ferma fermé fermée fermeture remet_la remit_la cède_la_place céda_la_place laisse_la_place laissa_la_place cède_le_pas mit_la_clef met_la_clef mit_la_clé met_la_clé baissa_le_rideau baisse_le_rideau faillite
    dissout dissous dissolution mis_à_la_retraite cesse_ses_fonctions résign* abandonne_ses
    congédi* licenci* limog* évinc* destitu* dépose_son_bilan déposa_son_bilan liquidation ruiné ruinée ferme_ses_portes ferma_ses_portes
  study: soutient_sa_thèse soutint_sa_thèse reçu_docteur docteur_en étud* diplôm* bachelier bachelière baccalauréat inscrit inscrite s_inscri* élève_de élève_au son_élève collège_de
    suit_les_cours suivit_les_cours ses_études fait_ses_études passe_son_brevet passa_son_brevet son_brevet_de
    thèse
  teaching: enseign* profess* chaire donne_des_leçons donna_des_leçons
  work: travaill* emploi employé employée emploie poste postes métier embauch* recrut* engagé engagée engage engagea
    engagement prend_dans prit_dans entre_au_service entra_au_service fonctions
    réintégr* reprend_à_son_service reprit_à_son_service
  editing: rédacteur rédactrice
  fighting: combat combats combattit combattre bataille batailles guerre défend défendit défendre défense attaqu* assiég*
    campagne victoire défaite siège_de
  upheaval: renvers* révolution révolutions insurrection révolte révoltes soulèvement émeute* grève grèves mutin* coup_d_état
    débray* barricad*
  invasion: envahi* invasion occupe occupa occupé occupée occupent occupation conqui* conquête
  award: ruban_rouge croix_de_guerre croix_d_honneur lauréat lauréate prix médaille* décor* reçut reçoit reçu reçue récompens* remport* légion_d_honneur couronn* obtient obtint
  illness: malade malades maladie maladies hôpital blessé blessée blesse fièvre fièvres souffr*
  burial: enterr* inhum* obsèques funérailles enseveli*
    mis_en_terre mise_en_terre porté_en_terre
  performance: exposition expositions expose exposa représent* concert concerts chante chanta joue joua crée_le_rôle créa_le_rôle
    on_donna donne_un_concert
    rétrospective vernissage
  debut: débute débuta débuts débuter première_fois
  discovery: aperç* localis* repér* repère* repèrent découvr* découvert* invent* breveté brevetée brevet_d_invention dépose_un_brevet déposa_un_brevet herboris*
  sale: achet* achète achat achats vend vendit vendu vendue vendre vente ventes acquiert acquit acquisition adjugé adjugée
    cède cédé cédée passe_aux_mains
  building: reconstrui* rebât* bâti bâtie bâtit bâtir construi* construction érig* première_pierre édifi*
    travaux
  raid: perquisition* pille pilla pillé pillée pillage vole vola volé volée
  baptism: baptis* baptême baptise
  naming: prend_le_nom prit_le_nom reçoit_le_nom reçut_le_nom rebaptis* porte_son_nom reçoit_son_nom reçut_son_nom
  loss: perd perdit perdu perdue perdre brûl* incendie incendies incendié détrui* inond* tempête tremblement emport* ravag*
    cyclone
    le_feu_prit prit_feu prend_feu le_feu_se_déclara le_feu_dévor*
  wreck: naufrag* échou* coule coula coulé coulée sombre sombra sombré jeté_à_la_côte jetée_à_la_côte
  collision: abord* collision heurt*
  demolition: fait_sauter fit_sauter firent_sauter faire_sauter dynamit* démol* rasé rasée rase abattu abattue démantel* désarmé
  decision: vote vota voté votée votent délibér* décide décida décidé décident adopte adopta adopté adoptée décision arrête_que
    pétition
  gift: donne donna donné donnée offre offrit offert offerte lègue légua légué don
  payment: verse versa versé versée paie paya payé payée
  change: restaur* transform* agrandi* répar* rénov*
  lighting: allum* rallum* lampe_brûla feu_brûla s_alluma
`
