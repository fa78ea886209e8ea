import type { CitationWording } from './citation-wording.ts'

/** French. */
export const french: CitationWording = {
  quotedIn: (speaker) => `${speaker}, dans `,
  letter: (speaker, to, date) => [`${speaker} ${to ?? '(lettre)'}`, date].filter(Boolean).join(', '),
  sourceIn: (siglum) => `Source indiquée dans ${siglum}.`,
  inWitness: (siglum) => `Dans ${siglum}.`,
  witness: (siglum) => `${siglum} : `,
  told: (siglum, title) => `${siglum} la donne comme tirée de ${title}.`,
  note: (text) => `Note de la source : ${text}`,
  firstPublished: (title, imprint) =>
    title
      ? `Première parution sous le titre ${title}${imprint ? ` (${imprint})` : ''}.`
      : `Première parution : ${imprint}.`,
  alsoAs: (titles) => `Aussi sous le titre ${titles}.`,
  otherEditions: (editions) => `Autres éditions : ${editions.join(' ; ')}.`,
  imprint: (place, publisher) => `${place} : ${publisher}`,
  pages: (count) => `${count} pages`,
  translatedBy: (name) => `traduction ${ofName(name)}`,
  and: ' et ',
  sections: {
    'by-subject': (subject) => (subject ? `Œuvres ${ofName(subject)}` : 'Œuvres'),
    'about-subject': (subject) => (subject ? `Sur ${subject}` : 'Études'),
    cited: () => 'Ouvrages cités',
    sources: () => 'Sources de cette édition',
  },
}

/** A vowel, or the silent h of a French first name. */
const elided = /^(?:[aeiou]|h(?:e[nlr]|i[pl]|o[nr]|u[bg]|y))/iu

/** `d’Adèle`, `d’Hélène`, `de Victor`. */
function ofName(name: string): string {
  return elided.test(name.normalize('NFKD').replace(/\p{M}+/gu, '')) ? `d’${name}` : `de ${name}`
}
