/** Lower case without accents: `Élisée` gives `elisee`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
