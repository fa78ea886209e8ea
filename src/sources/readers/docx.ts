import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import { readHtml } from './html.ts'
import { flattened } from './packed-text.ts'
import type { Reading } from './reader.ts'

/** No document unpacks to more. */
const largest = 200_000_000

/** A word processor's file: its text is one paragraph a line, its footnotes are notes with marks. */
export async function readDocx(bytes: Uint8Array, file: VFile): Promise<Reading> {
  const html = await markupOf(bytes, file)
  return flattened(readHtml(html))
}

async function markupOf(bytes: Uint8Array, file: VFile): Promise<string> {
  if (unpackedSize(bytes) > largest) {
    report(file, 'no-binary-source', { reason: `\`${file.basename}\` unpacks to more than any document holds` })
    return ''
  }
  try {
    const { default: mammoth } = await import('mammoth')
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }))
    const styles = [
      "p[style-name='Quote'] => blockquote:fresh",
      "p[style-name='Intense Quote'] => blockquote:fresh",
      "p[style-name='Title'] => h1:fresh",
      "p[style-name='Subtitle'] => p.byline:fresh",
      "p[style-name='Caption'] => p.caption:fresh",
      "p[style-name='caption'] => p.caption:fresh",
    ]
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: noPictures, styleMap: styles },
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

/** Sum of the sizes that the directory of a packed file states. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size = 0
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) === 0x02014b50) size += view.getUint32(at + 24, true)
  }
  return size
}
