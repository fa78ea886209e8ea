import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { outline, witnessed } from '../witnessed.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const paragraph = (text: string, style = '', more = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r>${more}</w:p>`

async function packed(more: string[] = []): Promise<Uint8Array> {
  const zip = new JSZip()
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${word}.footnotes+xml"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="r2" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
  )
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> She came back.</w:t></w:r>'
  const body = [
    paragraph('Ada Tarn', 'Heading1'),
    paragraph('She walked to Holm in 1899.', '', mark),
    paragraph('It was cold in the north &amp; she was alone.'),
    ...more,
  ]
  zip.file('word/document.xml', `<w:document xmlns:w="${main}"><w:body>${body.join('')}</w:body></w:document>`)
  zip.file(
    'word/footnotes.xml',
    `<w:footnotes xmlns:w="${main}"><w:footnote w:id="2">${paragraph('Letters, p. 4.')}</w:footnote></w:footnotes>`,
  )
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

test('a word processor file is plain text, a paragraph a line, with its footnotes', async () => {
  const witness = await witnessed('ada.docx', await packed())
  expect(outline(witness)).toBe(
    [
      'title | Ada Tarn',
      'narrative | She walked to Holm in 1899.[1] She came back.',
      'narrative | It was cold in the north & she was alone.',
      'note 1 | Letters, p. 4. ↑',
    ].join('\n'),
  )
  expect(witness.text.split('\n')).toHaveLength(4)
  for (const { text, place } of witness.passages) expect(witness.text.slice(place.start, place.end)).toBe(text)
  const [first] = witness.passages[1]?.statements ?? []
  expect(first?.text).toBe('She walked to Holm in 1899.')
  expect(first?.marks.map(({ label, at }) => `${label}@${at}`)).toEqual(['1@27'])
})

test('a file that holds more markup than any book, packed small, is not opened', async () => {
  const bytes = await packed(['<w:p/>'.repeat(1_200_000)])
  expect(bytes.length).toBeLessThan(100_000)
  const { file, passages } = await witnessed('ada.docx', bytes)
  expect(passages).toEqual([])
  expect(file.messages.map(({ reason }) => reason)).toEqual(['`ada.docx` unpacks to more than any document holds'])
})
