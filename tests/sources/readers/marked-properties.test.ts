import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { witnessed } from '../witnessed.ts'

const runs = Number(process.env.VARIORUM_FUZZ ?? 1)

/** What is a sign of markup somewhere, beside plain words. */
const word = fc
  .array(
    fc.constantFrom(
      ...'mill wheel 1871 a & < > " \' &amp; &lt; ]]> <!-- --> <?x?> <p> </p> {{ }} $1 \\ * _ ` # é ß Ω ж 磨 😀 e\u0301'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => pieces.join(''))

/** A paragraph is words with the elements around them. */
const paragraph = fc.array(fc.record({ word, marks: fc.array(fc.nat(2), { maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 8,
})
const document = fc.array(paragraph, { minLength: 1, maxLength: 5 })

type Paragraph = Array<{ word: string; marks: number[] }>

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The words of a paragraph in elements of the format, each in those that its marks name. */
function inline(words: Paragraph, elements: string[]): string {
  return words
    .map(({ word, marks }) =>
      marks.reduce(
        (inner, mark) => {
          const name = elements[mark] as string
          return `<${name}>${inner}</${name.split(' ')[0]}>`
        },
        escaped(`q${word}q`),
      ),
    )
    .join(' ')
}

const packed = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = 'http://schemas.openxmlformats.org/package/2006'

/** A document of each format. */
const makers: Record<string, (paragraphs: Paragraph[]) => Uint8Array> = {
  'a.xml': (paragraphs) =>
    strToU8(
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${paragraphs.map((words) => `<p>${inline(words, ['hi', 'emph', 'seg type="x"'])}</p>`).join('\n')}</body></text></TEI>`,
    ),
  'a.odt': (paragraphs) =>
    packed({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content><office:body><office:text>${paragraphs.map((words) => `<text:p>${inline(words, ['text:span', 'text:a', 'text:bookmark-ref'])}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
    }),
  'a.epub': (paragraphs) =>
    packed({
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
      'book.opf':
        '<package><metadata/><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>',
      'c.xhtml': `<html><body>${paragraphs.map((words) => `<p>${inline(words, ['i', 'b', 'span'])}</p>`).join('')}</body></html>`,
    }),
  'a.docx': (paragraphs) =>
    packed({
      '[Content_Types].xml': `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `<w:document xmlns:w="${w}"><w:body>${paragraphs
        .map(
          (words) =>
            `<w:p>${words.map(({ word }) => `<w:r><w:t xml:space="preserve">${escaped(`q${word}q `)}</w:t></w:r>`).join('')}</w:p>`,
        )
        .join('')}</w:body></w:document>`,
    }),
}

const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '')

test.each(Object.entries(makers))('every word of %s is read once, in order, sign by sign', async (name, make) => {
  await fc.assert(
    fc.asyncProperty(document, async (paragraphs) => {
      const { passages } = await witnessed(name, make(paragraphs))
      const read = passages.map(({ text }) => text).join('')
      expect(bare(read)).toBe(
        bare(
          paragraphs
            .flat()
            .map(({ word: text }) => `q${text}q`)
            .join(''),
        ),
      )
    }),
    { numRuns: 60 * runs },
  )
})
