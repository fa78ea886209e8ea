import type { Element, ElementContent } from 'hast'
import type { VFile } from 'vfile'
import type { BookConfig } from '../config/config.ts'
import { withoutControls, withoutTurning } from '../control-characters.ts'
import { report } from '../messages/report.ts'
import { assemble } from './assemble.ts'
import type { Book, Credit } from './book.ts'
import { type Chunk, chunks } from './chunks.ts'
import { design } from './design.ts'
import type { BookExtras, Draft, DraftPart } from './draft.ts'
import { frontMatter } from './front-matter.ts'
import { keepTogether } from './keep-together.ts'
import { type KnownChunks, parseChunks } from './known-chunks.ts'
import { metadata } from './metadata.ts'
import { reportMarks } from './report-marks.ts'
import { isNumbered } from './role-of.ts'
import { safe } from './safety.ts'
import { sections } from './sections.ts'
import { stubsOf } from './stubs.ts'
import { transforms } from './transforms/index.ts'
import { withBoundedHeadings } from './with-bounded-headings.ts'
import { words } from './words.ts'

/**
 * Reads a manuscript in Markdown as a book: parts by its headings, notes as data, front and back pages from templates.
 *
 * `# One\n\nText.[^1]\n\n[^1]: Note.` gives one chapter with one note. Whatever the manuscript holds, a book comes out;
 * what had to be dropped is reported on `manuscript`.
 */
export function readBook(manuscript: VFile, config: BookConfig, extras: BookExtras): Book {
  const text = cleaned(manuscript)
  const { fields, body, line } = frontMatter(text, manuscript)
  const known = fields.get('title') ?? config.title
  const blocks = safe(blocksOf(chunks(body, manuscript, line), extras.known), manuscript)
  const { parts, title } = sections(withBoundedHeadings(blocks, manuscript), String(known))
  const about = metadata(fields, config, title)
  numberChapters(parts)
  const draft: Draft = {
    file: manuscript,
    about,
    words: words(extras.templates, about.language),
    extras,
    credits: creditsOf(extras),
    parts,
    definitions: new Map(),
    notes: new Map(),
    ids: new Set(),
    trace: new Map(),
    pictures: new Map(),
    marks: new Map(),
  }
  for (const transform of transforms) transform(draft)
  const { notes, trace, pictures, credits } = draft
  const look = design(extras.templates, config)
  const assembled = assemble(draft, look)
  keepTogether({ parts: assembled.parts, notes, about })
  return {
    about,
    ...assembled,
    notes,
    design: look,
    words: draft.words,
    credits,
    trace,
    pictures,
    disagreements: extras.disagreements ?? [],
  }
}

function cleaned(manuscript: VFile): string {
  const text = String(manuscript)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  const clean = withoutControls(text).replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  )
  if (clean.length !== text.length) {
    report(manuscript, 'no-control-character', { reason: `${text.length - clean.length} characters left out` })
  }
  reportMarks(clean, manuscript)
  return withoutTurning(clean)
}

function blocksOf(pieces: Chunk[], known?: KnownChunks): ElementContent[] {
  const found: ElementContent[] = []
  for (const [i, blocks] of parseChunks(pieces, stubsOf(pieces), known).entries()) {
    for (const block of pieces[i]?.type === 'rows' ? goneOn(found.at(-1), blocks) : blocks) found.push(block)
  }
  return found
}

/** Puts the rows that `blocks` begin with behind those of the table above; gives the blocks after them. */
function goneOn(above: ElementContent | undefined, blocks: ElementContent[]): ElementContent[] {
  const [rows, ...others] = blocks
  const [into, from] = [bodyOf(above), bodyOf(rows)]
  if (!into || !from) return blocks
  for (const row of from.children.slice(1)) into.children.push(row)
  return others
}

function bodyOf(table: ElementContent | undefined): Element | undefined {
  if (table?.type !== 'element' || table.tagName !== 'table') return undefined
  return table.children.find((child) => child.type === 'element' && child.tagName === 'tbody') as Element | undefined
}

/** Chapters are counted when there are several. */
function numberChapters(parts: DraftPart[]): void {
  const counted = parts.filter(({ role, title }) => role === 'chapter' && title !== '' && isNumbered(title))
  if (counted.length < 2) return
  counted.forEach((part, i) => {
    part.number = i + 1
  })
}

function creditsOf({ witnesses }: BookExtras): Credit[] {
  return (witnesses ?? []).map(({ siglum, about, file }) => ({ siglum, about, path: file.path }))
}
