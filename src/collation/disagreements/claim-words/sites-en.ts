/** English names of houses and streets, which lie in a town: `Mill Cottage`. */
export const englishSites =
  /\s(?:street|road|lane|square|terrace|cottage|house|hall|farm|lodge|villa|manor|hotel|hospital|infirmary)$/iu
