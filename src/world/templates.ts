import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { faulty } from '../messages/faulty.ts'
import { report } from '../messages/report.ts'
import { ownTemplates } from '../templates/own-templates.ts'
import type { Templates } from '../templates/templates.ts'
import { type FoundFile, liesInside, readFolder } from './reading.ts'

export interface BookTemplates {
  templates: Templates
  /** Templates of the book that could not be taken, each with its message. */
  faults: VFile[]
}

/** Reads the program's templates. */
export async function readTemplates(): Promise<Templates> {
  const { files } = await readFolder(ours, 'templates').catch(() => ({ files: [] }))
  return new Map([...textsOf(files), ['html/minisearch.js', await searchEngine()]])
}

/** Reads the program's templates with a book's own ones of the same path in their place. */
export async function readBookTemplates(book: string): Promise<BookTemplates> {
  const templates = await readTemplates()
  const folder = join(book, 'templates')
  const isOwn = await liesInside(book, folder).catch(() => true)
  if (!isOwn) return { templates, faults: [faulty('templates', 'no-outside-link', 'The link leads out of the book')] }
  const found = await readFolder(folder, 'templates').catch(() => null)
  if (!found) return { templates, faults: [] }
  const texts = new Map(textsOf(found.files))
  const own = ownTemplates(templates, texts)
  const faults = own.broken.map(({ path, reason, line, column }) => {
    const file = new VFile({ path: `templates/${path}`, value: texts.get(path) ?? '' })
    report(file, 'no-broken-template', { reason, where: { line, column } })
    return file
  })
  const others = found.files.map(({ path }) => path).filter((path) => !texts.has(path))
  for (const path of [...own.unknown, ...others].sort()) faults.push(unknown(path))
  return { templates: own.templates, faults: [...found.faults, ...faults] }
}

const { resolve } = createRequire(import.meta.url)

const ours = join(dirname(resolve('#package')), 'templates')

function textsOf(files: FoundFile[]): Array<[path: string, text: string]> {
  const texts = files.filter(({ path }) => /\.(?:html|xhtml|xml|css|js|ya?ml|typ|opf|ncx|md)$/.test(path))
  return texts.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])
}

function unknown(path: string): VFile {
  return faulty(`templates/${path}`, 'no-unknown-template', 'The program has no template of this name')
}

/** The reader's browser searches with the same engine, as one script without imports. */
async function searchEngine(): Promise<string> {
  const folder = dirname(resolve('minisearch'))
  return readFile(join(folder, '../umd/index.js'), 'utf8')
}
