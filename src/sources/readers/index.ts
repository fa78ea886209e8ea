import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import type { PackedReader, Reader } from './reader.ts'
import { readText } from './text.ts'

/** File endings of text formats and their readers. */
export const readers: Record<string, Reader> = {
  txt: readText,
  text: readText,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
}

/** File endings of formats that pack their text. */
export const packedReaders: Record<string, PackedReader> = {
  docx: readDocx,
}
