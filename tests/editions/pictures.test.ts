import { EpubCheck } from '@likecoin/epubcheck-ts'
import { expect, test } from 'vitest'
import { epubEdition } from '../../src/editions/epub/edition.ts'
import { htmlEdition } from '../../src/editions/html/edition.ts'
import { bookFrom, templates } from '../book/read-sample.ts'
import { faces, unpacked } from './opened.ts'

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
)
const pictures = new Map([
  ['pictures/the mill.png', pixel],
  ['pictures/unused.png', pixel],
])

test('pictures of the book and its cover go into the EPUB, and the metadata say so', async () => {
  const { book } = bookFrom('# One\n\n![The mill](<pictures/the mill.png>)\n', { pictures })
  const { files } = await epubEdition(book, { templates, faces, cover: pixel })
  const bytes = files[0]?.bytes ?? new Uint8Array()
  const opened = unpacked(bytes)
  const opf = opened.get('OEBPS/content.opf')
  expect(opf).toContain('href="pictures/the-mill.png" media-type="image/png"')
  expect(opf).toContain('href="images/cover.png" media-type="image/png" properties="cover-image"')
  expect(opf).toContain('<meta property="schema:accessMode">visual</meta>')
  expect(opf).toContain('alternativeText')
  expect(opened.get('OEBPS/cover.xhtml')).toContain('alt="Cover: Untitled"')
  expect([...opened.keys()].filter((path) => path.includes('unused'))).toEqual([])
  const { messages } = await EpubCheck.validate(bytes)
  expect(messages.filter(({ severity }) => /fatal|error|warning/i.test(severity))).toEqual([])
})

test('a picture without a description takes the claim of accessibility away', async () => {
  const { book, file } = bookFrom('# One\n\n![](<pictures/the mill.png>)\n', { pictures })
  const opf = unpacked((await epubEdition(book, { templates, faces })).files[0]?.bytes ?? new Uint8Array()).get(
    'OEBPS/content.opf',
  )
  expect(opf).not.toContain('EPUB Accessibility 1.1')
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['use-picture-description'])
})

test('pictures lie beside the pages of the web edition', async () => {
  const { book } = bookFrom('# One\n\n![The mill](<pictures/the mill.png>)\n', { pictures })
  const { files } = await htmlEdition(book, { templates, faces })
  const page = new TextDecoder().decode(files.find(({ path }) => path === 'html/one.html')?.bytes)
  expect(page).toContain('<img src="pictures/the-mill.png" alt="The mill"')
  expect(files.map(({ path }) => path)).toContain('html/pictures/the-mill.png')
})
