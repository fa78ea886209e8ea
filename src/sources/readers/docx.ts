import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import { readHtml } from './html.ts'
import { unpack, unpacked } from './packed-text.ts'
import type { Reading } from './reader.ts'

/** Tags of a book of 1,500 pages; each takes over a kilobyte when it is opened. */
const most = 1_000_000

/** What paragraphs of a style are, by the names that programs give their own styles in every language. */
const styles = Object.entries({
  'blockquote:fresh': ['Quote', 'Intense Quote', 'Block Text', 'Quotations'],
  'h1:fresh': ['Title'],
  'p.byline:fresh': ['Subtitle', 'Author', 'Date'],
  'p.caption:fresh': ['Caption', 'caption', 'Image Caption', 'Table Caption', 'Illustration', 'Figure'],
}).flatMap(([element, names]) => names.map((name) => `p[style-name='${name}'] => ${element}`))

/** A word processor's file: its text is one paragraph a line, its footnotes are notes with marks. */
export async function readDocx(bytes: Uint8Array, file: VFile): Promise<Reading> {
  const html = await markupOf(bytes, file)
  return unpacked(readHtml(html), file)
}

async function markupOf(bytes: Uint8Array, file: VFile): Promise<string> {
  if (!isOfBookSize(bytes, file)) return ''
  try {
    const { default: mammoth } = await import('mammoth')
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: noPictures, styleMap: styles, ignoreEmptyParagraphs: false },
    )
    return value
  } catch (error) {
    const reason = `\`${file.basename}\` cannot be opened as a .docx document: ${reasonOf(error)}`
    report(file, 'no-binary-source', { reason })
    return ''
  }
}

/** What the packages that open it mean. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  if (/call stack/i.test(message)) return 'its parts are nested too deeply'
  if (/zip|compress|size mismatch|signature/i.test(message)) return 'it is damaged or cut off'
  if (/xml|attribute|element|tag/i.test(message)) return 'the markup in it is broken'
  return /could not find|missing/i.test(message) ? 'a part of it is missing' : 'it is damaged'
}

/** Whether it can be unpacked, and has no more markup than a document that people read; told where not. */
function isOfBookSize(bytes: Uint8Array, file: VFile): boolean {
  const parts = unpack(bytes, file, /^word\/[^/]{1,200}\.xml$/)
  const isOpen = file.messages.length === 0
  let tags = 0
  for (const part of parts.values()) tags += tagsIn(part)
  const count = parts.get('word/document.xml')?.split('<w:altChunk ').length ?? 1
  if (count > 1) {
    const reason = `${count === 2 ? 'A document' : `${count - 1} documents`} put whole into \`${file.basename}\` can not be read`
    report(file, 'no-unread-attachment', { reason })
  }
  if (tags > most)
    report(file, 'no-binary-source', { reason: `\`${file.basename}\` unpacks to more than any document holds` })
  return tags <= most && isOpen
}

function tagsIn(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count += 1
  return count
}
