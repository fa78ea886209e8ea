import { EPub } from 'epub-gen-memory'
import { type ZipOptions, zipSync } from 'fflate'
import { joinedZips } from './joined-zips.ts'

export interface Packed {
  title: string
  opf: string
  nav: string
  ncx: string
  css: string
  documents: Array<{ file: string; xhtml: string }>
  /** What the container begins with. */
  begun: Uint8Array
  date: Date
}

/** Begins a container with what needs no pages and takes longest to pack: fonts, pictures, the cover, by path below `OEBPS/`. */
export function beginPack(files: Map<string, Uint8Array>, date: Date): Uint8Array {
  // The media type comes first and stored, so that a file's first bytes say what it is.
  const type = new TextEncoder().encode('application/epub+zip')
  return zipped([['mimetype', type], ...[...files].map(([path, bytes]) => [`OEBPS/${path}`, bytes] as const)], date)
}

/** Packs finished documents as an EPUB container: media type first, folders left out, one date for all, nothing fetched. */
export async function pack(packed: Packed): Promise<Uint8Array> {
  return joinedZips(packed.begun, zipped(await new Packer(packed).entries(), packed.date))
}

function zipped(entries: ReadonlyArray<readonly [path: string, bytes: Uint8Array]>, date: Date): Uint8Array {
  const file = (path: string, bytes: Uint8Array): [Uint8Array, ZipOptions] => {
    const level = path === 'mimetype' || /\.(?:png|jpg)$/.test(path) ? 0 : 6
    return [bytes, { level, mtime: date }]
  }
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [path, file(path, bytes)])))
}

/** The packer's own templates are replaced by ones that let our text through, its compressor by one twice as fast. */
class Packer extends EPub {
  constructor(packed: Packed) {
    const { title, css, documents, opf, nav, ncx } = packed
    const templates = {
      chapterXHTML: '<%- raw %>',
      contentOPF: '<%- ours.opf %>',
      tocXHTML: '<%- ours.nav %>',
      tocNCX: '<%- ours.ncx %>',
    }
    const chapters = documents.map(({ file, xhtml }) => ({ title, filename: file, content: '', raw: xhtml }))
    const options = { title: title || ' ', css, verbose: false, ...templates, ours: { opf, nav, ncx } }
    super(options, chapters)
  }

  async entries(): Promise<Array<[path: string, bytes: Uint8Array]>> {
    await this.render()
    const made = Object.entries(this.zip.files).filter(([path, { dir }]) => !dir && path !== 'mimetype')
    return Promise.all(
      made.map(async ([path, entry]): Promise<[string, Uint8Array]> => [path, await entry.async('uint8array')]),
    )
  }
}
