import { zipSync } from 'fflate'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { inspectEpub } from '../../src/checks/inspect-epub.ts'
import { reportEpubFaults } from '../../src/checks/report-epub-faults.ts'
import { told } from './checked.ts'

const encoder = new TextEncoder()
const page =
  '<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>T</title></head><body>'

function epub(opf: string, body: string): Uint8Array {
  const container =
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
  return zipSync({
    mimetype: [encoder.encode('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': encoder.encode(container),
    'p.opf': encoder.encode(opf),
    'nav.xhtml': encoder.encode(
      `${page}<nav epub:type="toc"><ol><li><a href="a.xhtml">A</a></li></ol></nav></body></html>`,
    ),
    'a.xhtml': encoder.encode(`${page}${body}</body></html>`),
  })
}

function packageOf(more = ''): string {
  return `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">urn:uuid:6f1d2c1e-7b0a-4a52-9c3e-5d1890194700</dc:identifier><dc:title>T</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2026-01-01T00:00:00Z</meta></metadata><manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>${more}</manifest><spine><itemref idref="a"/></spine></package>`
}

async function rulesFor(bytes: Uint8Array): Promise<string[]> {
  const manuscript = new VFile({ path: 'book.md', value: '# One\n\nHills.\n' })
  reportEpubFaults(manuscript, await inspectEpub(bytes))
  return [...new Set(told(manuscript).map((line) => line.split(':')[0] as string))]
}

test('a valid EPUB is passed', async () => {
  expect(await rulesFor(epub(packageOf(), '<p>A</p>'))).toEqual([])
})

test('no-invalid-epub', async () => {
  expect(await rulesFor(epub(packageOf(), '<p>A</p><a href="gone.xhtml">B</a>'))).toContain('no-invalid-epub')
})

test('no-doubtful-epub', async () => {
  const long = packageOf().replace('<dc:language>', '<dc:date>yesterday</dc:date><dc:language>')
  expect(await rulesFor(epub(long, '<p>A</p>'))).toContain('no-doubtful-epub')
})
