import { twoSources } from '../program.ts'
import { type BadBook, bad, good, lines, withFiles } from './bad-book.ts'

/** Settings and files of the program that a person or another program broke. */
export const settings: BadBook[] = [
  bad(
    'one siglum for two sources',
    { 'sources/b.txt': good, 'book.yaml': 'sources:\n  a.txt: {siglum: A}\n  b.txt: {siglum: A}\n' },
    ['book.yaml no-invalid-setting'],
    1,
  ),
  bad(
    'a manuscript with a fence left open',
    { 'book.md': '# One\n\n```\nThe mill.\n' },
    ['book.md no-unclosed-markup'],
    1,
  ),
  bad(
    'a manuscript with a remark left open',
    { 'book.md': '# One\n\n<!-- look up\n\nThe mill.\n' },
    ['book.md no-unclosed-markup'],
    1,
  ),
  bad('a manuscript with signs that turn words around', { 'book.md': '# One\n\nBorn in \u202e1781\u202c.\n' }, [
    'book.md no-turned-text',
  ]),
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
