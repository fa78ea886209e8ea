import { wordSet } from '../names/word-set.ts'
import { type ClauseLanguage, deedTable } from './language.ts'

/** Clauses and deeds in French. */
export const french: ClauseLanguage = {
  coordinate: wordSet('et mais ou puis donc or ni'),
  subordinate: wordSet(`
    quand lorsque lorsqu après avant pendant tandis parce puisque puisqu bien comme si dès depuis afin où jusqu malgré sans`),
  relative: wordSet('qui que qu dont où lequel laquelle lesquels lesquelles'),
  finite: wordSet(`
    est sont était étaient fut furent a ont avait avaient eut eurent sera seront fait fit peut put doit dut va vont alla vint
    vient part naît naquit meurt mourut vit vécut prend prit met mit dit écrit écrivit devient devint revient revint obtient
    obtint rejoint rejoignit reçoit reçut quitte publie épouse entre arrive retourne rencontre commence fonde travaille
    enseigne étudie né née mort morte`),
  finiteEndings: /\p{L}{2}(?:a|ait|aient|èrent|irent|urent|inrent|int|it|ut|ât|é|ée|és|ées)$/u,
  participleEndings: /\p{L}{3}ant$/u,
  prepositions: wordSet('de d du des avec par à au pour contre sur sous comme chez dont selon'),
  pronouns: wordSet('il elle'),
  deeds: deedTable(`
    birth: né née naquit naît naissance
    death: mourut meurt mort morte décès décéd* décède mourir mourait éteignit éteint succomb*
    marriage: épous* mari* mariage noces
    parting: divorc* sépar*
    arrest: arrêt* arrest* emprisonn* incarcér* détenu* intern* captur*
    release: libér* libérat* relâch* graci* amnisti* acquitt*
    sentence: condamn* jug* procès verdict
    execution: exécut* guillotin* pendu*
    killing: tué* assassin* meurtre* fusill*
    expulsion: expuls* bann* déport* exil* proscri*
    arrival: arriv* atteint atteignit débarqu* parvint parvient
    departure: quitt* part* parti partit départ émigr* fuit fuir enfuit fuite échapp*
    return: retour* revint revient rentr* regagn*
    move: installe* installa* établ* déménag*
    travel: voyage* visit* parcour* tournée
    joining: rejoi* adhér* adhésion entre* engag* enrôl*
    meeting: rencontr* connaissance li*
    founding: fond* cré* établi* lanc* organis* ouvr*
    publication: publi* parut paraît parution imprim* édit*
    writing: écri* rédig* compos* achev* termin*
    appointment: nomm* élu* élect* devint devient désign* promu*
    dismissal: démission* révoqu* renvoy* retrait* abdi*
    study: étud* diplôm* bachelier baccalauréat inscri* élève
    teaching: enseign* profess* cours
    work: travaill* emploi* employ* poste métier
    editing: rédacteur rédactrice
    fighting: combat* bataille guerre défend* défens* attaqu* siège assiég* campagne victoire défaite
    upheaval: renvers* révolution* insurrection* révolt* soulèvement* émeute* grève* mutin* coup
    invasion: envahi* invasion occup* conqui*
    award: prix médaille* décor* reçut récompens*
    illness: malad* hôpital bless* fièvre
    burial: enterr* inhum* obsèques funérailles
    performance: expos* exposition représent* concert* créa
    discovery: découvr* découvert* invent* brevet*
    sale: achet* achat vend* vente
    building: bâti* construi* érig*
    raid: perquisition* pill* vol*
    baptism: baptis* baptême
    loss: perd* perdit brûl* incendie détrui* inond*
  `),
}
