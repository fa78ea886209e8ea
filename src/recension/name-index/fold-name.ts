/** A name as the index sorts and compares it: lower case, no accents, no article. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/^(?:(?:the|a|an|le|la|les) |l')(?=\p{L})/u, '')
    .trim()
}
