/**
 * The words of a heading without number, colon and edit link.
 *
 * `headingName('3. Early life [edit]')` is `Early life`.
 */
export function headingName(text: string): string {
  return text
    .replace(/\[[^\]]{0,40}\]/g, '')
    .replace(/^[=#*_\s]+|[=#*_\s]+$/g, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVXLC]{1,6}\.)\s+(?=\S)/, '')
    .trim()
    .replace(/\s?[:.]$/, '')
}
