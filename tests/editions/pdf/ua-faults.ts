import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from 'pdf-lib'

/** Finds what a PDF does that PDF/UA-1 does not allow, as far as a program can tell: the machine checks of the Matterhorn protocol. */
export function uaFaults(file: PDFDocument): string[] {
  const elements = structure(file)
  return [
    ...catalogFaults(file),
    ...headingFaults(elements),
    ...elements.flatMap((element) => elementFaults(element, file)),
    ...noteFaults(elements),
    ...file.getPages().flatMap((page, index) => pageFaults(page, file).map((fault) => `page ${index + 1}: ${fault}`)),
    ...fontFaults(file),
  ]
}

const name = PDFName.of
const entry = (dict: PDFDict | undefined, key: string): PDFObject | undefined => dict?.lookup(name(key))
const wordOf = (dict: PDFDict | undefined, key: string): string => String(entry(dict, key) ?? '')
const dictOf = (value: PDFObject | undefined): PDFDict | undefined => (value instanceof PDFDict ? value : undefined)

function catalogFaults({ catalog }: PDFDocument): string[] {
  const metadata = entry(catalog, 'Metadata')
  const xmp = metadata instanceof PDFRawStream ? textOf(metadata) : ''
  const demands: Array<[string, boolean]> = [
    ['no language', /^\([a-z]{2,3}/.test(wordOf(catalog, 'Lang'))],
    ['not marked as tagged', wordOf(dictOf(entry(catalog, 'MarkInfo')), 'Marked') === 'true'],
    ['suspect tags', wordOf(dictOf(entry(catalog, 'MarkInfo')), 'Suspects') !== 'true'],
    ['the title is not shown', wordOf(dictOf(entry(catalog, 'ViewerPreferences')), 'DisplayDocTitle') === 'true'],
    ['does not call itself PDF/UA-1', /pdfuaid:part(?:>|=")1/.test(xmp)],
    ['no title', /<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(xmp)],
    ['no bookmarks', entry(catalog, 'Outlines') instanceof PDFDict],
    ['scripts', !catalog.has(name('AA')) && !catalog.has(name('OpenAction'))],
  ]
  return demands.flatMap(([fault, kept]) => (kept ? [] : [fault]))
}

interface StructElement {
  type: string
  dict: PDFDict
  parent: string
  children: string[]
}

/** All elements of the structure, in the order of reading. */
function structure({ catalog }: PDFDocument): StructElement[] {
  const found: StructElement[] = []
  const read = (dict: PDFDict, parent: string): void => {
    const kids = kidsOf(dict)
    const type = wordOf(dict, 'S').slice(1)
    found.push({ type, dict, parent, children: kids.map((kid) => wordOf(kid, 'S').slice(1)) })
    for (const kid of kids) read(kid, type)
  }
  for (const kid of kidsOf(dictOf(entry(catalog, 'StructTreeRoot')))) read(kid, '')
  return found
}

function kidsOf(dict: PDFDict | undefined): PDFDict[] {
  const kids = entry(dict, 'K')
  const list = kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, index) => kids.lookup(index)) : [kids]
  return list.filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.has(name('S')))
}

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
)

/** What may stand in an element, and what it has to stand in. */
const within: Record<string, string[]> = {
  TOC: ['TOC', 'TOCI', 'Caption'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
}
const inside: Record<string, string[]> = {
  TOCI: ['TOC'],
  LI: ['L'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TD: ['TR'],
  TH: ['TR'],
}

function elementFaults({ type, dict, parent, children }: StructElement, file: PDFDocument): string[] {
  const faults: string[] = []
  const roles = dictOf(entry(dictOf(entry(file.catalog, 'StructTreeRoot')), 'RoleMap'))
  if (!standard.has(roles ? wordOf(roles, type).slice(1) || type : type))
    faults.push(`${type} is no known kind of element`)
  for (const child of children) if (within[type] && !within[type].includes(child)) faults.push(`${child} in ${type}`)
  if (inside[type] && !inside[type].includes(parent)) faults.push(`${type} in ${parent}`)
  if (type === 'Figure' && !dict.has(name('Alt')) && !dict.has(name('ActualText')))
    faults.push('a picture without words')
  if (type === 'TH' && !String(entry(dict, 'A')).includes('/Scope')) faults.push('a head of a table that names nothing')
  return faults
}

function headingFaults(elements: StructElement[]): string[] {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []))
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`a heading of level ${level} too early`] : [],
  )
}

function noteFaults(elements: StructElement[]): string[] {
  const ids = elements.filter(({ type }) => type === 'Note').map(({ dict }) => wordOf(dict, 'ID'))
  return ids.flatMap((id, index) =>
    id === '' ? ['a note without an id'] : ids.indexOf(id) < index ? [`two notes are ${id}`] : [],
  )
}

function pageFaults(page: PDFPage, file: PDFDocument): string[] {
  const annotations = entry(page.node, 'Annots')
  const faults = untagged(page)
  if (!(annotations instanceof PDFArray) || annotations.size() === 0) return faults
  if (wordOf(page.node, 'Tabs') !== '/S') faults.push('the tab key does not follow the structure')
  for (let index = 0; index < annotations.size(); index++) {
    const annotation = annotations.lookup(index, PDFDict)
    const parent = parentOf(entry(annotation, 'StructParent'), file)
    if (wordOf(annotation, 'Subtype') === '/Link' && wordOf(parent, 'S') !== '/Link')
      faults.push('a link that is not tagged')
    if (wordOf(annotation, 'Contents').length <= 2) faults.push('a link without words')
  }
  return faults
}

/** The element that an entry of the tree of parents names. */
function parentOf(key: PDFObject | undefined, { catalog }: PDFDocument): PDFDict | undefined {
  const root = dictOf(entry(dictOf(entry(catalog, 'StructTreeRoot')), 'ParentTree'))
  const find = (node: PDFDict | undefined): PDFObject | undefined => {
    const numbers = entry(node, 'Nums')
    if (numbers instanceof PDFArray)
      for (let at = 0; at + 1 < numbers.size(); at += 2)
        if (String(numbers.get(at)) === String(key)) return numbers.lookup(at + 1)
    const kids = entry(node, 'Kids')
    if (kids instanceof PDFArray)
      for (let at = 0; at < kids.size(); at++) {
        const found = find(kids.lookup(at, PDFDict))
        if (found) return found
      }
    return undefined
  }
  return key instanceof PDFNumber ? dictOf(find(root)) : undefined
}

/** Everything painted is tagged or an artifact: `/P <</MCID 0>> BDC … EMC`. */
function untagged(page: PDFPage): string[] {
  const contents = page.node.Contents()
  if (!(contents instanceof PDFRawStream)) return []
  const code = textOf(contents).replace(/\((?:\\.|[^\\)])*\)|<[0-9a-fA-F]*>/g, '()')
  let depth = 0
  for (const [operator] of code.matchAll(/(?<![\w/*'"])(?:BDC|BMC|EMC|Tj|TJ|f\*?|S|B\*?|Do)(?![\w*])/g)) {
    if (operator === 'BDC' || operator === 'BMC') depth++
    else if (operator === 'EMC') depth--
    else if (depth < 1) return [`${operator} outside all tags`]
  }
  return depth === 0 ? [] : ['tags that do not end']
}

function fontFaults(file: PDFDocument): string[] {
  return file.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || wordOf(object, 'Type') !== '/Font') return []
    const isWhole = wordOf(object, 'Subtype') === '/Type0'
    return isWhole && !object.has(name('ToUnicode')) ? [`${wordOf(object, 'BaseFont')}: no words for its letters`] : []
  })
}

function textOf(stream: PDFRawStream): string {
  const packed = String(stream.dict.get(name('Filter'))).includes('FlateDecode')
  return Buffer.from(packed ? inflateSync(stream.contents) : stream.contents).toString('latin1')
}
