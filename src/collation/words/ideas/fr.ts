/** Words that stand for one idea in telling a life, in French, one idea a line; forms with the stem of one before them are left out. */
export const frenchIdeas = `
  naissance naître née natif
  mort décès décédé trépas meurt
  prison emprisonné détention détenu incarcéré cachot captif captivité geôle prisonnier
  mariage marié épouse époux femme noces veuve veuf
  enfant enfance fils enfants
  mère père parents
  pauvre pauvreté misère indigent démuni
  riche fortune aisé
  fuir fuite évadé évasion échappé
  exil déporté déportation banni proscrit
  arrêté arrestation
  condamné condamnation sentence jugé
  exécuté guillotiné fusillé pendu
  étude apprendre école instruction éducation élève étudiant écolier
  enseigner professeur leçon instituteur institutrice maître
  roman livre volume ouvrage
  publier publié paraître paru imprimé éditer parut
  imprimerie typographe
  maladie souffrant
  fou folie asile aliéné
  ami camarade compagnon
  prix récompense médaille
  peindre tableau toile peinture peintre
  guerre bataille combat
  quitter partir départ
  fonder créer établir création fondation
  aide soutien soutenir secourir assister
  travail emploi employé poste métier place
  argent payer finance
  salaire gages appointements
  acheter achat acquis acquérir
  vendre vendu vente
  léguer legs don offert
  voyage trajet traversée tournée
  arriver atteindre débarqua
  refuser refus décliner rejet
  critique dénoncer attaquer
  rejoindre engager adhérer entrer
  libérer libération relâché délivré
  célèbre renom connu célébrité
  rencontrer connaissance
  soigner infirmier hôpital
  médecin docteur chirurgien
  commencer début
  finir achever terminer
  garçon jeune
  maison demeure logis domicile
  habiter logea vivre résider
  navire bateau vaisseau goélette paquebot trois-mâts
  marin matelot équipage
  capitaine commandant patron
  naufrage sombrer couler
  feu incendie brûler flammes
  tempête ouragan tourmente
  crue inondation
  construire bâtir édifier construction
  détruire démolir ruiné détruit
  sauver sauvetage
  lettre correspondance
  discours parole
  blessé blessure
  église chapelle paroisse
  curé prêtre abbé vicaire
  enterré obsèques funérailles inhumé tombe cimetière cendres incinéré
  frère soeur
  gagner victoire vainqueur
  perdre perdu perte
  élire élu élection scrutin vote
  police gendarme commissaire
  avocat avoué
  tribunal procès cour
  journal revue gazette périodique feuille
  poème poésie poète
  chanson chanter
  musique musicien
  théâtre scène jouer représentation pièce
  public spectateurs foule
  machine moteur
  marcher pied
  collection spécimens recueillir
  musée exposition exposer
  carte plan relevé
  mine fosse puits houillère
  usine fabrique manufacture atelier
  soldat troupe armée régiment
  faim famine
  aveugle vue
  fièvre typhus
  phtisie tuberculose poitrine poumons
  collègue confrère
  adversaire ennemi rival
  traduire traduction
  écrire écrit
  mémoires souvenirs
  dédier dédicace
  offrir proposer
  demander requête
  permettre permission autoriser
  interdire défendre interdiction interdit
  tenter essayer tentative
  inviter invitation
  revenir retour rentrer
  apporter porter
  nommer désigné
  apprenti apprentissage
  inventer brevet
  découvrir découverte
  observer observation
  roi souverain
  société association cercle
  ouvrir inaugurer ouverture
  nuit soir minuit
  matin aube
  rivière fleuve
  montagne colline
  rue chemin route
  boutique magasin
  ferme fermier paysan
  domestique servante bonne
  habit vêtements
`
