import { pattern } from '../../pattern.ts'
import { innerMarks } from './inner-marks.ts'
import type { Wording } from './wording.ts'

const NARROW = '\u202f'

/** French. */
export const fr: Wording = {
  introduction: 'Introduction',
  life: 'Vie',
  history: 'Histoire',
  themes: 'Idées et écrits',
  works: 'Œuvres',
  documents: 'Documents',
  chronology: 'Chronologie',
  disagreements: 'Sources en désaccord',
  bibliography: 'Bibliographie',
  date: 'Date',
  event: 'Événement',
  sources: 'Sources',
  dates: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`.trim(),
    about: (date) => `vers ${date}`,
    before: (date) => `avant ${date}`,
    after: (date) => `après ${date}`,
    decade: (year) => `années ${year}`,
    unsure: (date) => `${date} (?)`,
    oldStyle: (day) => `${day} ancien style`,
  },
  quoted: (text) => `«${NARROW}${innerMarks(text, '“', '”')}${NARROW}»`,
  tells: (siglum, words) => `${siglum} le raconte ainsi${NARROW}: ${words}`,
  repeats: (siglum, words) => `${siglum} y revient${NARROW}: ${words}`,
  note: (siglum, text) => `Note de ${siglum}${NARROW}: ${text}`,
  elsewhere: (chapter) => `Les mots omis se trouvent dans «${NARROW}${chapter}${NARROW}».`,
  claims: (siglum, value) => `${siglum}${NARROW}: ${value}`,
  semicolon: `${NARROW}; `,
  settled: (value, reason) => `Leçon suivie${NARROW}: ${value}${reason ? ` (${reason})` : ''}.`,
  reads: (value, words) => (words ? `${value} — ${words}` : value),
  judgements: 'Débats et jugements',
  beforeCall: /^[)\]]+/,
  aboutTitles: /^(?:sur|à propos)\s/i,
  themeTitles: pattern('iu')`
    (?:^|[^\p{L}])(?:idées?|pensée|philosophie|style|thèmes?|héritage|postérité|influences?|réception|critiques?
    |écrits|œuvres?|bibliographie|caractère|personnalité|opinions|convictions|distinctions|hommages|jugements?
    |interprétations?)(?![\p{L}])
  `,
  paperTitles: pattern('iu')`
    (?:^|[^\p{L}])(?:portée et contenu|présentation du contenu|historique de la conservation|provenance
    |modalités d['’]entrée|conditions d['’](?:accès|utilisation)|accroissements)(?![\p{L}])
  `,
  numbered: (label) => (label ? `Document ${label}` : 'Document'),
  named: (label, name) => `Document ${label}${NARROW}: ${name}`,
  cut: {
    title: 'titre de la source ; elle figure dans la bibliographie',
    byline: 'auteur de la source ; nommé dans la bibliographie',
    heading: 'intertitre de la source ; son contenu est raconté ailleurs',
    question: 'question d’un interlocuteur ; sa réponse est racontée ailleurs',
    caption: 'légende d’une image non reproduite',
    infobox: 'encadré ; ses données sont dans le texte',
    furniture: 'habillage de la page : menus, boutons, adresses',
    'author-note': 'sur l’auteur de la source, non sur le sujet',
    note: 'note de la source que rien d’imprimé n’appelle',
    work: 'entrée d’une liste ; l’œuvre est dans la bibliographie',
    residue: 'n’est pas une phrase',
  },
  kinds: { date: 'Date', number: 'Nombre', name: 'Nom', place: 'Lieu', relation: 'Parenté', title: 'Titre' },
}
