import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filled } from '../program.ts'
import { type BadBook, bad, good } from './bad-book.ts'

/** What programs leave behind when they save, pack or break a document. */
export const saved: BadBook[] = [
  bad('a PDF under another name', { 'sources/b.txt': '%PDF-1.4\nwords\n' }, ['sources/b.txt no-binary-source']),
  bad('Rich Text', { 'sources/b.rtf': '{\\rtf1\\ansi words}' }, ['sources/b.rtf no-binary-source']),
  bad('half a packed document', { 'sources/b.docx': 'PK\u0003\u0004 half' }, ['sources/b.docx no-binary-source']),
  bad('a compressed page', { 'sources/b.html': gzipSync('<p>words</p>') }, ['sources/b.html no-binary-source']),
  bad('an old encoding', { 'sources/b.txt': Buffer.from('The caf\xe9 by the mill stood empty.\n', 'latin1') }, [
    'sources/b.txt use-utf-8',
  ]),
  bad(
    'letters of a mainframe',
    { 'sources/b.txt': Buffer.from('e38885409489939340a2a39696844082a840a388854099a5859940869699408696993ca8', 'hex') },
    ['sources/b.txt no-binary-source'],
  ),
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

function layOutside(place: string): void {
  filled(place, { 'book.yaml': '' })
  symlinkSync('/etc', join(place, 'sources'))
}
