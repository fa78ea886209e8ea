import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import { readPage } from './html.ts'
import { locked, unpack, unpacked } from './packed-text.ts'
import type { Reading } from './reader.ts'
import { feedXml, type PageElement, type Translate } from './xml-page.ts'

/** A text of LibreOffice and others in the OpenDocument format; its notes stand at the end. */
export async function readOdt(bytes: Uint8Array, file: VFile): Promise<Reading> {
  const parts = unpack(bytes, file, /^content\.xml$|^META-INF\/manifest\.xml$/)
  const isLocked = /<(?:[\w-]{1,20}:)?encryption-data[\s/>]/.test(parts.get('META-INF/manifest.xml') ?? '')
  if (isLocked) report(file, 'no-binary-source', { reason: `\`${file.basename}\` ${locked}` })
  const xml = (isLocked ? undefined : parts.get('content.xml')) ?? ''
  const styles = { parents: parentStyles(xml), numbered: numberedLists(xml) }
  const markup = notesLast(xml)
  const translate: Translate = (name, attributes) => elementOf(name, attributes, styles)
  return unpacked(
    readPage(markup, (page) => feedXml(markup, page, translate)),
    file,
  )
}

/** The text with a mark for each note, and the notes behind it. */
function notesLast(xml: string): string {
  const out: string[] = []
  const notes: string[] = []
  let from = 0
  for (let at = xml.indexOf('<text:note '); at >= 0; at = xml.indexOf('<text:note ', from)) {
    const end = xml.indexOf('</text:note>', at)
    const body = xml.indexOf('<text:note-body', at)
    if (end < 0 || body < 0) break
    const number = notes.push(xml.slice(xml.indexOf('>', body) + 1, xml.lastIndexOf('</text:note-body>', end)))
    out.push(xml.slice(from, at), `<note-mark n="${number}"/>`)
    from = end + '</text:note>'.length
  }
  out.push(xml.slice(from), ...notes.map((note, i) => `<note-text n="${i + 1}">${note}</note-text>`))
  return out.join('')
}

/** What automatic styles are made from: `P3` from `Quotations`. */
function parentStyles(xml: string): Map<string, string> {
  const found = xml.matchAll(
    /<style:style style:name="([^"]{1,100})"[^>]{0,400}?style:parent-style-name="([^"]{1,100})"/g,
  )
  return new Map([...found].map(([, name = '', parent = '']) => [name, parent]))
}

/** Names of the styles of lists whose first level has numbers: those that the text makes and those that programs bring. */
function numberedLists(xml: string): Set<string> {
  const made = xml.matchAll(
    /<text:list-style style:name="([^"]{1,100})"[^>]{0,400}>\s*<text:list-level-style-number [^>]{0,400}?style:num-format="[^"]/g,
  )
  return new Set([...made].map(([, name = '']) => name).concat([1, 2, 3, 4, 5].map((i) => `Numbering_20_${i}`)))
}

interface Styles {
  parents: Map<string, string>
  numbered: Set<string>
}

const kinds: Record<string, PageElement | null> = {
  'text:line-break': { name: 'br' },
  'text:tab': { name: 'br' },
  'text:s': { name: 'br' },
  'table:table': { name: 'table' },
  'table:table-row': { name: 'tr' },
  'table:table-cell': { name: 'td' },
  'text:tracked-changes': null,
  'office:annotation': null,
  'office:automatic-styles': null,
  'office:font-face-decls': null,
  'office:scripts': null,
  'text:table-of-content': null,
  'text:sequence-decls': null,
}

function elementOf(
  name: string,
  attributes: Parameters<Translate>[1],
  { parents, numbered }: Styles,
): ReturnType<Translate> {
  if (Object.hasOwn(kinds, name)) return kinds[name] as PageElement | null
  if (name === 'text:list') return { name: numbered.has(attributes.get('text:style-name') ?? '') ? 'ol' : 'ul' }
  if (name === 'text:list-item') return { name: 'li', attributes: { value: attributes.get('text:start-value') ?? '' } }
  const number = attributes.get('n') ?? ''
  if (name === 'note-mark') return { name: '', mark: { label: number, target: `fn${number}` } }
  if (name === 'note-text') return { name: 'li', attributes: { id: `fn${number}` } }
  if (name === 'text:h') return { name: `h${Math.min(6, Number(attributes.get('text:outline-level')) || 1)}` }
  if (name === 'text:a') return { name: 'a', attributes: { href: attributes.get('xlink:href') ?? '' } }
  if (name !== 'text:p') return { name: '' }
  const style = attributes.get('text:style-name') ?? ''
  const named = `${style} ${parents.get(style) ?? ''}`
  if (/(?:^| )Title(?: |$)/.test(named)) return { name: 'h1' }
  if (/Quotation|Citation/.test(named)) return { name: 'blockquote' }
  if (/(?:^| )(?:Caption|Illustration|Figure|Drawing|FigureCaption|TableCaption)(?: |$)/.test(named))
    return { name: 'p', attributes: { class: 'caption' } }
  return {
    name: 'p',
    ...(/Subtitle|(?:^| )(?:Author|Date)(?: |$)/.test(named) && { attributes: { class: 'subtitle' } }),
  }
}
