import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Templates } from './templates/templates.ts'
import { readFolder } from './world-reading.ts'

/** Reads the program's templates, with a book's own ones of the same path in their place. */
export async function readTemplates(book: string | null): Promise<Templates> {
  const templates = new Map<string, string>()
  for (const folder of book === null ? [ours] : [ours, join(book, 'templates')]) {
    const found = await readFolder(folder, 'templates').catch(() => ({ files: [] }))
    for (const { path, bytes } of found.files) if (isText(path)) templates.set(path, new TextDecoder().decode(bytes))
  }
  templates.set('html/minisearch.js', await searchEngine())
  return templates
}

const ours = fileURLToPath(new URL('../templates/', import.meta.url))

function isText(path: string): boolean {
  return /\.(?:html|xhtml|xml|css|js|ya?ml|typ|opf|ncx|md)$/.test(path)
}

/** The reader's browser searches with the same engine, as one script without imports. */
async function searchEngine(): Promise<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('minisearch'))
  return readFile(join(folder, '../umd/index.js'), 'utf8')
}
