const set = (names: string) => new Set(names.split(' '))
/** Elements without content. */
export const empty = set('area base br col embed hr img input link meta param source track wbr')
/** Elements that a `head` may hold; any other ends it. */
export const inHead = set('title meta link script style base noscript template')
/** Elements that end an open element of the same kind, unless one of those behind the bar stands between. */
export const siblings: Record<string, [Set<string>, Set<string>]> = {
  li: [set('li'), set('ul ol menu')],
  dt: [set('dt dd'), set('dl')],
  dd: [set('dt dd'), set('dl')],
  tr: [set('tr'), set('table')],
  td: [set('td th'), set('tr table')],
  th: [set('td th'), set('tr table')],
  p: [set('p'), set('div td li blockquote section article body')],
}

/** Elements that mean something by what is around them. */
export const special = set('ol ul li tr cite footer')
