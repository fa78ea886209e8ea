import { pattern } from '../../../pattern.ts'
import { choiceTable } from './choice-table.ts'

/** French words of which one thing has but one. */
export const french = choiceTable(`
  cause: coeur+cardiaque embolie pneumonie+fluxion_de_poitrine+congestion_pulmonaire pleuresie bronchite typhoide+fievre_typhoide+typhus fievre+fievres cholera apoplexie+congestion+attaque
    cancer+tumeur phtisie+tuberculose+ses_poumons grippe+influenza variole+petite_verole dysenterie noye+noyee+noyade+se_noie+se_noya paludisme+fievre_jaune
    diphterie+croup scarlatine rougeole gangrene diabete hydropisie scorbut peste leucemie vieillesse suicide+se_donna_la_mort+se_donne_la_mort+mit_fin_a_ses_jours+met_fin_a_ses_jours+se_suicide+se_suicida poison+empoisonne couches septicemie silicose peritonite+appendicite meningite tetanos asthme cirrhose coup_de_feu+balle froid faim brulures electrocute+electrocution chute
  material: granite gres calcaire brique+briques marbre fer+fonte acier bois+chene+sapin+meleze beton ardoise bronze cuivre platre terre_cuite
    cire ivoire plomb zinc
  tree: chene orme frene hetre sapin pin poirier tilleul meleze cedre acajou noyer erable peuplier saule bouleau chataignier
    marronnier pommier cerisier if houx aubepine platane charme olivier figuier palmier acacia
  verdict: accident+accidentelle meurtre+homicide+assassinat suicide mort_naturelle
  load: charbon+houille chaux bois sel laine ble fer briques ardoises foin avoine vin harengs
  medal: medaille_d_or medaille_d_argent medaille_de_bronze medaille_de_vermeil mention_honorable+mention premier_prix
    second_prix+deuxieme_prix medaille_de_premiere_classe medaille_de_deuxieme_classe medaille_de_troisieme_classe
  ship: trois_mats goelette brick+brigantin vapeur+paquebot cotre sloop fregate chalutier bac lougre corvette
  post: second patron+commandant maitre_d_equipage mousse secretaire president tresorier
  rank: sergent caporal lieutenant capitaine commandant colonel general soldat amiral aspirant
  instrument: violon piano orgue violoncelle flute harpe clarinette trompette alto guitare
  faith: catholique protestant+protestante calviniste lutherien israelite+juif+juive
  subject: mathematiques physique chimie botanique zoologie droit medecine theologie histoire geologie philosophie astronomie
  kin: frere soeur cousin+cousine neveu niece oncle tante fils fille petit-fils petite-fille grand-pere grand-mere parrain
    marraine filleul filleule femme+epouse+veuve mari mere pere ami+amie instituteur gouvernante
  ruin: inondation+inondations+crue incendie+brula+brule+flammes explosion tempete+ouragan tremblement foudre
  hour: aube matin midi soir nuit+minuit
  weekday: lundi mardi mercredi jeudi vendredi samedi dimanche
  nation: suedois norvegien danois hollandais+neerlandais allemand+allemande anglais+anglaise italien+italienne espagnol+espagnole
    portugais russe americain ecossais irlandais polonais autrichien suisse belge
  outcome: gagna+gagne perdit+perd
  answer: accepta+accepte+accepta refusa+refuse+declina+decline+rejeta
  side: jambe_gauche+bras_gauche+oeil_gauche+main_gauche+pied_gauche+rive_gauche jambe_droite+bras_droit+oeil_droit+main_droite+pied_droit+rive_droite
  venue: eglise+chapelle cathedrale+basilique abbaye+couvent+monastere ecole grange moulin auberge+cabaret+taverne cafe hotel
    salle+salle_des_fetes jardin+verger champ rue hopital+hospice+hotel_dieu asile musee bibliotheque theatre mairie+hotel_de_ville tribunal prison gare entrepot hangar
    blanchisserie+lavoir grenier+mansarde+combles cave cuisine ecurie usine+fabrique+filature atelier boutique+echoppe ferme
    chateau caserne cimetiere presbytere+cure forge boulangerie pharmacie imprimerie
  weather: brouillard+brume tempete+orage+ouragan+bourrasque clair+serein+etoilee calme neige pluie+averse
  success: succes+triomphe+reussite echec+four+fiasco+insucces
  party: liberal radical+radical_socialiste+radicaux socialiste+socialistes+sfio communiste+communistes royaliste+monarchiste bonapartiste
  class: premiere_classe deuxieme_classe+seconde_classe troisieme_classe
  honour: chevalier_de_la_legion+chevalier_de_l_ordre+chevalier_des_palmes officier_de_la_legion+officier_de_l_ordre+officier_des_palmes commandeur_de_la_legion+commandeur_de_l_ordre
  listing: inscrit_a_l_inventaire+inscrite_a_l_inventaire+inscrits_a_l_inventaire+inscrites_a_l_inventaire+inscrit_mh+inscrit_aux_monuments+inscrite_aux_monuments classe_monument_historique+classee_monument_historique+classe_mh+classes_monuments
  keeping: brule+brulee+brules+brulees+detruit+detruite+detruits+detruites+fonte+fondue+fondu legue+leguee+legues+leguees+conserve+conservee+conserves+conservees
    pille+pillee+pilles+saccage+saccagee epargne+epargnee+epargnes
  leaving: renvoye+renvoyee+congedie+congediee+revoque+revoquee+licencie+licenciee+exclu+exclue+exclut+exclus+exclusion+radie+radiee+expulse+expulsee
    demissionne+demissionna+demission+rend_sa_carte+rendit_sa_carte+rend_son_tablier+rendit_son_tablier+claque_la_porte+claqua_la_porte+de_son_plein_gre mute+mutee retraite
  rite: inhume+inhumee+enterre+enterree+inhumation+tombe+tombeau incinere+incineree+incineration+cendres
  message: lettre telegramme+depeche telephone carte_postale messager
  flower: rose+roses lys+lis violette+violettes coquelicot+coquelicots marguerite+marguerites tulipe+tulipes lavande bruyere
    oeillet+oeillets chrysantheme+chrysanthemes jonquille+jonquilles
  fish: hareng+harengs morue saumon truite maquereau sardine+sardines brochet anguille+anguilles thon
  jewel: bague+anneau broche collier montre medaillon bracelet
  holder: sac malle boite panier valise coffre tiroir armoire
  picture: huile aquarelle+aquarelles crayon pastel fusain photographie+photographies gravure
  writing: roman+romans poeme+poemes piece+pieces essai+essais
  penalty: amende prison+emprisonnement+cachot+reclusion acquitte+acquittee+acquittement pendu+pendue+guillotine+execute bagne+deporte+deportee+deportation travaux_forces
  conveyance: train cheval voiture+diligence+carriole a_pied bicyclette+velo avion mulet+ane
  bond: fiance+fiancee+fiances+fiancailles marie+mariee+maries celibataire+jamais_marie+jamais_mariee
  war: premiere_guerre_mondiale seconde_guerre_mondiale+deuxieme_guerre_mondiale
  organ: uterus+matrice ovaire+ovaires poumon+poumons estomac gorge+larynx foie rein+reins sein intestin+intestins cerveau
  share: la_moitie les_deux_tiers+deux_tiers les_trois_quarts+trois_quarts le_tiers+un_tiers le_quart+un_quart la_totalite
  spark: lampe+lanterne chandelle+bougie etincelle+etincelles foudre cigarette+cigare+pipe allumette+allumettes poele cheminee
    chaudiere gaz incendiaire feu_d_artifice+fusee+petard court_circuit+installation_electrique bombe+obus+bombe_incendiaire taupe+taupes negligence+entretien
  body: bras jambe+jambes hanche cheville poignet genou+genoux epaule coude crane cote+cotes clavicule cou pied+pieds
    orteil+orteils doigt+doigts pouce oreille nez machoire oeil+yeux
  colour: rouge+ecarlate bleu+bleue+bleus vert+verte jaune blanc+blanche noir+noire gris+grise brun+brune violet+violette rose
  garment: chapeau casquette manteau chale robe jupe pantalon tablier bottes souliers gants echarpe chemise gilet
  food: pain fromage beurre oeufs pommes_de_terre soupe boeuf jambon gateau miel sucre
  drink: biere cidre eau_de_vie rhum the cafe lait
  fuel: tourbe charbon+houille petrole electricite+electrique
  cloth: laine coton lin soie jute chanvre dentelle velours cuir
  weapon: pistolet+revolver fusil+carabine epee+sabre couteau+poignard baionnette hache rasoir marteau
  fate: vendu+vendue+vendus ferraille vole+volee donne+donnee demoli+demolie
  *age: aine+ainee cadet+cadette
  *direction: nord sud est_du ouest
  *level: superieur+superieure inferieur+inferieure
`)

/** `dans l'ancienne | église`: words before where something is or happens. */
export const frenchLocated = pattern('iu')`
  (?<!\p{L})(?:dans|à|au|aux|en|chez|sur|ouvr\p{L}+|tint|tient|tenait)
  (?: (?:la|le|les|une?|l['’]ancienn?e?|son|sa|leur|vieille|vieux|petite?))*(?: \p{L}+)? (?:l['’])?$
  |(?<!\p{L})(?:à|dans|de) l['’]$
`
