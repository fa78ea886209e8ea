import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { epubPackage } from '../../src/serve/epub-package.ts'
import { gatherPublications } from '../../src/serve/gather-publications.ts'
import { opdsAtom } from '../../src/serve/opds-atom.ts'
import { opdsJson } from '../../src/serve/opds-json.ts'
import { packageDocument } from '../../src/serve/package-metadata.ts'
import type { Publication } from '../../src/serve/publication.ts'
import { shelfWords } from '../../src/serve/shelf-words.ts'
import { webPage } from '../../src/serve/web-page.ts'
import { filler } from '../../src/templates/fill.ts'
import { epub, templates } from './shelf.ts'

const metadata = `
<dc:identifier id="other">x</dc:identifier><dc:identifier id="uid">978-3-16-148410-0</dc:identifier>
<dc:title id="s">A Life in Bells</dc:title><meta refines="#s" property="title-type">subtitle</meta>
<dc:title id="m">Ada &amp; <![CDATA[<Quill>]]></dc:title><meta refines="#m" property="title-type">main</meta>
<dc:creator id="a">Ines Orban</dc:creator><meta refines="#a" property="role" scheme="marc:relators">aut</meta>
<dc:creator id="e">Tam Weir</dc:creator><meta refines="#e" property="role" scheme="marc:relators">edt</meta>
<dc:language>en-GB</dc:language><dc:date>2024-05-01</dc:date><dc:publisher>Lantern &amp; Sons</dc:publisher>
<dc:subject>Bells</dc:subject><dc:subject>Founders</dc:subject><dc:description>Two lines
of  words.</dc:description><meta property="dcterms:modified">2024-05-02T00:00:00Z</meta>`

const found = epubPackage(epub(metadata))
const files = [
  { path: 'ada.epub', size: 1_234_567, modified: 1_700_000_000 },
  { path: 'ada.pdf', size: 20_480, modified: 1_700_000_100 },
  { path: 'ada-print.pdf', size: 9, modified: 1_800_000_000 },
  { path: 'ada-cover.pdf', size: 9, modified: 1_800_000_000 },
  { path: 'ada-archive.pdf', size: 9, modified: 1_800_000_000 },
  { path: 'html/index.html', size: 5_000, modified: 1_700_000_050 },
]
const packages = new Map([
  ['ada.epub', { metadata: found?.metadata ?? packageDocument('').metadata, cover: 'image/png' }],
])
const publications = gatherPublications(files, packages)
const fill = filler(templates)
const english = shelfWords(publications, templates)

describe('an EPUB', () => {
  test('tells what its package document says', () => {
    expect(found?.metadata).toEqual({
      title: 'Ada & <Quill>',
      subtitle: 'A Life in Bells',
      authors: ['Ines Orban'],
      editors: ['Tam Weir'],
      language: 'en-GB',
      identifier: '978-3-16-148410-0',
      publisher: 'Lantern & Sons',
      date: '2024-05-01',
      description: 'Two lines of words.',
      subjects: ['Bells', 'Founders'],
    })
    expect(found?.cover).toEqual({ mediaType: 'image/png', bytes: new Uint8Array([137, 80, 78]) })
  })

  test.each([
    ['no archive at all', new Uint8Array([1, 2, 3])],
    ['nothing', new Uint8Array()],
    ['an archive cut short', epub(metadata).slice(0, 300)],
  ])('that is %s is none', (_, bytes) => expect(epubPackage(bytes)).toBeNull())

  test('with a broken package document gives what can be read', () => {
    expect(packageDocument('<package><metadata><dc:title>Half a').metadata).toEqual({
      title: 'Half a',
      authors: [],
      editors: [],
      subjects: [],
    })
    expect(packageDocument('').metadata.title).toBeUndefined()
  })
})

describe('publications', () => {
  test('hold all forms of a book for readers and none for the printer', () => {
    expect(publications.map(({ title, id, modified }) => [title, id, modified])).toEqual([
      ['Ada & <Quill>', 'urn:isbn:9783161484100', 1_700_000_100],
    ])
    expect(publications[0]?.downloads.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      'epub /files/ada.epub',
      'html /files/html/index.html',
      'pdf /files/ada.pdf',
    ])
    expect(publications[0]?.cover).toEqual({ href: '/covers/ada.epub', mediaType: 'image/png' })
  })

  test('keep the web edition apart where two books share a folder', () => {
    const two = gatherPublications([...files, { path: 'b ü.pdf', size: 1, modified: 0 }], packages)
    expect(two.map(({ title, downloads }) => [title, downloads.map(({ href }) => href)])).toEqual([
      ['Ada & <Quill>', ['/files/ada.epub', '/files/ada.pdf']],
      ['b ü', ['/files/b%20%C3%BC.pdf']],
    ])
  })

  test('may be a web edition alone', () => {
    const page = { path: 'x/html/index.html', size: 1, modified: 0 }
    const title = { metadata: { title: 'Ada', authors: [], editors: [], subjects: [] } }
    expect(gatherPublications([page], new Map([[page.path, title]]))).toMatchObject([
      { title: 'Ada', downloads: [{ kind: 'html', href: '/files/x/html/index.html' }] },
    ])
  })
})

test('the catalogue is OPDS 1.2 in Atom, every value escaped', () => {
  const xml = opdsAtom(publications, english, fill)
  expect(fill.faults).toEqual([])
  const elements = DomUtils.getElementsByTagName(() => true, parseDocument(xml, { xmlMode: true }), true)
  const entry = elements.find(({ name }) => name === 'entry')
  const values = entry?.children.flatMap((child) =>
    child.type === 'tag'
      ? [`${child.name} ${DomUtils.textContent(child) || Object.values(child.attribs).join(' ')}`]
      : [],
  )
  expect(values).toEqual([
    'id urn:isbn:9783161484100',
    'title Ada & <Quill>',
    'updated 2023-11-14T22:15:00Z',
    'author Ines Orban',
    'contributor Tam Weir',
    'dc:identifier 978-3-16-148410-0',
    'dc:language en-GB',
    'dc:publisher Lantern & Sons',
    'dc:issued 2024-05-01',
    'category Bells Bells',
    'category Founders Founders',
    'summary Two lines of words.',
    'link http://opds-spec.org/image /covers/ada.epub image/png',
    'link http://opds-spec.org/image/thumbnail /covers/ada.epub image/png',
    'link http://opds-spec.org/acquisition/open-access /files/ada.epub application/epub+zip EPUB, for e-readers 1234567',
    'link alternate /files/html/index.html text/html Read in the browser',
    'link http://opds-spec.org/acquisition/open-access /files/ada.pdf application/pdf PDF, page by page 20480',
  ])
  expect(xml).toContain('<title>Ada &amp; &lt;Quill&gt;</title>')
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed /)
  expect(elements.find(({ name }) => name === 'id')?.children).toMatchObject([
    { data: expect.stringMatching(/^urn:uuid:/) },
  ])
})

test('the catalogue is OPDS 2.0 in JSON', () => {
  const { links, ...feed } = JSON.parse(opdsJson(publications, english))
  expect(links).toHaveLength(3)
  expect(feed).toEqual({
    metadata: { title: 'Books', numberOfItems: 1 },
    publications: [
      {
        metadata: {
          '@type': 'http://schema.org/Book',
          identifier: 'urn:isbn:9783161484100',
          title: 'Ada & <Quill>',
          subtitle: 'A Life in Bells',
          author: ['Ines Orban'],
          editor: ['Tam Weir'],
          language: 'en-GB',
          publisher: 'Lantern & Sons',
          published: '2024-05-01',
          modified: '2023-11-14T22:15:00Z',
          description: 'Two lines of words.',
          subject: ['Bells', 'Founders'],
        },
        links: [
          {
            rel: 'http://opds-spec.org/acquisition/open-access',
            href: '/files/ada.epub',
            type: 'application/epub+zip',
            title: 'EPUB, for e-readers',
            size: 1_234_567,
          },
          { rel: 'alternate', href: '/files/html/index.html', type: 'text/html', title: 'Read in the browser' },
          {
            rel: 'http://opds-spec.org/acquisition/open-access',
            href: '/files/ada.pdf',
            type: 'application/pdf',
            title: 'PDF, page by page',
            size: 20_480,
          },
        ],
        images: [{ href: '/covers/ada.epub', type: 'image/png' }],
      },
    ],
  })
})

test('the page links every form and nothing elsewhere', () => {
  const html = webPage(publications, { ...english, address: 'http://192.168.1.4:8080/' }, fill)
  const links = DomUtils.getElementsByTagName('a', parseDocument(html), true)
  expect(links.map((link) => `${link.attribs.href} ${DomUtils.textContent(link)}`)).toEqual([
    '/files/ada.epub EPUB, for e-readers',
    '/files/html/index.html Read in the browser',
    '/files/ada.pdf PDF, page by page',
  ])
  expect(html).toContain('<h2 lang="en-GB">Ada &amp; &lt;Quill&gt;</h2>\n<p lang="en-GB">A Life in Bells</p>')
  expect(html).toContain('1.2 MB')
  expect(html).toContain('http://192.168.1.4:8080/opds')
  expect(html).not.toMatch(/(?:src|href)="(?!\/|data:,)/)
  expect(webPage([], { ...shelfWords([], templates), address: '' }, fill)).toContain('no book here yet')
})

describe('the words of the catalogue', () => {
  const french = publications.map((publication) => ({ ...publication, language: 'fr-CA' }))

  test('are in the language of its books', () => {
    const spoken = shelfWords(french, templates)
    const html = webPage(french, { ...spoken, address: 'http://10.0.0.2/' }, fill)
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('<h1>Livres</h1>')
    expect(html).toContain('EPUB, pour liseuses</a> 1,2 Mo')
    expect(opdsAtom(french, spoken, fill)).toContain('xml:lang="fr"')
    expect(JSON.parse(opdsJson(french, spoken)).metadata.title).toBe('Livres')
  })

  test('are English where the books speak several languages or one that is not known', () => {
    expect(shelfWords([...french, ...publications], templates).language).toBe('en')
    expect(shelfWords([{ ...publications[0], language: 'eo' } as Publication], templates).language).toBe('en')
    expect(shelfWords([{ ...publications[0], language: '../fr' } as Publication], templates).language).toBe('en')
  })
})

test('a web edition alone is what its entry offers', () => {
  const page = { path: 'html/index.html', size: 1, modified: 0 }
  const title = { metadata: { title: 'Ada', authors: [], editors: [], subjects: [] } }
  const alone = gatherPublications([page], new Map([[page.path, title]]))
  expect(opdsAtom(alone, english, fill)).toContain(
    '<link rel="http://opds-spec.org/acquisition/open-access" href="/files/html/index.html" type="text/html"',
  )
})
