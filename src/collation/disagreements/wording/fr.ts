import type { About } from '../draft.ts'
import { bracketed } from './bracketed.ts'
import { frenchChoices } from './choices-fr.ts'
import type { TopicWording } from './wording.ts'

const deeds: Record<string, string> = {
  birth: 'de naissance',
  death: 'de mort',
  marriage: 'du mariage',
  parting: 'de la séparation',
  arrest: 'de l’arrestation',
  release: 'de la libération',
  sentence: 'de la condamnation',
  execution: 'de l’exécution',
  killing: 'du meurtre',
  expulsion: 'de l’expulsion',
  arrival: 'de l’arrivée',
  departure: 'du départ',
  return: 'du retour',
  move: 'de l’installation',
  joining: 'de l’adhésion',
  founding: 'de la fondation',
  appointment: 'de la nomination',
  dismissal: 'de la démission ou du renvoi',
  invasion: 'de l’invasion',
  award: 'de la récompense',
  burial: 'de l’enterrement',
  performance: 'de la représentation',
  discovery: 'de la découverte',
  sale: 'de la vente',
  raid: 'de la perquisition',
  baptism: 'du baptême',
  meeting: 'de la rencontre',
  upheaval: 'du soulèvement',
  fighting: 'des combats',
  study: 'des études',
  teaching: 'de l’enseignement',
  illness: 'de la maladie',
  building: 'de la construction',
  loss: 'de la perte',
  apprenticeship: 'de l’apprentissage',
  ordination: 'de l’ordination',
  debut: 'des débuts',
  launch: 'du lancement',
  wreck: 'du naufrage',
  collision: 'de l’abordage',
  demolition: 'de la démolition',
  decision: 'de la décision',
  gift: 'du don',
  payment: 'du paiement',
  naming: 'du nouveau nom',
  change: 'de la transformation',
  completion: 'de l’achèvement',
  work: 'de l’emploi',
  travel: 'du voyage',
  editing: 'de la rédaction',
}

/** Matters with `de` before them. */
const matters: Record<string, string> = {
  applicant: 'des candidatures',
  appointment: 'du poste',
  arrest: 'de l’arrestation',
  award: 'de la distinction',
  birth: 'de naissance',
  blind: 'de la cécité',
  bridge: 'du pont',
  build: 'de la construction',
  burial: 'de l’inhumation',
  church: 'de l’église',
  closing: 'de la fermeture',
  collection: 'de la collection',
  cost: 'du prix',
  damage: 'des dégâts',
  death: 'de mort',
  dedication: 'de la dédicace',
  design: 'du plan',
  discover: 'de la découverte',
  dismissal: 'du renvoi',
  divorce: 'de la séparation',
  exhibit: 'de l’exposition',
  exile: 'de l’exil',
  farm: 'de la ferme',
  fire: 'de l’incendie',
  flood: 'de l’inondation',
  founding: 'de la fondation',
  garden: 'du jardin',
  gift: 'du don',
  height: 'de la hauteur',
  home: 'du domicile',
  illness: 'de la maladie',
  injury: 'de la blessure',
  invent: 'de l’invention',
  keeper: 'de la garde',
  killing: 'du meurtre',
  launch: 'du lancement',
  learn: 'de la formation',
  load: 'de la cargaison',
  manuscript: 'du manuscrit',
  marriage: 'du mariage',
  material: 'du matériau',
  meet: 'de la rencontre',
  meeting: 'de la réunion',
  member: 'des adhésions',
  memorial: 'du monument',
  mill: 'de la fabrique',
  mine: 'de la mine',
  move: 'de l’installation',
  music: 'du concert',
  named_after: 'du nom donné',
  opening: 'de l’ouverture',
  pension: 'de la pension',
  perish: 'des pertes humaines',
  picture: 'des tableaux',
  print: 'du tirage',
  prison: 'de la prison',
  publish: 'de la publication',
  publisher: 'de l’éditeur',
  railway: 'du chemin de fer',
  rescue: 'du sauvetage',
  retire: 'de la retraite',
  return: 'du retour',
  sale: 'de la vente',
  school: 'de l’école',
  school_roll: 'des élèves',
  sentence: 'de la peine',
  species: 'des spécimens',
  speech: 'du discours',
  stay: 'du séjour',
  strike: 'de la grève',
  study: 'des études',
  teacher: 'du maître',
  translate: 'de la traduction',
  union: 'du syndicat',
  verdict: 'du verdict',
  volume: 'des volumes',
  voyage: 'du voyage',
  wage: 'du salaire',
  war: 'de la guerre',
  will: 'du testament',
  wood: 'du bois',
  work: 'du travail',
  wreck: 'du naufrage',
}

/** `année du sauvetage (Aurora)`. */
function named(what: string, { concerning, deed, matter }: About): string {
  const told = deed === undefined ? matters[matter ?? ''] : (deeds[deed] ?? deed)
  return bracketed(told === undefined ? what : `${what} ${told}`, concerning)
}

/** `nombre d’hommes (Aurora)`, `nombre d’hommes (sauvetage)`. */
function beside(what: string, { concerning, matter }: About): string {
  const noun = matters[matter ?? '']?.replace(/^(?:de l[’a] ?|du |des |de )/u, '')
  return bracketed(what, concerning.length === 0 && noun !== undefined ? [noun] : concerning)
}

/** What a sum of money is called, by its matter. */
const sums: Record<string, string> = {
  cost: 'coût',
  damage: 'montant des dégâts',
  gift: 'montant du don',
  pension: 'pension',
  sale: 'prix',
  wage: 'salaire',
}

function sum(about: About): string {
  const known = sums[about.matter ?? '']
  return known === undefined ? beside('somme', about) : bracketed(known, about.concerning)
}

/** `de` before a consonant, `d’` before a vowel. */
function of(word: string): string {
  return /^[aeiouyhâéèêîôœ]/iu.test(word) ? `d’${word}` : `de ${word}`
}

/** Topics in French. */
export const french: TopicWording = {
  topic: (about) => {
    const names = about.concerning.join(', ')
    const topics: Record<About['what'], string> = {
      date: named('date', about),
      year: named('année', about),
      number: beside(`nombre ${of(about.counted ?? '')}`, about),
      length: named('durée', about),
      sum: sum(about),
      percentage: beside('pourcentage', about),
      age: named('âge', about),
      'birth-order': named('rang de naissance', about),
      children: named('nombre d’enfants', about),
      father: named('métier du père', about),
      'age-at-death': named('âge à la mort', about),
      person: beside('personne nommée', about),
      'given-name': `prénom ${of(names)}`,
      spelling: `orthographe ${of(names)}`,
      place: named('lieu', about),
      relation: `parenté ${of(names)}`,
      title: `titre (${names})`,
      publication: `année de publication (${names})`,
      edition: `année de l’édition (${names})`,
      trade: named('métier', about),
      body: beside('institution', about),
      choice: named(frenchChoices[about.class ?? ''] ?? 'lequel', about),
    }
    return topics[about.what]
  },
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  about: (date) => `vers ${date}`,
}
