/** A name made comparable: lower case, no accents, one kind of apostrophe, single blanks. `Élisée Reclus` gives `elisee reclus`. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[\s-]+/gu, ' ')
    .trim()
}
