import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { outline, witnessed } from '../witnessed.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const paragraph = (text: string, style = '', more = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r>${more}</w:p>`

async function packed(more: string[] = [], whole?: string): Promise<Uint8Array> {
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
    `<Relationships xmlns="${relations}"><Relationship Id="r2" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  )
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> She came back.</w:t></w:r>'
  const body = [
    paragraph('Ada Tarn', 'Heading1'),
    paragraph('She walked to Holm in 1899.', '', mark),
    paragraph('It was cold in the north &amp; she was alone.'),
    ...more,
  ]
  zip.file('word/document.xml', `<w:document xmlns:w="${main}"><w:body>${whole ?? body.join('')}</w:body></w:document>`)
  zip.file(
    'word/styles.xml',
    `<w:styles xmlns:w="${main}">${['Author', 'Block Text', 'Image Caption'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
  )
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

test('what a word processor and converters call quotations, captions and who wrote it', async () => {
  const styled = [
    paragraph('Jo Holm', 'Author'),
    paragraph('I kept the ferry, and the ferry kept me.', 'BlockText'),
    paragraph('The ferry in her last summer', 'ImageCaption'),
  ]
  expect(
    outline(await witnessed('ada.docx', await packed(styled)))
      .split('\n')
      .slice(3),
  ).toEqual([
    'byline | Jo Holm',
    'block-quotation | I kept the ferry, and the ferry kept me.',
    'caption | The ferry in her last summer',
    'note 1 | Letters, p. 4. ↑',
  ])
})

test('a text put into a word processor is read as that text: its lines are paragraphs, its blank lines empty ones', async () => {
  const lines = [
    'THE OSTBY FERRY',
    'Set down for the museum by Jo Holm',
    '',
    'Ada Tarn came to Ostby in the spring of 1840',
    'and built the ferry with her own hands and the',
    'help of two brothers from the farm on the hill',
    'who were paid in salt.',
    '',
    'She carried people for forty years.',
  ]
  const body = lines.map((line) => (line ? paragraph(line) : '<w:p/>')).join('')
  const bytes = await packed([], body)
  const witness = await witnessed('ferry.docx', bytes)
  expect(outline(witness).split('\n')).toEqual([
    'title | THE OSTBY FERRY',
    'byline | Set down for the museum by Jo Holm',
    'narrative | Ada Tarn came to Ostby in the spring of 1840 and built the ferry with her own hands and the help of two brothers from the farm on the hill who were paid in salt.',
    'narrative | She carried people for forty years.',
  ])
  expect(witness.text).toContain('paid in salt.\n\nShe carried')
})

test('a file that holds more markup than any book, packed small, is not opened', async () => {
  const bytes = await packed(['<w:p/>'.repeat(1_200_000)])
  expect(bytes.length).toBeLessThan(100_000)
  const { file, passages } = await witnessed('ada.docx', bytes)
  expect(passages).toEqual([])
  expect(file.messages.map(({ reason }) => reason)).toEqual(['`ada.docx` unpacks to more than any document holds'])
})
