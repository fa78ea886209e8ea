import type { CitationWording } from './citation-wording.ts'

/** English. */
export const english: CitationWording = {
  quotedIn: (speaker) => `${speaker}, quoted in `,
  letter: (speaker, to, date) => [`${speaker} ${to ?? '(letter)'}`, date].filter(Boolean).join(', '),
  sourceIn: (siglum) => `Source named in ${siglum}.`,
  inWitness: (siglum) => `In ${siglum}.`,
  witness: (siglum) => `${siglum}: `,
  told: (siglum, title) => `${siglum} introduces it as from ${title}.`,
  note: (text) => `Note of the source: ${text}`,
  firstPublished: (title, imprint) =>
    title ? `First published as ${title}${imprint ? ` (${imprint})` : ''}.` : `First published in ${imprint}.`,
  alsoAs: (titles) => `Also as ${titles}.`,
  otherEditions: (editions) => `Other editions: ${editions.join('; ')}.`,
  imprint: (place, publisher) => `${place}: ${publisher}`,
  pages: (count) => `${count} pages`,
  translatedBy: (name) => `translated by ${name}`,
  and: ' and ',
  sections: {
    'by-subject': (subject) => (subject ? `Works by ${subject}` : 'Works'),
    'about-subject': (subject) => (subject ? `Works about ${subject}` : 'Works about the subject'),
    cited: () => 'Works cited',
    sources: () => 'Sources of this edition',
  },
}
