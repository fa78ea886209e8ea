/**
 * Text with its double quotation marks as marks of a quotation within a quotation; straight ones open after a blank or bracket.
 *
 * @example innerMarks('He said "no".', '‘', '’') // 'He said ‘no’.'
 */
export function innerMarks(text: string, opening: string, closing: string): string {
  return text
    .replace(/(?<=^|\s)" ([^"]*\S) "(?=\s|$|[.,;:!?)])/gu, `${opening}$1${closing}`)
    .replace(/(?<=:\s)" (?=\p{Lu}[^"]*$)/gu, opening)
    .replace(/[“„]|«[ \u00a0\u202f]?|(?<=^|[\s([–—…‘])"(?=\S)/gu, opening)
    .replace(/”|[ \u00a0\u202f]?»|"/gu, closing)
}
