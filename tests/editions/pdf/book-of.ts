import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { PDFDocument } from 'pdf-lib'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import type { Book, Metadata, NoteId, Part, Role } from '../../../src/book/book.ts'
import { pageLines } from '../../../src/editions/faults/page-lines.ts'
import type { PdfOptions } from '../../../src/editions/pdf/edition-options.ts'
import { pagesOf } from '../../../src/editions/pdf/pdf-pages.ts'
import { type PdfEdition, pdfEdition } from '../../../src/editions/pdf.ts'
import { worldTypesetter } from '../../../src/world/typesetter.ts'

const folder = join(import.meta.dirname, '../../../templates')

/** All of templates/, as the program gets it. */
export const templates = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path), readFileSync(path, 'utf8')] as const
    }),
)

export const typesetter = await worldTypesetter()

export const elements = (html: string): ElementContent[] =>
  fromHtml(html, { fragment: true }).children.filter((node): node is ElementContent => node.type !== 'doctype')

/** `part('chapter', 'one', '<h1>One</h1><p>…</p>')` */
export function part(role: Role, id: string, html: string): Part {
  const front: Role[] = ['half-title', 'title-page', 'imprint', 'contents']
  const matter = front.includes(role) ? 'front' : role === 'chapter' ? 'body' : 'back'
  const title = /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? id
  return { role, id, title, tree: { type: 'root', children: elements(html) }, matter, headings: [] }
}

export function bookOf(parts: Part[], about: Partial<Metadata> = {}, notes: Record<string, string> = {}): Book {
  return {
    about: {
      slug: 'lamps',
      title: 'The Lamp Makers',
      authors: ['Ida Fenn'],
      editors: [],
      language: 'en-GB',
      date: '2026-05-04',
      subjects: [],
      identifier: 'urn:uuid:5f0f3cf5-0000-4000-8000-000000000001',
      isbn: {},
      ...about,
    },
    parts,
    notes: new Map(
      Object.entries(notes).map(([id, html], index) => [
        id as NoteId,
        { id: id as NoteId, number: index + 1, part: '', content: elements(html), calls: [] },
      ]),
    ),
    design: { name: 'classic', tokens: parse(templates.get('designs/classic.yaml') ?? '') },
    words: { editedBy: 'Edited by' },
    credits: [],
    trace: new Map(),
    disagreements: [],
    templateFaults: [],
    pictures: new Map(),
    notesFrame: { type: 'root', children: [] },
  }
}

export const paragraphs = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `<p id="p-${from + index}">${sentence.repeat(6)}</p>`).join('\n')

const sentence =
  'The lamps of the harbour were cast in iron and filled each evening by two men who carried the oil on a yoke. '

export function optionsOf(config: Partial<PdfOptions['config']> = {}): PdfOptions {
  return {
    config: {
      file: new VFile({ path: 'book.yaml' }),
      trim: '6x9',
      bleed: false,
      printer: 'generic',
      paper: 'white',
      ...config,
    },
    manuscript: new VFile({ path: 'book.md' }),
    templates,
    templateFaults: [],
  }
}

export const editionOf = (book: Book, options = optionsOf()): Promise<PdfEdition> =>
  pdfEdition(book, typesetter, options)

export async function fileOf(edition: PdfEdition, ending: string): Promise<PDFDocument> {
  const file = edition.files.find(({ path }) => path.endsWith(ending))
  if (!file) throw new Error(`no ${ending} among ${edition.files.map(({ path }) => path)}`)
  return PDFDocument.load(file.bytes, { updateMetadata: false })
}

/** The text of each page, lines joined by line ends. */
export function pageTexts(file: PDFDocument): string[] {
  const texts = file.getPages().map(() => '')
  for (const { page, text } of pageLines(pagesOf(file))) texts[page - 1] += `${text}\n`
  return texts
}

export const messagesOf = (file: VFile): string[] => file.messages.map(({ line, ruleId }) => `${line ?? '-'} ${ruleId}`)
