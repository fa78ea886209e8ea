import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { outline, witnessed } from '../witnessed.ts'

const packed = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const container =
  '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
const opf = `<package><metadata><dc:title>The Lamp at Corran</dc:title><dc:creator id="a">Isobel Farrant</dc:creator></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav"/><item id="c2" href="c2.xhtml"/><item id="c1" href="c%201.xhtml"/></manifest>
<spine><itemref idref="nav"/><itemref idref="c1"/><itemref idref="c2"/></spine></package>`

test('an electronic book is read in the order of its spine, with its notes', async () => {
  const witness = await witnessed(
    'lamp.epub',
    packed({
      'META-INF/container.xml': container,
      'OEBPS/book.opf': opf,
      'OEBPS/nav.xhtml': '<html><body><ol><li>The house</li></ol></body></html>',
      'OEBPS/c2.xhtml': '<html><body><h1>The storm</h1><p>It began upon a Tuesday.</p></body></html>',
      'OEBPS/c 1.xhtml':
        '<html><head><title>x</title></head><body><h1>The house</h1><p>He was born on the rock.<a href="#n1">1</a></p><aside epub:type="footnote" id="n1"><p>1. Annals, p. 3.</p></aside></body></html>',
    }),
  )
  expect(outline(witness).split('\n')).toEqual([
    'title | The Lamp at Corran',
    'byline | Isobel Farrant',
    'heading 1 | The house',
    'narrative | He was born on the rock.1',
    'note 1 | 1. Annals, p. 3.',
    'heading 1 | The storm',
    'narrative | It began upon a Tuesday.',
  ])
  expect(witness.notes[0]?.marks).toHaveLength(1)
  expect(witness.about).toMatchObject({ title: 'The Lamp at Corran', author: 'Isobel Farrant' })
})

const odt = `<office:document-content><office:automatic-styles>
<style:style style:name="P3" style:family="paragraph" style:parent-style-name="Quotations"/>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style></office:automatic-styles>
<office:body><office:text><text:sequence-decls/><text:h text:outline-level="1">Early years</text:h>
<text:p>He was born in 1822<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Register, p. 4.</text:p></text:note-body></text:note>.<text:s/>His father mended looms.</text:p>
<text:p text:style-name="P3">A clock is a patient animal.</text:p>
<text:list><text:list-item><text:p>First</text:p></text:list-item></text:list>
<text:list text:style-name="L1"><text:list-item><text:p>Wind it</text:p></text:list-item><text:list-item text:start-value="5"><text:p>Wait</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>1851</text:p></table:table-cell><table:table-cell><text:p>the shop</text:p></table:table-cell></table:table-row></table:table>
<text:p><office:annotation><text:p>check</text:p></office:annotation>He died in 1890.</text:p></office:text></office:body></office:document-content>`

test('an OpenDocument text is read with its notes, quotations, lists and rows', async () => {
  const witness = await witnessed('clock.odt', packed({ mimetype: 'x', 'content.xml': odt }))
  expect(outline(witness).split('\n')).toEqual([
    'title | Early years',
    'narrative | He was born in 18221. His father mended looms.',
    'block-quotation | A clock is a patient animal.',
    'list-item | First',
    'list-item | 1. Wind it',
    'list-item | 5. Wait',
    'table-row | 1851 the shop',
    'narrative | He died in 1890.',
    'note 1 | Register, p. 4.',
  ])
  expect(witness.notes[0]?.marks).toHaveLength(1)
  const [statement] = witness.passages[1]?.statements ?? []
  expect(statement?.text).toBe('He was born in 1822.')
  expect(witness.text.slice(statement?.place.start, statement?.place.end)).toBe('He was born in 18221.')
})

const encrypted = (path: string) =>
  `<encryption><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${path}"/></enc:CipherData></enc:EncryptedData></encryption>`
const chapters = {
  'META-INF/container.xml': container,
  'OEBPS/book.opf': opf,
  'OEBPS/c 1.xhtml': '<html><body><p>He was born on the rock.</p></body></html>',
  'OEBPS/c2.xhtml': '<html><body><p>It began upon a Tuesday.</p></body></html>',
}

test('pages that are encrypted for the reader of a shop are told, and none of their bytes is taken for words', async () => {
  const locked = packed({ ...chapters, 'META-INF/encryption.xml': encrypted('OEBPS/c%201.xhtml') })
  const { file, passages } = await witnessed('lamp.epub', locked)
  expect(passages.map(({ text }) => text)).not.toContain('He was born on the rock.')
  expect(passages.map(({ text }) => text)).toContain('It began upon a Tuesday.')
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    '`lamp.epub` is locked: its pages are encrypted for the reader of one shop',
  ])
})

test('fonts that are encrypted lock no book, nor does an address that nobody can decode', async () => {
  const opened = packed({
    ...chapters,
    'META-INF/encryption.xml': encrypted('OEBPS/lamp.otf'),
    'OEBPS/book.opf': opf.replace('c2.xhtml', '%E0%A4.xhtml'),
  })
  const { file, passages } = await witnessed('lamp.epub', opened)
  expect(passages.map(({ text }) => text)).toContain('He was born on the rock.')
  expect(file.messages).toEqual([])
})

test('a packed document that cannot be opened or holds no pages is told', async () => {
  for (const [path, bytes] of [
    ['a.epub', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])],
    ['a.odt', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])],
    ['b.epub', packed({ 'META-INF/container.xml': container })],
  ] as const) {
    const { file, passages } = await witnessed(path, bytes)
    expect(passages).toEqual([])
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['no-binary-source'])
  }
})
