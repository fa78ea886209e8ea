import { pattern } from '../../pattern.ts'
import type { NameLanguage } from './language.ts'
import { wordSet } from './word-set.ts'

/** Words of names in French. */
export const french: NameLanguage = {
  small: wordSet(`
    le la les l un une des du de d au aux ce cet cette ces c mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je j tu il elle on nous vous ils elles me m te t se s lui eux y en qui que qu quoi dont où quel quelle quels quelles
    lequel laquelle et ou mais ni or car donc si quand lorsque lorsqu puis puisque puisqu comme comment pourquoi tandis
    alors ainsi aussi encore déjà toujours jamais souvent parfois bientôt enfin ensuite cependant toutefois pourtant
    néanmoins d'abord après avant pendant durant depuis dès vers chez avec sans sous sur dans par pour contre entre parmi
    malgré selon suivant outre hors jusque jusqu à tout toute tous toutes chaque plusieurs certains certaines quelques
    quelque aucun aucune nul nulle autre autres même mêmes tel telle tels telles peu beaucoup trop très plus moins assez
    ne n pas non oui est sont était étaient fut furent sera être été a ont avait avaient eut aura avoir fait faire premier
    première deuxième second seconde dernier dernière deux trois quatre cinq six sept huit neuf dix onze douze vingt cent
    mille rien personne chacun ceci cela ça celui celle ceux celles voici voilà là ici hier demain aujourd peut-être sinon
    né née nés mort morte âgé âgée fils fille père mère tout grâce lors faute afin quant bien mal mieux jeune vieux grand
    grande petit petite bon beau note notes page chapitre voir cf ibid idem éd trad tome vol p pp traduit traduction édition`),
  never: wordSet(`
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
    samedi dimanche noël pâques dieu`),
  initialEndings: /(?:ant|ement|ment|tion|tions|ité|és|ées|eux|euse)$/u,
  particles: wordSet('de d du des la le les von van der den di da del della bin ibn al el y'),
  joiners: wordSet('de d du des pour'),
  titles: wordSet(`
    m mm mme mlle monsieur madame mademoiselle messieurs dr docteur maître me professeur sir lord lady roi reine prince
    princesse empereur impératrice tsar duc duchesse comte comtesse marquis marquise baron baronne général colonel capitaine
    commandant lieutenant amiral maréchal président ministre sénateur juge évêque archevêque cardinal pape abbé père mère frère
    sœur saint sainte camarade citoyen oncle tante don`),
  personBefore: wordSet(`
    père mère frère sœur fils fille femme épouse époux mari oncle tante cousin cousine neveu nièce veuve veuf compagne
    compagnon ami amie camarade amant amante romancier romancière écrivain écrivaine poète poétesse peintre artiste auteur
    éditeur traducteur traductrice biographe historien historienne journaliste critique philosophe compositeur musicien
    sculpteur photographe architecte savant physicien chimiste mathématicien ingénieur médecin chirurgien avocat instituteur
    institutrice élève disciple maître secrétaire chef officier marin soldat agent militant militante révolutionnaire
    anarchiste socialiste communiste imprimeur libraire acteur actrice chanteur chanteuse danseur danseuse marchand banquier
    général président ministre roi reine empereur tsar beau-père belle-mère beau-frère belle-sœur collègue voisin voisine
    rival professeur`),
  personAfter: wordSet(`
    est était fut dit disait écrit écrivit raconte raconta répondit demanda déclara affirma croyait pensait savait vit
    rencontra rencontre épousa épouse mourut meurt vécut vivait quitta quitte rejoint rejoignit revint revient vint partit
    part devint devient commença refusa décida travailla travaille s'installa fuit s'enfuit reçut reçoit envoya donna prit fit
    avait a qui lui-même elle-même avoua expliqua peignit peint composa enseigna étudia publia publie traduisit naquit naît
    se et`),
  organisation: wordSet(`
    parti comité institut université société banque union internationale presse presses éditions librairie musée collège
    école ligue armée marine groupe bande mouvement congrès ministère police académie compagnie club cercle conseil
    association fédération commission bureau département cour tribunal parlement sénat assemblée garde brigade brigades
    régiment division front alliance opposition église ordre orchestre théâtre opéra hôpital bibliothèque archives fondation
    agence service conservatoire gouvernement soviet faculté syndicat confédération commune coopérative revue journal gazette
    lycée salon`),
  event: wordSet(`
    guerre bataille traité révolution insurrection rébellion révolte soulèvement grève massacre siège siècle terreur procès
    pacte crise campagne exposition foire festival`),
  place: wordSet(`
    rue avenue boulevard place quai pont rivière fleuve lac mer océan île îles mont monts montagne montagnes colline vallée baie
    golfe cap détroit forêt parc jardin jardins désert plaine côte ville village comté province région district république
    royaume empire prison château palais port canal gare camp cimetière villa hôtel zone phare viaduc
    tunnel réservoir barrage mine mines usine abbaye prieuré cathédrale monastère couvent chapelle manoir
    plage asile fort forteresse cascade glacier volcan aqueduc jetée écluse halle halles faubourg quartier impasse cité
    saint-germain`),
  placeBefore: wordSet('à près'),
  within: wordSet('en dans'),
  towards: wordSet('vers depuis par pour de d gagna gagne atteignit quitta quitte visita'),
  by: wordSet('par de chez'),
  workBefore: wordSet(`
    roman livre essai poème pièce récit conte nouvelle article brochure pamphlet mémoires souvenirs autobiographie biographie
    journal revue magazine périodique hebdomadaire quotidien gazette film tableau symphonie opéra intitulé intitulée titre
    recueil poèmes romans ouvrage volume`),
  articles: wordSet('le la les l'),
  foreignArticles: wordSet('the der die das il lo los las el'),
  groupEndings: /(?:ismes?|istes?|iens?|iennes?|ais|aise|aises|ois|oise|oises|ains?|aines?)$/u,
  groups: wordSet(`
    russe russes soviétique soviétiques allemand allemands allemande français française belge belges anglais anglaise
    britannique britanniques américain américains italien italiens espagnol espagnols polonais tchèque tchèques grec grecs turc
    turcs suisse suisses suédois danois norvégien finlandais irlandais juif juifs juive chrétien chrétiens catholique
    catholiques protestant protestants musulman musulmans arabe arabes chinois japonais indien indiens africain européen
    européens bolchevik bolcheviks bolchevique menchevik mencheviks nazi nazis blancs rouges`),
  matter: /^\p{Ll}{4,}$/u,
  continuing: pattern('u')`
    ^(?:[\p{L}-]+(?:iste|istes|ique|iques|ais|aise|aises|ois|oise|al|ale|ales|aux|aire|aires|if|ive|ien|ienne|iens
    |ienne|ain|aine|el|elle|elles|ienne|ouvrière|ouvrier|libre|socialiste|royale|royal|central|centrale|exécutif
    |supérieure?|normale?))$
  `,
  alias: pattern('u')`
    (?:\b(?:née?|dite?|alias|surnommée?|pseudonyme|baptisée?)
    |(?<!(?:port\p{L}{1,4}|garde\p{L}{0,3}|donn\p{L}{1,5}) (?:le|son|leur|ce) |\b[ad]u )\b(?:nom|noms|pseudonyme|surnom
    |nom de plume|nom de guerre)(?: de| d['’])?|\bconnue? sous le nom(?: de| d['’])?|\bconnue? comme|\bsignait
    |\bse faisait appeler)[\s,:]*["“«'‘(]?\s*$
  `,
  inside: /(?:^|\s)dans\s(?:(?:le|la|les)\s|l['’])?["“«]?\s?$/iu,
  ofThing: /[\p{Ll}\d],?\s(?:dite?s?|baptisée?s?)\s["“«'‘(]?\s*$/u,
  naming: /(?:nomm\p{L}+|baptis\p{L}+)\s(?:sa|son|ses|leurs?|une?|les?|la)\s[\p{L}\s]{2,50}$/u,
  objectOf: /(?:^|\s)(?:à|avec|par|pour|chez)\s$/iu,
  possessors: wordSet(''),
}
