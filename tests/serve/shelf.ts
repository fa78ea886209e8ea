import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Templates } from '../../src/templates/templates.ts'

/** Makes a folder with these files, below the folder for temporary files. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-serve-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** An EPUB with this metadata and a cover picture of three bytes. */
export function epub(metadata: string): Uint8Array {
  const opf = `<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
<manifest><item id="c" href="pictures/front%20cover.png" media-type="image/png" properties="cover-image"/></manifest>
</package>`
  const container = '<container><rootfiles><rootfile full-path="EPUB/book.opf" media-type="x"/></rootfiles></container>'
  return zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(container),
    'EPUB/book.opf': strToU8(opf),
    'EPUB/pictures/front cover.png': new Uint8Array([137, 80, 78]),
  })
}

const folder = new URL('../../templates/', import.meta.url)

/** The templates and words of the catalogue as they are shipped. */
export const templates: Templates = new Map(
  ['serve', 'words'].flatMap((kind) =>
    readdirSync(new URL(kind, folder)).map((name): [string, string] => [
      `${kind}/${name}`,
      readFileSync(new URL(`${kind}/${name}`, folder), 'utf8'),
    ]),
  ),
)
