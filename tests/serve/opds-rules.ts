import { DomUtils, parseDocument } from 'htmlparser2'

/** Finds what a catalogue does that Atom (RFC 4287) and OPDS 1.2 do not allow of a feed from which books are fetched. */
export function opdsFaults(xml: string): string[] {
  const feed = parseDocument(xml, { xmlMode: true }).children.find(isElement)
  if (feed?.name !== 'feed' || feed.attribs.xmlns !== atom) return ['the root is no feed of Atom']
  const entries = childrenOf(feed, 'entry')
  const ids = entries.flatMap((entry) => childrenOf(entry, 'id').map(DomUtils.textContent))
  return [
    ...oneOfEach(feed, 'feed'),
    ...frame(feed, entries),
    ...entries.flatMap((entry) => entryFaults(entry, childrenOf(feed, 'author').length > 0)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two entries are ${id}`),
    ...everyElement(feed).flatMap(elementFaults),
  ]
}

const atom = 'http://www.w3.org/2005/Atom'
const catalogueType = /^application\/atom\+xml;\s*profile=opds-catalog;\s*kind=acquisition$/
const mediaType = /^[\w.+-]+\/[\w.+-]+(?:;\s*[\w-]+=[\w.+-]+)*$/
const date = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)?)?$/

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { attribs: object }>

const isElement = (node: Node): node is Element => node.type === 'tag'
const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter(isElement).filter((child) => child.name === name)
const everyElement = (element: Element): Element[] => [
  element,
  ...element.children.filter(isElement).flatMap(everyElement),
]

function oneOfEach(element: Element, name: string): string[] {
  const once = ['id', 'title', 'updated'].filter((child) => childrenOf(element, child).length !== 1)
  const most = ['rights', 'summary', 'subtitle', 'icon', 'logo', 'published', 'generator'].filter(
    (child) => childrenOf(element, child).length > 1,
  )
  return [...once, ...most].map((child) => `${name}: not one ${child}`)
}

function frame(feed: Element, entries: Element[]): string[] {
  const links = childrenOf(feed, 'link')
  const faults = ['self', 'start'].flatMap((rel) => {
    const found = links.filter(({ attribs }) => attribs.rel === rel)
    return found.length === 1 && catalogueType.test(found[0]?.attribs.type ?? '') ? [] : [`feed: no one link to ${rel}`]
  })
  const [updated = ''] = childrenOf(feed, 'updated').map(DomUtils.textContent)
  const later = entries
    .flatMap((entry) => childrenOf(entry, 'updated').map(DomUtils.textContent))
    .filter((at) => at > updated)
  return [...faults, ...alternates(links), ...later.map((at) => `feed: an entry is of ${at}, after the feed`)]
}

/** Of links to the same in other forms no two have the same form. */
function alternates(links: Element[]): string[] {
  const forms = links
    .filter(({ attribs }) => (attribs.rel ?? 'alternate') === 'alternate')
    .map(({ attribs }) => `${attribs.type} ${attribs.hreflang ?? ''}`)
  return forms.filter((form, index) => forms.indexOf(form) !== index).map((form) => `two alternates: ${form}`)
}

function entryFaults(entry: Element, authored: boolean): string[] {
  const [title = 'entry'] = childrenOf(entry, 'title').map(DomUtils.textContent)
  const links = childrenOf(entry, 'link')
  const offered = links.some(({ attribs }) => attribs.rel?.startsWith('http://opds-spec.org/acquisition'))
  return [
    ...oneOfEach(entry, title),
    ...alternates(links),
    ...(authored || childrenOf(entry, 'author').length > 0 ? [] : [`${title}: no author`]),
    ...(offered ? [] : [`${title}: nothing to fetch`]),
  ]
}

/** What holds of an element wherever it stands. */
function elementFaults(element: Element): string[] {
  const { name, attribs, children } = element
  const text = DomUtils.textContent(element).trim()
  const fault = (is: boolean, what: string): string[] => (is ? [`${name}: ${what}`] : [])
  if (name === 'link') return linkFaults(attribs)
  if (name === 'category') return fault(!attribs.term, 'no term')
  if (name === 'id') return fault(!/^[a-z][a-z\d+.-]*:\S+$/i.test(text), `${text} is no absolute address`)
  if (name === 'updated' || name === 'published')
    return fault(!/T\d\d:\d\d:\d\dZ$/.test(text) || !date.test(text), text)
  if (name === 'dc:issued') return fault(!date.test(text), text)
  if (name === 'dc:language') return fault(!/^[a-z]{2,3}(?:-[\w-]+)?$/i.test(text), text)
  if (name === 'author' || name === 'contributor')
    return fault(children.filter(isElement).filter((child) => child.name === 'name').length !== 1, 'not one name')
  return fault(text === '' && !['feed', 'entry'].includes(name), 'empty')
}

function linkFaults({ rel = 'alternate', href, type, length }: Record<string, string>): string[] {
  const faults: string[] = []
  if (!href) faults.push('link: leads nowhere')
  if (type !== undefined && !mediaType.test(type)) faults.push(`link: ${type} is no media type`)
  if (rel.startsWith('http://opds-spec.org/') && type === undefined) faults.push(`link: ${rel} of no type`)
  if (/opds-spec\.org\/image/.test(rel) && !/^image\/(?:jpeg|png|gif)$/.test(type ?? ''))
    faults.push(`link: ${type} is no picture`)
  if (length !== undefined && !/^\d+$/.test(length)) faults.push(`link: ${length} is no length`)
  return faults
}
