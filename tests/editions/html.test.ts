import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { epubEdition } from '../../src/editions/epub/edition.ts'
import { htmlEdition } from '../../src/editions/html/edition.ts'
import { searchTerms } from '../../src/editions/html/search-terms.ts'
import { bookFrom, bookOfCase, templates } from '../book/read-sample.ts'
import { elementsIn, faces, idsIn, linksIn, marksOf, unpacked, wordsIn } from './opened.ts'

const { book } = bookOfCase('cartographer')
const options = { templates, faces, marks: marksOf(book) }
const edition = await htmlEdition(book, options)
const files = new Map(
  edition.files.map(({ path, bytes }) => [path.replace(/^html\//, ''), new TextDecoder().decode(bytes)]),
)
const pages = [...files].filter(([path]) => path.endsWith('.html'))
const page = (name: string): string => files.get(`${name}.html`) ?? ''

describe('the folder', () => {
  test('asks for nothing outside itself, and every file that a page names is there', () => {
    const text = [...files.entries()].filter(([path]) => /\.(?:html|css)$/.test(path))
    for (const [path, content] of text) {
      expect(content, path).not.toMatch(/(?:src|url)\s*(?:=|\()\s*["']?(?:https?:)?\/\//)
      const named = [...content.matchAll(/(?:src="|<link [^>]*href="|url\(")([^"#]+)/g)].map(([, name]) => name ?? '')
      for (const name of named) expect([...files.keys()], path).toContain(name)
    }
  })

  test('has no dead link, and no id twice on a page', () => {
    const ids = new Map(pages.map(([path, text]) => [path, idsIn(text)]))
    for (const [path, text] of pages) {
      const own = ids.get(path) ?? []
      expect(new Set(own).size, path).toBe(own.length)
      for (const href of linksIn(text)) {
        const [file = '', id = ''] = href.split('#')
        expect([...files.keys()]).toContain(file || path)
        if (id !== '') expect(ids.get(file || path), `${path}: ${href}`).toContain(id)
      }
    }
  })

  test('has the same bytes when it is made again', async () => {
    const again = await htmlEdition(bookOfCase('cartographer').book, options)
    expect(again.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')])).toEqual(
      edition.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]),
    )
  })

  test('gives pages names that no other file has', async () => {
    const made = await htmlEdition(bookFrom('# Search\n\nA.\n\n# Index\n\nB.\n').book, { templates, faces })
    const names = made.files.map(({ path }) => path)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('html/search-page.html')
  })
})

describe('pages', () => {
  test('carry each note once, beside its first call, with links both ways', () => {
    const elements = elementsIn(page('a-childhood-at-the-lock'))
    const calls = elements.filter(({ properties }) => properties.role === 'doc-noteref')
    const backs = elements.filter(({ properties }) => properties.role === 'doc-backlink')
    expect(calls.map(({ properties }) => properties.id)).toEqual([
      'fnref-birth',
      'fnref-canal',
      'fnref-master',
      'fnref-winter',
    ])
    expect(backs.map(({ properties }) => properties.href)).toEqual(calls.map(({ properties }) => `#${properties.id}`))
  })

  test('keep notes called in a table or heading out of it', async () => {
    const { book: odd } = bookFrom('# One[^a]\n\n| x |\n|---|\n| y[^b] |\n\n[^a]: First.\n[^b]: Second.\n')
    const made = await htmlEdition(odd, { templates, faces })
    const html = new TextDecoder().decode(made.files.find(({ path }) => path === 'html/one.html')?.bytes)
    expect(html).toMatch(/<\/h1><div class="note" id="fn-a"/)
    expect(html).toMatch(/<\/table><\/div><div class="note" id="fn-b"/)
  })
})

describe('what pages show', () => {
  test('show each sentence with its witness, other tellings and conflicts', () => {
    const first = page('a-childhood-at-the-lock')
    expect(first).toContain('id="show-sources"')
    expect(first).toMatch(/<span class="s w1">Ilse Vantongeren was born.*?aria-label="Source: A"/s)
    expect(first).toContain('<b>B, Merkem Remembered</b>, in other words: <q>She came into the world in 1887')
    expect(page('the-last-sheets')).toMatch(
      /class="s w1 conflict".*?the day of her death\. A: 3 February 1934; B: 2 February 1934/s,
    )
    expect(page('preface')).not.toContain('show-sources')
  })

  test('draw the chronology above its table, a dot for each dated row', () => {
    const chronology = page('appendix-chronology')
    expect(chronology.match(/<circle/g)?.length).toBe(11)
    expect(chronology.match(/<rect/g)?.length).toBe(1)
    expect(chronology.indexOf('<svg')).toBeLessThan(chronology.indexOf('<table'))
  })

  test('say how they are cited, in three forms', () => {
    const html = page('the-plateau')
    expect(html).toContain('<meta name="citation_author" content="Osei, Margit">')
    const data = [...html.matchAll(/<script type="application\/([a-z.+]+)">(.*?)<\/script>/g)].map(([, type, json]) => [
      type,
      JSON.parse(json ?? ''),
    ])
    expect(data[0]?.[1]).toMatchObject({ '@type': 'Chapter', name: 'The plateau', isPartOf: { '@type': 'Book' } })
    expect(data[1]?.[1][0]).toMatchObject({
      type: 'chapter',
      title: 'The plateau',
      'container-title': book.about.title,
    })
  })

  test('carry the page numbers of the print edition', () => {
    const elements = pages
      .flatMap(([, text]) => elementsIn(text))
      .filter(({ properties }) => properties.dataPage !== undefined)
    const shown = options.marks.filter(({ id }) => id !== 'half-title').map(({ label }) => label)
    expect(elements.map(({ properties }) => properties.dataPage).toSorted()).toEqual(shown.toSorted())
  })
})

describe('the search', () => {
  interface Loaded {
    bookIndex: string
    bookPages: string[][]
    bookPassages: Array<[number, string, string]>
    MiniSearch: {
      loadJSON(json: string, options: unknown): { search(query: string, options?: unknown): Array<{ id: number }> }
    }
  }
  const room = createContext({}) as Loaded
  for (const name of ['minisearch', 'index', 'passages']) runInContext(files.get(`search/${name}.js`) ?? '', room)
  const engine = room.MiniSearch.loadJSON(room.bookIndex, {
    fields: ['text'],
    tokenize: searchTerms,
    processTerm: (term: string) => term,
  })
  const found = (query: string): string[] =>
    engine.search(query, { combineWith: 'AND' }).map(({ id }) => {
      const [number, anchor] = room.bookPassages[id] ?? [0, '']
      return `${room.bookPages[number]?.[0]}#${anchor}`
    })

  test('finds words of any script, folded, in text and notes, at an id that is there', () => {
    for (const query of ['neant', 'савельев', 'TROUT eaten', 'lindqvist deeds']) {
      const hits = found(query)
      expect(hits.length, query).toBeGreaterThan(0)
      for (const hit of hits) {
        const [file = '', id = ''] = hit.split('#')
        if (id !== '') expect(idsIn(files.get(file) ?? '')).toContain(id)
      }
    }
    expect(found('zeppelin')).toEqual([])
  })

  test('cuts what a reader types as it cut the book', () => {
    const script = files.get('search/search.js') ?? ''
    const source = script.slice(script.indexOf('var unspaced'), script.indexOf('function load'))
    const terms = runInContext(`(function () { ${source}; return terms })()`, createContext({})) as (
      text: string,
    ) => string[]
    for (const text of ['Où est-ce? Œuvre', 'ПЁТР', '東京都に行く', 'straße 1919', 'กรุงเทพ', '']) {
      expect([...terms(text)], text).toEqual(searchTerms(text))
    }
  })
})

test('the same words stand in the same order in the EPUB and on the web', async () => {
  const epub = unpacked((await epubEdition(book, options)).files[0]?.bytes ?? new Uint8Array())
  for (const { id, role } of book.parts) {
    if (['half-title', 'title-page', 'imprint', 'contents'].includes(role)) continue
    const web = wordsIn(files.get(`${id}-page.html`) ?? files.get(`${id}.html`) ?? '', [
      'note',
      'src',
      'timeline',
      'sources-hint',
    ])
    const ebook = wordsIn(epub.get(`OEBPS/${id}.xhtml`) ?? '', ['notes'])
    expect(web.length, id).toBeGreaterThan(5)
    expect(web, id).toEqual(ebook)
  }
})

test('a token and a part of the book change both editions', async () => {
  const own = new Map(templates)
  own.set('parts/colophon.html', '<p>Printed on the moon.</p>')
  const { book: changed } = bookFrom(
    '# One\n\nText.\n',
    { templates: own },
    'tokens: { colour: { accent: "#123456" }, type.note.size: 0.5em }',
  )
  const web = (await htmlEdition(changed, { templates: own, faces })).files
  const epub = unpacked((await epubEdition(changed, { templates: own, faces })).files[0]?.bytes ?? new Uint8Array())
  const css = new TextDecoder().decode(web.find(({ path }) => path === 'html/style.css')?.bytes)
  expect(css).toContain('--type-note-size: 0.5em')
  expect(css).toContain('--colour-accent: #123456')
  expect(epub.get('OEBPS/style.css')).toContain('.notes { margin-top: 2.5em; font-size: 0.5em')
  expect(epub.get('OEBPS/colophon.xhtml')).toContain('Printed on the moon.')
  expect(new TextDecoder().decode(web.find(({ path }) => path === 'html/colophon.html')?.bytes)).toContain(
    'Printed on the moon.',
  )
})
