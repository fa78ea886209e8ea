import { DomUtils, parseDocument } from 'htmlparser2'
import type { PackageMetadata } from './publication.ts'

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

export interface PackageDocument {
  metadata: PackageMetadata
  /** As the manifest names it, from the folder of the package document. */
  cover?: { href: string; mediaType: string }
}

/** Reads the package document of an EPUB 2 or 3, whatever is wrong with it: what can't be read is absent. */
export function packageDocument(xml: string): PackageDocument {
  const tree = parseDocument(xml, { xmlMode: true })
  const elements = DomUtils.getElementsByTagName(() => true, tree, true)
  const named = (name: string) => elements.filter((element) => localName(element) === name)
  const refinements = refinementsOf(named('meta'))
  const cover = coverOf(named('item'), named('meta'))
  return { metadata: metadataOf(named, refinements), ...(cover && { cover }) }
}

type Named = (name: string) => Element[]
/** Values of `<meta refines="#id" property="p">` by `id p`. */
type Refinements = Map<string, string>

function metadataOf(named: Named, refinements: Refinements): PackageMetadata {
  const all = (name: string) => named(name).map(words).filter(Boolean)
  const role = (element: Element) => element.attribs['opf:role'] ?? refinements.get(`${element.attribs.id} role`)
  const titles = named('title').filter((title) => words(title) !== '')
  const typed = (type: string) => titles.find((title) => refinements.get(`${title.attribs.id} title-type`) === type)
  const people = (name: string, wanted: string, fallback: string) =>
    named(name)
      .filter((person) => (role(person) ?? fallback) === wanted)
      .map(words)
      .filter(Boolean)
  return present({
    title: words(typed('main') ?? titles[0]),
    subtitle: words(typed('subtitle')),
    authors: people('creator', 'aut', 'aut'),
    editors: [...people('creator', 'edt', ''), ...people('contributor', 'edt', '')],
    language: all('language').find((tag) => languageTag.test(tag)),
    identifier: identifierOf(named),
    publisher: all('publisher')[0],
    date: all('date').find((date) => isoDate.test(date)),
    description: all('description')[0],
    rights: all('rights')[0],
    subjects: all('subject'),
  })
}

/** What else a package calls a language or a date is for people; a feed may not say it. */
const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i
const isoDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)?)?$/

function identifierOf(named: Named): string | undefined {
  const unique = named('package')[0]?.attribs['unique-identifier']
  const identifiers = named('identifier')
  return words(identifiers.find((identifier) => identifier.attribs.id === unique) ?? identifiers[0])
}

function refinementsOf(metas: Element[]): Refinements {
  const refinements: Refinements = new Map()
  for (const meta of metas) {
    const { refines, property } = meta.attribs
    if (refines && property) refinements.set(`${refines.slice(1)} ${property}`, words(meta))
  }
  return refinements
}

function coverOf(items: Element[], metas: Element[]): PackageDocument['cover'] {
  const old = metas.find((meta) => meta.attribs.name === 'cover')?.attribs.content
  const item =
    items.find((item) => item.attribs.properties?.split(/\s+/).includes('cover-image')) ??
    items.find((item) => item.attribs.id === old)
  const { href, 'media-type': mediaType } = item?.attribs ?? {}
  return href && mediaType ? { href, mediaType } : undefined
}

function localName(element: Element): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

/** Text of an element on one line, without characters that XML refuses. */
function words(element: Element | undefined): string {
  if (!element) return ''
  return DomUtils.textContent(element)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

type Found = { [Key in keyof PackageMetadata]: PackageMetadata[Key] | undefined }

function present(found: Found): PackageMetadata {
  const filled = Object.entries(found).filter(([, value]) => value !== undefined && value !== '')
  return { authors: [], editors: [], subjects: [], ...Object.fromEntries(filled) }
}
