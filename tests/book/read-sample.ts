import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Book } from '../../src/book/book.ts'
import type { BookExtras } from '../../src/book/draft.ts'
import { readBook } from '../../src/book/read.ts'
import type { BookConfig } from '../../src/config/config.ts'
import { readConfig } from '../../src/config/read.ts'
import { readTemplates } from '../../src/world/templates.ts'

export const templates = await readTemplates()

export interface ReadBookCase {
  book: Book
  file: VFile
  config: BookConfig
}

/** Reads Markdown as a book with the program's own templates. */
export function bookFrom(markdown: string, extras: Partial<BookExtras> = {}, settings = ''): ReadBookCase {
  const file = new VFile({ path: 'book.md', value: markdown })
  const config = readConfig(settings, 'case')
  return { book: readBook(file, config, { templates, ...extras }), file, config }
}

/** Reads a case folder: book.md, book.yaml, and what the ledger and the index know in extras.json. */
export function bookOfCase(name: string, extras: Partial<BookExtras> = {}): ReadBookCase {
  const folder = join(import.meta.dirname, '../cases/book', name)
  const known = JSON.parse(readFileSync(join(folder, 'extras.json'), 'utf8')) as Partial<BookExtras>
  const settings = readFileSync(join(folder, 'book.yaml'), 'utf8')
  return bookFrom(readFileSync(join(folder, 'book.md'), 'utf8'), { ...known, ...extras }, settings)
}
