import { describe, expect, test } from 'vitest'
import { gatherPublications, type PackageFound } from '../../src/serve/gather-publications.ts'
import { opdsAtom } from '../../src/serve/opds-atom.ts'
import { packageDocument } from '../../src/serve/package-metadata.ts'
import { shelfWords } from '../../src/serve/shelf-words.ts'
import { filler } from '../../src/templates/fill.ts'
import { opdsFaults } from './opds-rules.ts'
import { templates } from './shelf.ts'

/** The catalogue of a folder with an EPUB of this metadata, a PDF alone and the web edition of another book. */
function catalogueOf(metadata: string): string {
  const opf = `<package unique-identifier="uid"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata></package>`
  const files = ['ada.epub', 'ada.pdf', 'bells/ink.pdf', 'web/html/index.html'].map((path, index) => ({
    path,
    size: 1000,
    modified: 1_700_000_000 + index,
  }))
  const found: PackageFound = { metadata: packageDocument(opf).metadata, cover: 'image/png' }
  const publications = gatherPublications(files, new Map([['ada.epub', found]]))
  return opdsAtom(publications, shelfWords(publications, templates), filler(templates))
}

describe('the catalogue keeps the rules of Atom and OPDS 1.2', () => {
  test.each([
    ['with all that an EPUB may tell', fullMetadata()],
    ['with nothing told', ''],
    [
      'with empty values',
      '<dc:title> </dc:title><dc:creator/><dc:language/><dc:date/><dc:subject/><dc:identifier id="uid"/>',
    ],
    [
      'with values that are none',
      '<dc:language>Old English</dc:language><dc:date>May 2024</dc:date><dc:identifier id="uid">no address</dc:identifier>',
    ],
  ])('%s', (_, metadata) => {
    expect(opdsFaults(catalogueOf(metadata))).toEqual([])
  })

  test('on an empty shelf', () => {
    expect(opdsFaults(opdsAtom([], shelfWords([], templates), filler(templates)))).toEqual([])
  })
})

function fullMetadata(): string {
  return `<dc:identifier id="uid">978-3-16-148410-0</dc:identifier><dc:title>Ada &amp; Ink</dc:title>
<dc:creator>Ines Orban</dc:creator><dc:language>en-GB</dc:language><dc:date>2024-05-01</dc:date>
<dc:subject>Bells</dc:subject><dc:description>Two lines.</dc:description><dc:rights>CC0</dc:rights>`
}

test.each([
  ['<updated>2023-11-14T22:13:23Z</updated>', '<updated>yesterday</updated>', 'updated: yesterday'],
  ['<title>Ada &amp; Ink</title>', '', 'entry: not one title'],
  ['rel="start"', 'rel="begin"', 'feed: no one link to start'],
  ['type="image/png"', 'type="image/svg+xml"', 'link: image/svg+xml is no picture'],
  ['<dc:issued>2024-05-01<', '<dc:issued>May<', 'dc:issued: May'],
  ['<name>Ines Orban</name>', '', 'author: not one name'],
  ['type="application/epub+zip"', 'type="epub"', 'link: epub is no media type'],
  ['<id>urn:isbn:9783161484100</id>', '<id>Ada</id>', 'id: Ada is no absolute address'],
])('a catalogue with %s as %s is told', (from, to, fault) => {
  const xml = catalogueOf(fullMetadata())
  expect(xml).toContain(from)
  expect(opdsFaults(xml.replace(from, to))).toContain(fault)
})
