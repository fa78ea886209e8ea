import { choiceTable } from './choice-table.ts'

/** French words of which one thing has but one. */
export const french = choiceTable(`
  cause: coeur+cardiaque pneumonie+fluxion_de_poitrine+pleuresie+bronchite typhoide+typhus cholera apoplexie+congestion+attaque
    cancer+tumeur phtisie+tuberculose grippe+influenza variole+petite_verole dysenterie noye+noyee+noyade paludisme+fievre_jaune
    diphterie+croup scarlatine vieillesse suicide poison+empoisonne couches septicemie chute
  material: granite gres calcaire brique+briques marbre fer+fonte acier bois+chene+sapin+meleze beton ardoise bronze cuivre
  medal: medaille_d_or medaille_d_argent medaille_de_bronze
  ship: trois_mats goelette brick+brigantin vapeur+paquebot cotre sloop fregate chalutier bac lougre corvette
  post: second capitaine+patron+commandant maitre_d_equipage mousse secretaire president tresorier
  rank: sergent caporal lieutenant capitaine commandant colonel general soldat amiral aspirant
  instrument: violon piano orgue violoncelle flute harpe clarinette trompette alto guitare
  faith: catholique protestant+protestante calviniste lutherien israelite+juif+juive
  subject: mathematiques physique chimie botanique zoologie droit medecine theologie histoire geologie philosophie astronomie
  hour: aube matin midi soir nuit+minuit
  weekday: lundi mardi mercredi jeudi vendredi samedi dimanche
  nation: suedois norvegien danois hollandais+neerlandais allemand+allemande anglais+anglaise italien+italienne espagnol+espagnole
    portugais russe americain ecossais irlandais polonais autrichien suisse belge
  colour: rouge bleu+bleue vert+verte jaune noir+noire blanc+blanche gris+grise
  outcome: gagna+gagne perdit+perd
  answer: accepta+accepte+accepta refusa+refuse+declina+decline+rejeta
  trade: tisserand tanneur boulanger boucher forgeron charpentier+menuisier macon tonnelier tailleur cordonnier+bottier meunier
    sellier pecheur marin+matelot mineur laboureur+cultivateur+fermier+paysan journalier jardinier epicier drapier
    aubergiste+cabaretier+hotelier instituteur+maitre_d_ecole+professeur pasteur medecin+docteur+chirurgien notaire+tabellion
    avocat+avoue banquier negociant+marchand clerc+commis imprimeur relieur libraire pharmacien+apothicaire architecte ingenieur
    cordier horloger orfevre vitrier peintre sculpteur musicien organiste magistrat+juge berger garde-chasse cocher cheminot
    gendarme soldat boutiquier quincaillier brasseur potier teinturier chapelier charron scieur huissier vigneron receveur
    armateur capitaine greffier menuisier maraicher filateur
  side: jambe_gauche+bras_gauche+oeil_gauche+main_gauche+pied_gauche+rive_gauche jambe_droite+bras_droit+oeil_droit+main_droite+pied_droit+rive_droite
`)
