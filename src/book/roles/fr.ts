import type { RoleTitles } from './roles.ts'

export const fr: RoleTitles = {
  prefixes: ['annexe', 'appendice'],
  titles: {
    documents: ['documents', 'extraits', 'textes', 'pièces'],
    chronology: ['chronologie', 'repères chronologiques', 'dates'],
    disagreements: ['sources en désaccord', 'désaccords', 'désaccords entre les sources', 'où les sources divergent'],
    bibliography: ['bibliographie', 'ouvrages cités', 'références', 'œuvres', 'sources et bibliographie'],
  },
  unnumbered: [
    'préface',
    'avant-propos',
    'introduction',
    'prologue',
    'épilogue',
    'postface',
    'conclusion',
    'remerciements',
    'dédicace',
    'note sur le texte',
    'glossaire',
  ],
}
