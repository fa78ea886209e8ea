import type { Bonds } from './bonds.ts'

export const fr: Bonds = {
  language: 'fr',
  titles: 'M. MM. Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste Cdt Cne Gal Col. Abbé P.'.split(' '),
  counters: 'p. pp. vol. t. n° no nos ch. chap. fig. art. v. f. fo col. vers env.'.split(' '),
  units: 'siècle siècles s. % h heures F francs €'.split(' '),
  dashes: false,
}
