import { EpubCheck } from '@likecoin/epubcheck-ts'
import { describe, expect, test } from 'vitest'
import { epubEdition } from '../../src/editions/epub/edition.ts'
import { bookFrom, bookOfCase, templates } from '../book/read-sample.ts'
import { elementsIn, faces, idsIn, linksIn, marksOf, unpacked } from './opened.ts'

const { book } = bookOfCase('cartographer')
const options = { templates, faces, marks: marksOf(book) }
const edition = await epubEdition(book, options)
const bytes = edition.files[0]?.bytes ?? new Uint8Array()
const files = unpacked(bytes)
const opf = files.get('OEBPS/content.opf') ?? ''
const documents = [...files].filter(([path]) => path.endsWith('.xhtml'))

const textOfFile = (bytesOfFile: Uint8Array | undefined): string => new TextDecoder().decode(bytesOfFile)

describe('the container', () => {
  test('begins with the media type, stored', async () => {
    expect(new TextDecoder().decode(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect(bytes[8]).toBe(0)
    expect([...files.keys()].filter((path) => path.endsWith('/'))).toEqual([])
  })

  test('lists every file once, and reads in the order of the book', () => {
    const hrefs = [...opf.matchAll(/<item [^>]*href="([^"]+)"/g)].map(([, href]) => `OEBPS/${href}`)
    const lying = [...files.keys()].filter((path) => path.startsWith('OEBPS/') && path !== 'OEBPS/content.opf')
    expect(hrefs.toSorted()).toEqual(lying.toSorted())
    expect([...opf.matchAll(/<itemref/g)].length).toBe(documents.length)
  })

  test('passes the checker', async () => {
    const result = await EpubCheck.validate(bytes)
    expect(result.messages.filter(({ severity }) => /fatal|error|warning/i.test(severity))).toEqual([])
  })

  test('has the same bytes when it is made again', async () => {
    const again = await epubEdition(bookOfCase('cartographer').book, options)
    expect(again.files.map(({ bytes: other }) => Buffer.from(other).toString('base64'))).toEqual(
      edition.files.map(({ bytes: other }) => Buffer.from(other).toString('base64')),
    )
  })
})

describe('links', () => {
  const ids = new Map(documents.map(([path, text]) => [path.slice(6), new Set(idsIn(text))]))

  test('all lead to a place in the book', () => {
    const dead = documents.flatMap(([path, text]) =>
      linksIn(text).filter((href) => {
        const [file = '', id = ''] = href.split('#')
        const targets = ids.get(file === '' ? path.slice(6) : file)
        return !targets || (id !== '' && !targets.has(id))
      }),
    )
    expect(dead).toEqual([])
  })

  test('lead from every call to its note and from every note back to its call', () => {
    for (const [path, text] of documents) {
      const elements = elementsIn(text)
      const calls = elements.filter(({ properties }) => properties.role === 'doc-noteref')
      const backs = elements.filter(({ properties }) => properties.role === 'doc-backlink')
      expect(
        backs.map(({ properties }) => properties.href),
        path,
      ).toEqual(calls.map(({ properties }) => `#${properties.id}`))
      const notes = elements.filter(({ properties }) => properties.role === 'doc-footnote')
      expect(calls.map(({ properties }) => properties.href)).toEqual(notes.map(({ properties }) => `#${properties.id}`))
      expect(
        notes.every(({ tagName, properties }) => tagName === 'aside' && properties['epub:type'] === 'footnote'),
      ).toBe(true)
    }
  })

  test('the title of the notes goes with the first of them, so that it is never left alone', () => {
    for (const [path, text] of documents) {
      const notes = elementsIn(text).filter(({ tagName }) => tagName === 'aside')
      const titles = notes.map(({ properties }) => properties.dataTitle)
      expect(titles, path).toEqual(notes.map((_, i) => (i === 0 ? 'Notes' : undefined)))
      expect(text).not.toContain('notes-title')
    }
  })

  test('calls that follow one another are kept apart, others are not', async () => {
    const { book: calls } = bookFrom('# One\n\nA[^a][^b] and C[^c].\n\n[^a]: A.\n[^b]: B.\n[^c]: C.\n')
    const made = unpacked((await epubEdition(calls, { templates, faces })).files[0]?.bytes ?? new Uint8Array())
    const classes = elementsIn(made.get('OEBPS/one.xhtml') ?? '').flatMap(({ tagName, properties }) =>
      tagName === 'sup' ? [String(properties.className)] : [],
    )
    expect(classes).toEqual(['call', 'call,next-call', 'call'])
  })

  test('a note opens with the way back, as Kindle wants it', () => {
    expect(files.get('OEBPS/the-plateau.xhtml')).toMatch(
      /<aside [^>]*><p><a class="back" href="#fnref-page" role="doc-backlink">1<\/a> Vantongeren/,
    )
  })
})

describe('navigation', () => {
  test('has two levels, landmarks and the pages of the print edition in order', () => {
    const nav = files.get('OEBPS/toc.xhtml') ?? ''
    expect(nav).toContain('<a href="the-plateau.xhtml#first-season">First season</a>')
    expect(nav).toContain('epub:type="bodymatter" href="preface.xhtml"')
    const pages = nav.slice(nav.indexOf('page-list'))
    expect([...pages.matchAll(/<a href="[^"]+">([^<]+)</g)].map(([, label]) => label)).toEqual(
      options.marks.map(({ label }) => label),
    )
    expect(files.get('OEBPS/toc.ncx')).toContain('<navPoint id="n5" playOrder="5"><navLabel><text>2. The plateau')
  })

  test('a print page begins at its place inside a paragraph', () => {
    expect(files.get('OEBPS/the-plateau.xhtml')).toMatch(/the word <span epub:type="pagebreak"|<\/span>\S/)
    expect(opf).toContain('property="source-of">pagination')
    expect(opf).toContain('pageBreakMarkers')
  })

  test('without a print edition there is no page-list and no word of one', async () => {
    const plain = unpacked((await epubEdition(book, { templates, faces })).files[0]?.bytes ?? new Uint8Array())
    expect([...plain.values()].join('')).not.toMatch(/page-list|pagination|pageBreakMarkers|doc-pagebreak/)
  })

  test('the index names print pages where there are some', () => {
    expect(files.get('OEBPS/index.xhtml')).toMatch(/Merkem<\/span>, <a href="[^"]+" class="locator">\d+<\/a>/)
  })
})

describe('what machines read', () => {
  test('a chapter is named by its title, and its number is one', () => {
    expect(files.get('OEBPS/the-plateau.xhtml')).toMatch(
      /role="doc-chapter" aria-labelledby="the-plateau_title">.*<p class="opener-number" epub:type="ordinal">2<\/p><h1 epub:type="title" id="the-plateau_title">/,
    )
  })

  test('ONIX names the print edition whose pages are marked, and bodies as bodies', () => {
    const onix = textOfFile(edition.files[1]?.bytes)
    const print = book.about.isbn.print?.replaceAll('-', '')
    expect(onix.includes('<ProductRelationCode>13</ProductRelationCode>')).toBe(print !== undefined)
    expect(onix).toContain('<PersonNameInverted>Osei, Margit</PersonNameInverted>')
  })

  test('package and ONIX agree on accessibility', () => {
    const onix = textOfFile(edition.files[1]?.bytes)
    for (const code of ['04', '82', '85', '19', '12']) {
      expect(onix).toContain(`<ProductFormFeatureValue>${code}</ProductFormFeatureValue>`)
    }
    expect(opf).toContain('EPUB Accessibility 1.1 - WCAG 2.2 Level AA')
    expect(onix).toContain('<IDValue>9780306406157</IDValue>')
  })

  test('foreign words carry their language for XML readers too', () => {
    expect(files.get('OEBPS/a-childhood-at-the-lock.xhtml')).toContain('<em lang="fr" xml:lang="fr">')
    expect(files.get('OEBPS/the-plateau.xhtml')).toContain('<span lang="ru" xml:lang="ru">')
  })
})

describe('hostile books', () => {
  test('titles and texts that are markup leave the files well formed', async () => {
    const nasty = '"]]>&<![CDATA[ </title> <script>x()</script> \u0001'
    const { book: odd } = bookFrom(
      `# ${nasty.replace(/[<&[\]]/g, '\\$&')}\n\n]]\\> \\<x\\> &amp;lt; &#x1F600; ![x](a.png) \`]]>\`\n`,
      {},
      `title: ${JSON.stringify(nasty.slice(0, -1))}\nauthor: "<b>&"\nsubjects: ["</dc:subject>"]`,
    )
    const made = await epubEdition(odd, { templates, faces })
    const result = await EpubCheck.validate(made.files[0]?.bytes ?? new Uint8Array())
    expect(result.messages.filter(({ severity }) => /fatal|error/i.test(severity))).toEqual([])
  })

  test('a part of a megabyte is divided, and its links still lead', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `| ${i} | A row of a very long table that goes on. |`)
    const paragraphs = Array.from({ length: 500 }, (_, i) => `Paragraph ${i} ${'of many words '.repeat(30)}[^${i}]`)
    const notes = paragraphs.map((_, i) => `[^${i}]: Note ${i}.`)
    const text = `# Long\n\n${paragraphs.join('\n\n')}\n\n# Table\n\n| n | text |\n|---|---|\n${rows.join('\n')}\n\n${notes.join('\n')}\n`
    const parts = unpacked(
      (await epubEdition(bookFrom(text).book, { templates, faces })).files[0]?.bytes ?? new Uint8Array(),
    )
    const pages = [...parts].filter(([path]) => path.endsWith('.xhtml'))
    expect(Math.max(...pages.map(([, page]) => Buffer.byteLength(page)))).toBeLessThan(300_000)
    expect(pages.length).toBeGreaterThan(4)
    const ids = new Set(pages.flatMap(([path, page]) => idsIn(page).map((id) => `${path.slice(6)}#${id}`)))
    const dead = pages.flatMap(([path, page]) =>
      linksIn(page).filter(
        (href) => href.includes('#') && !ids.has(href.startsWith('#') ? `${path.slice(6)}${href}` : href),
      ),
    )
    expect(dead).toEqual([])
  })
})
