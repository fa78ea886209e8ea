import { readDocx } from './docx.ts'
import { readEpub } from './epub.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readMessage } from './mime/message.ts'
import { readOdt } from './odt.ts'
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

/** File endings of formats that pack their text. */
export const packedReaders: Record<string, PackedReader> = {
  docx: readDocx,
  epub: readEpub,
  odt: readOdt,
}

/** File endings of letters and of pages saved as one file. */
export const messageReaders: Record<string, PackedReader> = {
  eml: readMessage,
  mht: readMessage,
  mhtml: readMessage,
}
