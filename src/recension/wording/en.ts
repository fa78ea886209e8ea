import { pattern } from '../../pattern.ts'
import { innerMarks } from './inner-marks.ts'
import type { Wording } from './wording.ts'

/** English. */
export const en: Wording = {
  introduction: 'Introduction',
  life: 'Life',
  history: 'History',
  themes: 'Thought and writings',
  works: 'Works',
  documents: 'Documents',
  chronology: 'Appendix: Chronology',
  disagreements: 'Appendix: Where the sources disagree',
  bibliography: 'Bibliography',
  date: 'Date',
  event: 'Event',
  sources: 'Sources',
  dates: {
    months: 'January February March April May June July August September October November December'.split(' '),
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    day: (day, month, year) => `${day} ${month} ${year}`.trim(),
    about: (date) => `c. ${date}`,
    before: (date) => `before ${date}`,
    after: (date) => `after ${date}`,
    decade: (year) => `${year}s`,
    unsure: (date) => `${date} (?)`,
    oldStyle: (day) => `${day} O.S.`,
  },
  quoted: (text) => `“${innerMarks(text, '‘', '’')}”`,
  tells: (siglum, words) => `${siglum} tells it thus: ${words}`,
  repeats: (siglum, words) => `${siglum} tells it again: ${words}`,
  note: (siglum, text) => `Note in ${siglum}: ${text}`,
  elsewhere: (chapter) => `The words left out stand in “${chapter}”.`,
  claims: (siglum, value) => `${siglum}: ${value}`,
  semicolon: '; ',
  settled: (value, reason) => `Followed here: ${value}${reason ? ` (${reason})` : ''}.`,
  reads: (value, words) => (words ? `${value} — ${words}` : value),
  judgements: 'Arguments and judgements',
  beforeCall: /^[.,;:!?…)\]]+/,
  aboutTitles: /^(?:on|about)\s/i,
  themeTitles: pattern('i')`
    \b(?:ideas?|views?|thought|philosophy|style|themes?|legacy|influences?|reception|assessment|criticism|writings
    |works|bibliography|character|personality|beliefs|opinions|politics|honou?rs|awards|memorials?|commemoration
    |in popular culture|interpretations?|significance)\b
  `,
  paperTitles: pattern('i')`
    \b(?:scope and content|(?:custodial|archival) history|provenance|conditions (?:of|governing)|appraisal|accruals)\b
  `,
  numbered: (label) => (label ? `Document ${label}` : 'Document'),
  named: (label, name) => `Document ${label}: ${name}`,
  cut: {
    title: 'title of the source; it is named in the bibliography',
    byline: 'author of the source; named in the bibliography',
    heading: 'heading of the source; what stood under it is told in another place',
    question: 'question of an interviewer; its answer is told elsewhere',
    caption: 'caption of a picture that is not reproduced',
    infobox: 'box of facts; its facts are told in the text',
    furniture: 'furniture of the page: menus, buttons, addresses',
    'author-note': 'about the author of the source, not about the subject',
    note: 'note of the source that nothing printed calls',
    work: 'entry of a list; the work is in the bibliography',
    residue: 'not a sentence',
  },
  kinds: { date: 'Date', number: 'Number', name: 'Name', place: 'Place', relation: 'Relation', title: 'Title' },
}
