/**
 * What the cells of a table's row hold, read from the row as it stands in the file.
 *
 * @example rowCells('<td>1951</td><td>Two Roads</td>') // ['1951', 'Two Roads']
 */
export function rowCells(source: string): string[] {
  const parts = /<\/t[dh]>/iu.test(source) ? source.split(/<\/t[dh]>/iu) : source.split(/\s?\|\s?|\t/u)
  return parts.map((part) =>
    part
      .replace(/<[^<>]{0,300}>/gu, '')
      .replace(/&nbsp;|&#160;/gu, ' ')
      .replace(/&amp;/gu, '&')
      .replace(/[*_]/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/[\s.,;]+$/u, '')
      .trim(),
  )
}
