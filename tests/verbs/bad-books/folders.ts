import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filled } from '../program.ts'
import { type BadBook, good, withFiles } from './bad-book.ts'

/** What lies in the folder of sources that should not, or does not that should. */
export const folders: BadBook[] = [
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
  {
    name: 'LaTeX and notebooks under other endings',
    lay: withFiles({
      'sources/a.txt': good,
      'sources/b.txt': '\\documentclass{article}\n\\begin{document}\nThe mill \\emph{stood}.\n\\end{document}\n',
      'sources/c.txt': '{"cells": [{"cell_type": "markdown", "source": ["The mill stood."]}], "nbformat": 4}\n',
      'sources/d.ipynb': '{"cells": [], "nbformat": 4}\n',
    }),
    tells: ['sources/b.txt use-known-ending', 'sources/c.txt no-binary-source', 'sources/d.ipynb no-binary-source'],
    exit: 0,
  },
]

function layLinks(place: string): void {
  filled(place, { 'sources/a.txt': good })
  writeFileSync(join(place, 'secret.txt'), 'This is not to be read.')
  symlinkSync('/etc', join(place, 'sources/away'))
  symlinkSync('../secret.txt', join(place, 'sources/secret.txt'))
  symlinkSync('.', join(place, 'sources/loop'))
  symlinkSync('nowhere.txt', join(place, 'sources/gone.txt'))
  symlinkSync('self.txt', join(place, 'sources/self.txt'))
}
