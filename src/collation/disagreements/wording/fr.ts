import type { About } from '../draft.ts'
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

/** What a choice is of, by its class. */
const choices: Record<string, string> = {
  cause: 'cause de la mort',
  material: 'matériau',
  medal: 'quelle médaille',
  ship: 'type de navire',
  post: 'fonction',
  rank: 'grade',
  instrument: 'instrument',
  faith: 'confession',
  subject: 'matière',
  taught_by: 'maître',
  kin: 'parenté',
  hour: 'heure du jour',
  weekday: 'jour de la semaine',
  nation: 'nationalité',
  colour: 'couleur',
  share: 'part du tout',
  side: 'côté',
  outcome: 'issue',
  answer: 'réponse',
}

function named(what: string, { concerning, deed }: About): string {
  const of = deed === undefined ? what : `${what} ${deeds[deed] ?? deed}`
  return concerning.length > 0 ? `${of} (${concerning.join(', ')})` : of
}

/** `nombre d’années`, not `d’ans`. */
function counted(noun: string): string {
  return /^ans?$/u.test(noun) ? 'années' : noun
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
      number: named(`nombre ${of(counted(about.concerning[0] ?? ''))}`, {
        ...about,
        concerning: about.concerning.slice(1),
      }),
      age: named('âge', about),
      'birth-order': named('rang de naissance', about),
      children: named('nombre d’enfants', about),
      father: named('métier du père', about),
      'age-at-death': named('âge à la mort', about),
      rival: `lequel (${names})`,
      person: `quelle personne (${names})`,
      'event-place': named('lieu', about),
      spelling: `orthographe ${of(names)}`,
      place: named('lieu', about),
      location: `où se trouve ${names}`,
      relation: `parenté ${of(names)}`,
      title: `titre (${names})`,
      publication: `année de publication (${names})`,
      edition: `année de l’édition (${names})`,
      trade: named('métier', about),
      street: named('rue', about),
      body: named('quelle institution', about),
      rank: named('quel rang', about),
      choice: named(choices[about.class ?? ''] ?? 'lequel', about),
      event: `lequel est visé (${names})`,
    }
    return topics[about.what]
  },
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  about: (date) => `vers ${date}`,
}
