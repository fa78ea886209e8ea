import type { Bonds } from './bonds.ts'

export const en: Bonds = {
  language: 'en',
  titles: 'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. St St. Prof. Rev. Fr. Sr. Capt. Gen. Col. Maj. Sgt. Lt. Hon. Gov. Sen.'.split(
    ' ',
  ),
  counters: 'p. pp. vol. vols. no. nos. No. Nos. ch. chap. fig. figs. art. sec. c. ca. fol. ff. l. ll. n.'.split(' '),
  units: 'a.m. p.m. % BC AD BCE CE'.split(' '),
  dashes: true,
}
