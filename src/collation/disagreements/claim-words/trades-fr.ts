import { meaningTable } from './meaning-table.ts'

/** French words for trades, those of one meaning joined. */
export const frenchTrades = meaningTable(`
  tisserand tanneur boulanger boucher forgeron charpentier+menuisier macon tonnelier tailleur
  cordonnier+bottier meunier sellier+bourrelier+sellier-harnacheur pecheur marin+matelot mineur laboureur+cultivateur+fermier+paysan
  journalier jardinier epicier drapier aubergiste+cabaretier+hotelier
  instituteur+maitre_d_ecole pasteur medecin+docteur+chirurgien notaire+tabellion
  avocat+avoue banquier negociant+marchand clerc+commis imprimeur relieur libraire
  pharmacien+apothicaire architecte ingenieur cordier horloger orfevre vitrier peintre sculpteur
  musicien organiste magistrat+juge berger garde-chasse cocher cheminot gendarme soldat boutiquier
  quincaillier brasseur potier teinturier chapelier charron scieur huissier vigneron receveur armateur
  capitaine greffier menuisier maraicher filateur pilote douanier batelier couturiere lingere
  sage-femme infirmiere bibliothecaire geometre entrepreneur industriel fabricant emouleur coutelier
  typographe brocheuse cloutier carrier papetier perruquier sabotier vannier tuilier verrier faiencier
  tonnelier rubanier passementier gantier mercier colporteur rentier eclusier
  journaliste+publiciste+ecrivain+romancier+poete editeur comedien+acteur chanteur graveur photographe dentiste veterinaire
  biologiste botaniste geologue physicien naturaliste zoologiste astronome mathematicien historien archeologue
  explorateur missionnaire economiste philosophe hydrographe cartographe garde
  contremaitre bonnetier luthier brossier mecanicien serrurier plombier horticulteur pepinieriste
  bedeau sacristain instituteur percepteur huissier garde-forestier bucheron charbonnier goemonier
`)
