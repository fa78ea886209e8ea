import type { About } from '../draft.ts'
import { bracketed } from './bracketed.ts'
import { englishChoices } from './choices-en.ts'
import type { TopicWording } from './wording.ts'

const deeds: Record<string, string> = {
  birth: 'birth',
  death: 'death',
  joining: 'joining',
  study: 'the studies',
  fighting: 'the fighting',
  dismissal: 'the resignation or dismissal',
  building: 'the building',
  work: 'the employment',
  change: 'the alteration',
}

/** Matters whose noun is another word than their key. */
const matters: Record<string, string> = {
  appointment: 'post',
  applicant: 'applications',
  blind: 'loss of sight',
  build: 'building',
  discover: 'discovery',
  emigrate: 'emigration',
  exhibit: 'exhibition',
  home: 'dwelling',
  invent: 'invention',
  keeper: 'keeping',
  learn: 'training',
  load: 'cargo',
  meet: 'meeting',
  member: 'membership',
  mill: 'works',
  move: 'removal',
  named_after: 'name given',
  perish: 'loss of life',
  picture: 'pictures',
  print: 'printing',
  prison: 'imprisonment',
  publish: 'publication',
  retire: 'retirement',
  school_roll: 'school',
  species: 'specimens',
  study: 'studies',
  translate: 'translation',
  volume: 'volumes',
  wage: 'pay',
  wood: 'timber',
}

/** `year of the rescue (Aurora)`. */
function named(what: string, about: About): string {
  const { concerning, deed, matter } = about
  const told = deed !== undefined ? (deeds[deed] ?? `the ${deed}`) : matter !== undefined ? matterOf(about) : undefined
  return bracketed(told === undefined ? what : `${what} of ${told}`, concerning)
}

/** `number of men (Aurora)`, `number of men (the rescue)`. */
function beside(what: string, about: About): string {
  const { concerning, matter } = about
  return bracketed(what, concerning.length === 0 && matter !== undefined ? [matterOf(about)] : concerning)
}

function matterOf({ matter = '' }: About): string {
  return deeds[matter] ?? `the ${matters[matter] ?? matter.replace(/_/gu, ' ')}`
}

/** What a sum of money is called, by its matter. */
const sums: Record<string, string> = {
  cost: 'cost',
  damage: 'damage in money',
  gift: 'sum given',
  pension: 'pension',
  sale: 'price',
  wage: 'pay',
}

function sum(about: About): string {
  const known = sums[about.matter ?? '']
  return known === undefined ? beside('sum of money', about) : bracketed(known, about.concerning)
}

/** Topics in English. */
export const english: TopicWording = {
  topic: (about) => {
    const names = about.concerning.join(', ')
    const topics: Record<About['what'], string> = {
      date: named('date', about),
      year: named('year', about),
      number: beside(`number of ${about.counted}`, about),
      length: about.matter === undefined ? beside('length of time', about) : named('length', about),
      sum: sum(about),
      percentage: beside('percentage', about),
      age: named('age', about),
      'birth-order': named('order of birth', about),
      children: named('number of children', about),
      father: named('trade of the father', about),
      'age-at-death': named('age at death', about),
      person: beside('person named', about),
      'given-name': `first name of ${names}`,
      spelling: `spelling of ${names}`,
      place: named('place', about),
      relation: `kinship of ${names}`,
      title: `title of ${names}`,
      publication: `year of publication of ${names}`,
      edition: `year of the edition (${names})`,
      trade: named('trade', about),
      body: beside('institution', about),
      choice: named(englishChoices[about.class ?? ''] ?? 'which one', about),
    }
    return topics[about.what]
  },
  months: 'January February March April May June July August September October November December'.split(' '),
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  about: (date) => `about ${date}`,
}
