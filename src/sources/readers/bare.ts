import type { VFile } from 'vfile'
import { isMarkdown } from '../files/is-markdown.ts'
import { readMarkdown } from './markdown.ts'
import type { Reading } from './reader.ts'
import { readText } from './text.ts'
import { isWikitext, readWikitext } from './wikitext.ts'

/** Text of which nothing but itself says how it is marked up. */
export function readBare(text: string, file: VFile): Reading {
  if (isWikitext(text)) return readWikitext(text)
  return isMarkdown(text) ? readMarkdown(text, file) : readText(text)
}
