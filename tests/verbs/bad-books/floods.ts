import { type BadBook, good, lines, long, many, withFiles, words } from './bad-book.ts'

/** Far more of one thing than any document has. */
export const floods: BadBook[] = [
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
]
