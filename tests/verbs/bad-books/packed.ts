import { strToU8, zipSync } from 'fflate'
import { type BadBook, bad } from './bad-book.ts'

const pack = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 })

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const word = (body: string): Record<string, string> => ({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
})
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const whole = pack(word(paragraph('The weir was mended in 1899 by two brothers.')))

/** Asked for a password by the program that packed it. */
const withPassword = whole.slice()
withPassword[6] = 1

const manifest =
  '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'

/** Documents that are packed folders of files. */
export const packed: BadBook[] = [
  bad('a packed document that breaks off', { 'sources/b.docx': whole.slice(0, whole.length / 2) }, [
    'sources/b.docx no-binary-source',
  ]),
  bad('a packed document with a password', { 'sources/b.docx': withPassword }, ['sources/b.docx no-binary-source']),
  bad(
    'an encrypted text',
    { 'sources/b.odt': pack({ 'META-INF/manifest.xml': manifest, 'content.xml': 'e\u0001\u00e9\u4e00 9x' }) },
    ['sources/b.odt no-binary-source'],
  ),
  bad(
    'a document put whole into another',
    { 'sources/b.docx': pack(word(`${paragraph('The weir.')}<w:altChunk r="x"/>`)) },
    ['sources/b.docx no-unread-attachment'],
  ),
  bad('a packed document of nothing', { 'sources/b.docx': pack({ 'a.txt': 'x' }) }, [
    'sources/b.docx no-binary-source',
  ]),
  bad(
    'members with names that lead out',
    { 'sources/b.docx': pack({ '../../out.txt': 'x', '/out.txt': 'x', ...word(paragraph('The weir fell in.')) }) },
    ['sources/b.docx no-unknown-licence'],
  ),
  bad('a packed document of markup that breaks off', { 'sources/b.docx': pack(word('<w:p><w:r><w:t>The weir')) }, [
    'sources/b.docx no-binary-source',
  ]),
]
