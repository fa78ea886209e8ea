import type { About } from '../draft.ts'
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

/** What a choice is of, by its class. */
const choices: Record<string, string> = {
  cause: 'cause of death',
  material: 'material',
  medal: 'which medal',
  ship: 'kind of ship',
  post: 'post',
  rank: 'rank',
  instrument: 'instrument',
  faith: 'faith',
  subject: 'subject',
  taught_by: 'teacher',
  kin: 'kinship',
  hour: 'time of day',
  weekday: 'day of the week',
  nation: 'nationality',
  colour: 'colour',
  share: 'part of the whole',
  side: 'side',
  outcome: 'outcome',
  answer: 'answer',
}

function named(what: string, { concerning, deed }: About): string {
  const of = deed === undefined ? what : `${what} of ${deeds[deed] ?? `the ${deed}`}`
  return concerning.length > 0 ? `${of} (${concerning.join(', ')})` : of
}

/** Topics in English. */
export const english: TopicWording = {
  topic: (about) => {
    const names = about.concerning.join(', ')
    const topics: Record<About['what'], string> = {
      date: named('date', about),
      year: named('year', about),
      number: named(`number of ${about.concerning[0]}`, { ...about, concerning: about.concerning.slice(1) }),
      age: named('age', about),
      'birth-order': named('order of birth', about),
      children: named('number of children', about),
      father: named('trade of the father', about),
      'age-at-death': named('age at death', about),
      rival: `which one (${names})`,
      person: `which person (${names})`,
      'event-place': named('place', about),
      spelling: `spelling of ${names}`,
      place: named('place', about),
      location: `where ${names} lies`,
      relation: `kinship of ${names}`,
      title: `title of ${names}`,
      publication: `year of publication of ${names}`,
      edition: `year of the edition (${names})`,
      trade: named('trade', about),
      street: named('street', about),
      body: named('which institution', about),
      rank: named('which in order', about),
      choice: named(choices[about.class ?? ''] ?? 'which one', about),
      event: `which one is meant (${names})`,
    }
    return topics[about.what]
  },
  months: 'January February March April May June July August September October November December'.split(' '),
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  about: (date) => `about ${date}`,
}
