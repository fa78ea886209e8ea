/**
 * What a design value has to be like to stand in the place of another; undefined if it is.
 *
 * In the place of `11.2pt` `huge` gives `a length such as 11.2pt`, `12pt` gives nothing.
 */
export function tokenFault(path: string, before: string | number, value: string | number): string | undefined {
  if (typeof before === 'number') return numberFault(path, before, value)
  if (length.test(before)) {
    const unit = length.exec(before)?.[1]
    const isLike = length.test(String(value)) && (unit === 'rem') === String(value).endsWith('rem')
    return isLike && Math.abs(Number.parseFloat(String(value))) <= 2000 ? undefined : `a length such as \`${before}\``
  }
  if (colour.test(before)) return colour.test(String(value)) ? undefined : `a colour such as \`${before}\``
  return String(value).length <= 200 ? undefined : 'a few words'
}

const length = /^-?\d{1,6}(?:\.\d{1,6})?(pt|mm|cm|in|em|rem)$/
const colour = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i

/** What is divided or counted by has to be something. */
const counted = /(?:^|\.)(?:leading|columns|weight)$/

function numberFault(path: string, before: number, value: string | number): string | undefined {
  const most = path.endsWith('columns') ? 4 : 1000
  const isFit = typeof value === 'number' && value >= (counted.test(path) ? 0.1 : 0) && value <= most
  return isFit ? undefined : `a number such as \`${before}\``
}
