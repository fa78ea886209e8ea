import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import type { PackedReader, Reader } from './reader.ts'
import { readTei } from './tei.ts'
import { readText } from './text.ts'
import { readWikitext } from './wikitext.ts'

/** File endings of text formats and their readers. */
export const readers: Record<string, Reader> = {
  txt: readText,
  text: readText,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
  xml: readTei,
  tei: readTei,
  wiki: readWikitext,
  mediawiki: readWikitext,
  wikitext: readWikitext,
}

/** File endings of formats that pack their text, and their readers; loaded only where there is such a file. */
export const packedReaders: Record<string, PackedReader> = {
  docx: async (bytes, file) => (await import('./docx.ts')).readDocx(bytes, file),
  epub: async (bytes, file) => (await import('./epub.ts')).readEpub(bytes, file),
  odt: async (bytes, file) => (await import('./odt.ts')).readOdt(bytes, file),
}

/** File endings of letters and of pages saved as one file. */
export const messageReaders: Record<string, PackedReader> = {
  eml: readMessage,
  mht: readMessage,
  mhtml: readMessage,
}

async function readMessage(...[bytes, file]: Parameters<PackedReader>): ReturnType<PackedReader> {
  return (await import('./mime/message.ts')).readMessage(bytes, file)
}
