import type { Element, ElementContent } from 'hast'
import type { Book } from '../../book/book.ts'
import type { Navigation } from './navigation.ts'

/** What the content itself shows about how accessible it is; the package, ONIX and the summary all say the same. */
export interface Accessibility {
  modes: string[]
  sufficient: string[]
  features: string[]
  hazards: string[]
  summary: string
  /** Nothing was found that speaks against WCAG 2.2 AA. */
  conforms: boolean
  /** Codes of ONIX list 196. */
  onixCodes: string[]
}

/** Works out the accessibility metadata of an EPUB from its pictures, tables, index, languages and print pages. */
export function accessibility(book: Book, { pages }: Navigation): Accessibility {
  const found = survey(book)
  const described = found.pictures === found.described
  const hasPictures = found.pictures > 0
  const hasIndex = book.parts.some(({ role }) => role === 'index')
  const { accessSummary = '', accessPages = '', accessPictures = '', accessTables = '' } = book.words
  const facts: Array<[holds: boolean, feature: string, code: string, sentence: string]> = [
    [true, 'displayTransformability', '36', accessSummary],
    [true, 'readingOrder', '13', ''],
    [true, 'structuralNavigation', '29', ''],
    [true, 'tableOfContents', '11', ''],
    [hasIndex, 'index', '12', ''],
    [hasPictures && described, 'alternativeText', '14', accessPictures],
    [pages.length > 0, 'pageNavigation', '19', accessPages],
    [pages.length > 0, 'pageBreakMarkers', '', ''],
    [found.tables, '', '', accessTables],
    [true, 'ARIA', '30', ''],
    [true, 'unlocked', '10', ''],
    [true, '', '22', ''],
    [true, '', '32', ''],
    [!hasPictures || described, '', '52', ''],
  ]
  const holding = facts.filter(([holds]) => holds)
  const conforms = described && book.about.title !== ''
  return {
    modes: hasPictures ? ['textual', 'visual'] : ['textual'],
    sufficient: described ? ['textual'] : ['textual,visual'],
    features: holding.map(([, feature]) => feature).filter(Boolean),
    // Only pictures that move can flash, and only one format of a book's pictures does.
    hazards: found.moving ? ['unknown'] : ['none'],
    summary: holding
      .map((fact) => fact[3])
      .filter(Boolean)
      .join(' '),
    conforms,
    onixCodes: [...(conforms ? ['04', '82', '85'] : []), ...holding.map(([, , code]) => code).filter(Boolean)].sort(),
  }
}

function survey({ parts }: Book): { pictures: number; described: number; moving: boolean; tables: boolean } {
  const found = { pictures: 0, described: 0, moving: false, tables: false }
  const see = (element: Element): void => {
    if (element.tagName === 'img') {
      found.pictures++
      if (element.properties.alt) found.described++
      found.moving ||= /\.gif$/i.test(String(element.properties.src))
    }
    found.tables ||= element.tagName === 'table'
    for (const child of element.children) if (isElement(child)) see(child)
  }
  for (const { tree } of parts) for (const node of tree.children) if (node.type === 'element') see(node)
  return found
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}
