import { describe, expect, test } from 'vitest'
import { epubEdition } from '../../src/editions/epub/edition.ts'
import { htmlEdition } from '../../src/editions/html/edition.ts'
import { bookFrom, templates } from '../book/read-sample.ts'
import { faces, unpacked } from './opened.ts'

const markdown = '# One\n\nThe mill stood by the river.\n'

async function texts(settings: string): Promise<string> {
  const { book } = bookFrom(markdown, {}, `title: The Mill\npublisher: Quay Press\n${settings}`)
  const epub = await epubEdition(book, { templates, faces })
  const web = await htmlEdition(book, { templates, faces })
  const files = [...epub.files, ...web.files].flatMap(({ path, bytes }) => {
    if (path.endsWith('.epub')) return [...unpacked(bytes)]
    return /\.(?:xml|html)$/.test(path) ? [[path, new TextDecoder().decode(bytes)] as const] : []
  })
  return files
    .map(([, text]) => text.replace(/<meta property="dcterms:modified">[^<]*|<SentDateTime>[^<]*/g, ''))
    .join('\n')
}

describe('the year of publication', () => {
  test('that nobody stated is told to no reader, shop or reference manager', async () => {
    expect(await texts('')).not.toMatch(/2000(?:[-/]?01[-/]?01|[^\d])/)
  })

  test('that is stated is told to all', async () => {
    const made = await texts('date: 2024-05-01')
    for (const form of [
      '<dc:date>2024-05-01',
      '<Date>20240501',
      'content="2024/05/01"',
      '"datePublished":"2024-05-01"',
      'Quay Press, 2024',
    ])
      expect(made).toContain(form)
  })
})
