/** Families asked for what the text's own lacks: phonetic, Greek and Cyrillic letters, then other scripts, then signs. */
export const spareFamilies = [
  'EB Garamond',
  'Gentium Book Plus',
  'Noto Naskh Arabic',
  'Noto Serif Hebrew',
  'Noto Sans Symbols 2',
]
