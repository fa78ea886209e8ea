/** Words for comparing: lower case, without accents and marks; apostrophes part words. */
export function fold(text: string): string {
  const isPlain = /^[\0-\x7f]*$/.test(text)
  const words = isPlain
    ? text.toLowerCase().match(/[a-z0-9]+/g)
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
  return (words ?? []).join(' ')
}
