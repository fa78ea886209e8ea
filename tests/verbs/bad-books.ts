import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filled, twoSources } from './program.ts'

/** A folder that something is wrong with, and what must be told of it. */
export interface BadBook {
  name: string
  lay: (place: string) => void
  /** `file rule` lines that must be among the messages; a rule alone may be about any file. */
  tells: string[]
  exit: 0 | 1 | 2
  /** Nothing could be made of it. */
  isNothing?: true
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

const good = twoSources['sources/almanac.txt']
const words = 'the mill stood by the river and the wheel turned all winter long '

function withFiles(files: Record<string, string | Uint8Array>): (place: string) => void {
  return (place) => void filled(place, files)
}

/** How much of a flood: a fifth where every gate is asked for; `tests/bench/hostile.mjs` measures all of it. */
const size = Number(process.env.VARIORUM_FLOOD ?? (process.env.VARIORUM_REQUIRE_GATES === '1' ? 0.2 : 0.02))

function many(most: number): number {
  return Math.max(20, Math.ceil(most * size))
}

/** A long line made of one piece. */
function long(piece: string, most = 5_000_000): string {
  return piece.repeat(Math.ceil(many(most) / piece.length))
}

const bad = (name: string, files: Record<string, string | Uint8Array>, tells: string[], exit: 0 | 1 = 0): BadBook => ({
  name,
  lay: withFiles({ 'sources/a.txt': good, ...files }),
  tells,
  exit,
})

/** What programs leave behind when they save, pack or break a document. */
const saved: BadBook[] = [
  bad('a PDF under another name', { 'sources/b.txt': '%PDF-1.4\nwords\n' }, ['sources/b.txt no-binary-source']),
  bad('Rich Text', { 'sources/b.rtf': '{\\rtf1\\ansi words}' }, ['sources/b.rtf no-binary-source']),
  bad('half a packed document', { 'sources/b.docx': 'PK\u0003\u0004 half' }, ['sources/b.docx no-binary-source']),
  bad('a compressed page', { 'sources/b.html': gzipSync('<p>words</p>') }, ['sources/b.html no-binary-source']),
  bad('an old encoding', { 'sources/b.txt': Buffer.from('The caf\xe9 by the mill stood empty.\n', 'latin1') }, [
    'sources/b.txt use-utf-8',
  ]),
  bad('a page of scripts', { 'sources/b.html': '<html><body><script>write()</script></body></html>' }, [
    'sources/b.html no-empty-source',
  ]),
  bad('a page of frames', { 'sources/b.html': '<html><frameset><frame src="x.html"></frameset></html>' }, [
    'sources/b.html no-empty-source',
  ]),
  bad('only characters that nobody sees', { 'sources/b.txt': '\u200b\u200c\u200d\ufeff\u2060\n' }, [
    'sources/b.txt no-empty-source',
  ]),
  bad('control characters of an old encoding', { 'sources/b.txt': 'The mill\u0090 stood\u007f by the river.\n' }, [
    'sources/b.txt no-control-source',
  ]),
  bad('front matter that is no YAML', { 'sources/b.md': '---\ntitle: [a\n- b: : :\n---\n\nThe mill stood.\n' }, [
    'sources/b.md no-broken-imprint',
  ]),
  bad('a bomb in front matter', { 'sources/b.md': '---\na: &a [x]\nb: [*a,*a]\ntitle: *a\n---\n\nThe mill stood.\n' }, [
    'sources/b.md no-broken-imprint',
  ]),
  bad(
    'front matter of wrong types',
    { 'sources/b.md': '---\ntitle: {a: [1]}\ndate: [[x]]\n---\n\nThe mill stood.\n' },
    ['sources/b.md no-broken-imprint'],
  ),
  bad(
    'the error of a server',
    { 'sources/b.html': '<title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr>nginx/1.18.0' },
    ['sources/b.html no-refusal-page'],
  ),
  bad(
    'a login in place of a page',
    { 'sources/b.html': '<h1>Log in to continue</h1><form>Email address <input> Password <input></form>' },
    ['sources/b.html no-refusal-page'],
  ),
  bad(
    'a page that asks for a person',
    { 'sources/b.txt': 'Please verify you are a human\n\nComplete the CAPTCHA.\n' },
    ['sources/b.txt no-refusal-page'],
  ),
  bad('une page qui manque', { 'sources/b.txt': 'Page introuvable\n\nLa page que vous cherchez n’existe plus.\n' }, [
    'sources/b.txt no-refusal-page',
  ]),
  bad('a page that breaks off at a wall', { 'sources/b.txt': `${good}\nSubscribe to continue reading\n` }, [
    'sources/b.txt no-walled-page',
  ]),
  bad(
    'packed and pictured documents under other names',
    {
      'sources/b.txt': Buffer.from('504b030414000000', 'hex'),
      'sources/c.md': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'sources/d.html': Buffer.from('ffd8ffe000104a464946', 'hex'),
    },
    ['sources/b.txt no-binary-source', 'sources/c.md no-binary-source', 'sources/d.html no-binary-source'],
  ),
  bad('hidden documents', { 'sources/.b.txt': 'The mill stood.\n' }, ['sources/.b.txt no-hidden-source']),
  bad('control characters in a name', { 'sources/\u001b[31m b.txt': 'The mill stood by the river.\n' }, []),
  bad('signs of templates in a name', { 'sources/{{ x }} #read("y") <b>.txt': 'The mill stood by it.\n' }, []),
  {
    name: 'sources that lead out of the folder',
    lay: layOutside,
    tells: ['sources no-unreadable-file'],
    exit: 1,
    isNothing: true,
  },
  bad('signs that turn words around', { 'sources/b.txt': 'She was born in \u202e1781\u202c by the river.\n' }, [
    'sources/b.txt no-turned-text',
  ]),
  bad('an unsettled merge', { 'sources/b.md': '<<<<<<< a\nThe mill stood.\n=======\nIt fell.\n>>>>>>> b\n' }, [
    'sources/b.md no-unsettled-source',
  ]),
  bad('letters of many scripts', { 'sources/b.txt': `${'彼は東京で生まれた。'.repeat(9)} अ आ इ ई ก ข ค ง\n` }, [
    'book.md no-missing-glyph',
  ]),
]

/** Settings and files of the program that a person or another program broke. */
const settings: BadBook[] = [
  bad('settings that are a list', { 'book.yaml': '- a\n' }, ['book.yaml no-wrong-setting-type'], 1),
  bad(
    'settings of a source that are none',
    { 'book.yaml': 'sources:\n  a.txt: {rank: high, skip: [1], siglum: {a: 1}}\n' },
    ['book.yaml no-wrong-setting-type'],
    1,
  ),
  bad(
    'decisions that lead nowhere',
    {
      'book.yaml': 'decisions:\n  - prefer: {topic: birth, value: "1066"}\n  - spell: {forms: [Karrow], as: Carrow}\n',
    },
    ['book.yaml no-unmatched-prefer', 'book.yaml no-unmatched-spell'],
  ),
  bad('references of wrong types', { 'references.json': '[{"id":7,"title":["x"]},5,null]' }, [
    'references.json no-broken-reference',
  ]),
  bad('settings with tabs', { 'book.yaml': 'title:\tX\n\tauthor: Y\n' }, ['book.yaml no-invalid-yaml'], 1),
  bad('a setting twice', { 'book.yaml': 'title: A\ntitle: B\n' }, ['book.yaml no-invalid-yaml'], 1),
  bad(
    'a second document in the settings',
    { 'book.yaml': 'title: A\n---\ntitle: B\n' },
    ['book.yaml no-invalid-yaml'],
    1,
  ),
  bad(
    'settings that were left unsettled',
    { 'book.yaml': '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n' },
    ['book.yaml no-invalid-yaml'],
    1,
  ),
  bad(
    'a bomb at the head of the manuscript',
    { 'book.md': '---\na: &a [x]\ntitle: *a\n---\n\n# One\n\nThe mill stood.\n' },
    ['book.md no-broken-front-matter'],
  ),
  bad(
    'a design that is no YAML',
    { 'book.yaml': 'design: mine\n', 'templates/designs/mine.yaml': 'type: [\n' },
    ['templates/designs/mine.yaml no-broken-template'],
    1,
  ),
  bad(
    'a style sheet that asks the network',
    { 'templates/styles/html.css': '@import url(https://outside.example/s.css);\n' },
    ['templates/styles/html.css no-broken-template'],
    1,
  ),
  bad(
    'code for the pages',
    { 'templates/typst/book.typ': '#range(4000000000)\n' },
    ['templates/typst/book.typ no-broken-template'],
    1,
  ),
  bad(
    'code for the web edition',
    { 'templates/html/reader.js': 'steal()\n' },
    ['templates/html/reader.js no-broken-template'],
    1,
  ),
  bad(
    'a page that runs something',
    { 'templates/html/page.html': '<main onclick="steal()"><slot name="body"></slot></main>\n' },
    ['templates/html/page.html no-broken-template'],
    1,
  ),
  bad(
    'a template of bytes',
    { 'templates/parts/title-page.html': Uint8Array.from([0x3c, 0x70, 0x3e, 1, 2]) },
    ['templates/parts/title-page.html no-broken-template'],
    1,
  ),
  bad(
    'a design without a bottom',
    { 'book.yaml': 'design: mine\n', 'templates/designs/mine.yaml': '['.repeat(20_000) },
    ['templates/designs/mine.yaml no-broken-template'],
    1,
  ),
  bad(
    'a manuscript in another order of bytes',
    { 'book.md': Buffer.from('\ufeff# One\n\nThe mill.\n', 'utf16le').swap16() },
    ['book.md no-lost-bytes'],
  ),
  bad('settings without a bottom', { 'book.yaml': `title: ${'['.repeat(5000)}` }, ['book.yaml no-deep-settings'], 1),
  bad('settings that name what all objects have', { 'book.yaml': '__proto__: {a: 1}\nconstructor: 1\n' }, [
    'book.yaml no-unknown-setting',
  ]),
  bad('a design that leads out', { 'book.yaml': 'design: ../../x\n' }, ['book.yaml no-invalid-setting'], 1),
  bad('a folder in place of the settings', { 'book.yaml/x': 'x' }, ['book.yaml no-unreadable-file'], 1),
  bad('a folder in place of the manuscript', { 'book.md/x': 'x' }, ['book.md no-unreadable-file'], 1),
  bad(
    'a ledger of something else',
    { 'ledger.json': '{"version":1,"blocks":[{"key":1}]}' },
    ['ledger.json no-unreadable-ledger'],
    1,
  ),
  ...['{"version": 1, "blocks": [', 'null', '', '{"version": 2, "blocks": []}', '[1]', '['.repeat(50_000)].map((json) =>
    bad(
      `a ledger ${JSON.stringify(json.slice(0, 30))}`,
      { 'book.md': '# One\n\nMy words.\n', 'ledger.json': json },
      ['ledger.json no-unreadable-ledger'],
      1,
    ),
  ),
  bad('a ledger of bytes', { 'ledger.json': Uint8Array.from([0, 255, 1]) }, ['ledger.json no-unreadable-file'], 1),
  bad(
    'a manuscript of bytes',
    { 'book.md': Uint8Array.from([0, 1, 2, 255, 254, 128]) },
    ['book.md no-unreadable-file'],
    1,
  ),
  bad(
    'a manuscript that is a picture',
    { 'book.md': Buffer.from('89504e470d0a1a0a0000000d49', 'hex') },
    ['book.md no-unreadable-file'],
    1,
  ),
  bad(
    'a manuscript that was left unsettled',
    { 'book.md': '# One\n\n<<<<<<< a\nHills.\n=======\nMills.\n>>>>>>> b\n' },
    ['book.md no-unsettled-merge'],
    1,
  ),
  bad(
    'one setting that is wrong',
    { 'book.yaml': 'title: Mills\nauthor: "half\nsubtitle: Of the valley\n' },
    ['book.yaml no-invalid-yaml'],
    1,
  ),
  bad('a citation style of nobody', { 'book.yaml': 'citationStyle: klingon\n' }, ['book.yaml no-unknown-style']),
]

export const badBooks: BadBook[] = [
  {
    name: 'no documents',
    lay: (place) => mkdirSync(join(place, 'sources')),
    tells: ['sources no-empty-sources'],
    exit: 1,
    isNothing: true,
  },
  {
    name: 'one document',
    lay: withFiles({ 'sources/a.txt': good }),
    tells: ['sources/a.txt use-several-sources'],
    exit: 0,
  },
  {
    name: 'unrelated documents',
    lay: withFiles({
      'sources/a.txt': good,
      'sources/b.txt': 'Boiling rice\n\nWash the rice twice. Then boil it for twelve minutes in salted water.\n',
    }),
    tells: ['sources/b.txt no-unrelated-source'],
    exit: 0,
  },
  {
    name: 'an empty file',
    lay: withFiles({ 'sources/a.txt': good, 'sources/b.txt': '' }),
    tells: ['sources/b.txt no-empty-source'],
    exit: 0,
  },
  {
    name: 'only empty files',
    lay: withFiles({ 'sources/a.txt': '', 'sources/b.md': '\n \n' }),
    tells: ['sources/a.txt no-empty-source', 'sources/b.md no-empty-source'],
    exit: 1,
    isNothing: true,
  },
  {
    name: 'binary files',
    lay: withFiles({
      'sources/a.txt': good,
      'sources/b.txt': Uint8Array.from({ length: 5000 }, (_, index) => (index * 197) % 256),
      'sources/c.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'sources/d.docx': 'not a zip',
    }),
    tells: ['sources/b.txt no-binary-source', 'sources/c.png no-binary-source'],
    exit: 0,
  },
  {
    name: 'broken and mixed encodings',
    lay: withFiles({
      'sources/a.txt': good,
      'sources/b.txt': Buffer.concat([
        Buffer.from('Ævar lived in Þórshöfn for many years. '),
        Buffer.from('Caf\xe9 owner, he was na\xefve about money.\n', 'latin1'),
      ]),
    }),
    tells: ['sources/b.txt no-mixed-encoding'],
    exit: 0,
  },
  {
    name: 'control characters',
    lay: withFiles({
      'sources/a.txt': `${good}\nThe\u0000 mill\u0007 stood\u000b by\u001f the river \ufffe and \ud800 turned.\n`,
    }),
    tells: ['sources/a.txt no-control-source'],
    exit: 0,
  },
  { name: 'one line of words', lay: withFiles({ 'sources/a.txt': long(words) }), tells: [], exit: 0 },
  {
    name: 'one line of sentences',
    lay: withFiles({
      'sources/a.txt': lines(
        many(60_000),
        (index) => `The mill number ${index} stood by the river, and its wheel turned for ${index % 97} winters.`,
      ).replaceAll('\n', ' '),
    }),
    tells: [],
    exit: 0,
  },
  { name: 'one line without a space', lay: withFiles({ 'sources/a.txt': long('ab') }), tells: [], exit: 0 },
  ...[
    '"',
    '“',
    '(',
    '[^',
    '[1]',
    '1.',
    '. ',
    '*',
    '<',
    '&',
    '\\',
    '- ',
    '> ',
    'a.b.',
    '1900 ',
    '- - ',
    '`',
    '||',
    '![](',
    ' \t',
  ].map(
    (piece): BadBook => ({
      name: `a bomb of ${JSON.stringify(piece)}`,
      lay: withFiles({ 'sources/a.txt': good, 'sources/b.md': `${long(piece, 1_000_000)}\n` }),
      tells: [],
      exit: 0,
    }),
  ),
  {
    name: 'near-identical documents',
    lay: withFiles(
      Object.fromEntries(
        Array.from({ length: many(300) }, (_, index) => [
          `sources/copy-${index}.txt`,
          good.replace('forty years', `forty years and ${index} days`),
        ]),
      ),
    ),
    tells: [],
    exit: 0,
  },
  {
    name: 'deep lists',
    lay: withFiles({
      'sources/a.txt': good,
      'sources/b.md': lines(many(500), (index) => `${'  '.repeat(index)}- item ${index} of the list`),
    }),
    tells: [],
    exit: 0,
  },
  {
    name: 'deep quotations',
    lay: withFiles({ 'sources/a.txt': good, 'sources/b.md': `${'> '.repeat(many(10_000))}deep words stand here\n` }),
    tells: [],
    exit: 0,
  },
  {
    name: 'deep elements',
    lay: withFiles({
      'sources/a.txt': good,
      'sources/b.html': `<html><body>${'<div>'.repeat(500 + many(10_000))}The mill stood by the river.${'</div>'.repeat(500 + many(10_000))}</body></html>`,
      'sources/c.xml': `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${'<div>'.repeat(500 + many(10_000))}<p>The mill stood by the river.</p></body></text></TEI>`,
    }),
    tells: ['sources/b.html no-deep-markup', 'sources/c.xml no-deep-markup'],
    exit: 0,
  },
  {
    name: 'a table of 20,000 rows',
    lay: withFiles({
      'sources/a.txt': good,
      'sources/b.md': `| year | flood |\n| --- | --- |\n${lines(many(20_000), (index) => `| ${index} | ${index % 7} feet at the bridge |`)}\n`,
    }),
    tells: [],
    exit: 0,
  },
  {
    name: 'a list of more items than anybody reads',
    lay: withFiles({
      'sources/a.txt': good,
      'sources/b.html': `<html><body><ul>${'<li>x'.repeat(31_000)}</ul></body></html>`,
    }),
    tells: ['sources/b.html no-crowded-source'],
    exit: 0,
  },
  {
    name: 'notes without marks and marks without notes',
    lay: withFiles({
      'sources/a.txt': `Essay\n\nThe mill stood by the river.[7] It was old.[1]\n\nIt burnt in 1900.[2]\n\nNotes\n\n1. Brandt, Mills, p. 4.\n2. Ibid., p. 5.\n2. Ibid., p. 6.\n9. Orme, Rivers, p. 7.\n`,
    }),
    tells: ['sources/a.txt no-mark-without-note', 'sources/a.txt no-note-without-mark'],
    exit: 0,
  },
  {
    name: 'odd names',
    lay: withFiles({
      'sources/a b.txt': good,
      'sources/it\'s "so".md': '# Mill\n\nThe mill stood by the river in 1900.\n',
      'sources/📚 книга.txt': 'Мельница стояла у реки много лет. Она сгорела в 1900 году.\n',
      'sources/--help.txt': 'The wheel turned all the winter long, and nobody knew why.\n',
      'sources/$(touch x);`x`.txt': 'Nobody came to the mill in the spring of that year.\n',
    }),
    tells: [],
    exit: 0,
  },
  {
    name: 'links and loops',
    lay: layLinks,
    tells: [
      'sources/away no-outside-link',
      'sources/loop no-link-loop',
      'sources/gone.txt no-broken-link',
      'sources/self.txt no-broken-link',
    ],
    exit: 0,
  },
  {
    name: 'other scripts',
    lay: withFiles({
      'sources/a.txt': 'وُلد الكاتب في القاهرة سنة 1890. وكتب كتبا كثيرة.\n\nהוא נולד בירושלים בשנת 1891.\n',
      'sources/b.txt': '彼は1890年に東京で生まれた。多くの本を書いた。\n',
      'sources/c.txt':
        'E\u0301tienne e\u0300tait la\u0300. Zero\u200bwidth and\u2060joiners \u202eturned\u202c around.\n',
    }),
    tells: [],
    exit: 0,
  },
  {
    name: 'endings that nobody knows',
    lay: withFiles({
      'sources/a.txt': good,
      'sources/b.qqq': 'The mill stood by the river in the year 1900.\n',
      'sources/README': 'The wheel turned all winter.\n',
    }),
    tells: ['sources/b.qqq use-known-ending'],
    exit: 0,
  },
  ...saved,
  ...settings,
  {
    name: 'a bomb of YAML',
    lay: withFiles({
      ...twoSources,
      'book.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\n${lines(9, (index) => `${'bcdefghij'[index]}: &${'bcdefghij'[index]} [${`*${'abcdefghi'[index]},`.repeat(9)}]`)}\n`,
    }),
    tells: ['book.yaml no-yaml-alias'],
    exit: 1,
  },
  {
    name: 'settings of wrong types',
    lay: withFiles({ ...twoSources, 'book.yaml': 'title: [1, {2: 3}]\nsources: 7\n' }),
    tells: ['book.yaml no-wrong-setting-type'],
    exit: 1,
  },
  {
    name: 'settings that are no text',
    lay: withFiles({ ...twoSources, 'book.yaml': Uint8Array.from([0, 1, 2, 255, 254, 0, 0x81, 0x8d]) }),
    tells: ['book.yaml no-unreadable-file'],
    exit: 1,
  },
]

function layOutside(place: string): void {
  filled(place, { 'book.yaml': '' })
  symlinkSync('/etc', join(place, 'sources'))
}

function layLinks(place: string): void {
  filled(place, { 'sources/a.txt': good })
  writeFileSync(join(place, 'secret.txt'), 'This is not to be read.')
  symlinkSync('/etc', join(place, 'sources/away'))
  symlinkSync('../secret.txt', join(place, 'sources/secret.txt'))
  symlinkSync('.', join(place, 'sources/loop'))
  symlinkSync('nowhere.txt', join(place, 'sources/gone.txt'))
  symlinkSync('self.txt', join(place, 'sources/self.txt'))
}
