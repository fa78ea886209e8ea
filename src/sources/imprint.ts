import type { SourceConfig } from '../config/config.ts'
import type { Sheet } from './sheet.ts'
import type { Imprint } from './witness.ts'

/** What is known of a source as a publication: settings first, then markup, then its own first lines. */
export function imprintOf(sheet: Sheet, set: SourceConfig | undefined, rank: number): Imprint {
  const titles = sheet.blocks.filter((block) => block.found?.type === 'title').map(({ text }) => text)
  const title = titles.find((text) => titles[0]?.startsWith(`${text} `)) ?? titles[0]
  const author = authorOf(sheet)
  const own = { ...(title && { title }), ...(author && { author }) }
  const said = sheet.imprint.title
  const heading = title && said?.toLowerCase().includes(title.toLowerCase()) ? { title } : {}
  const { title: named = fileTitle(sheet.path), ...rest } = {
    ...own,
    ...sheet.imprint,
    ...heading,
    ...publication(set),
  }
  return { ...rest, title: named, language: sheet.language, rank }
}

function publication(set: SourceConfig | undefined): Partial<Imprint> {
  const { title, author, date, publisher, licence, url } = set ?? {}
  return Object.fromEntries(
    Object.entries({ title, author, date, publisher, licence, url }).filter(([, value]) => value !== undefined),
  )
}

function authorOf(sheet: Sheet): string | undefined {
  for (const block of sheet.blocks) {
    if (block.found?.type !== 'byline') continue
    const name =
      /^(?:by|written by|text by|par|texte de|écrit par|author:|auteur\s*:)\s+(.{2,80}?)(?:\s*[|·(,].*)?$/iu.exec(
        block.text,
      )?.[1]
    if (name) return name
  }
  return undefined
}

function fileTitle(path: string): string {
  const name = path.split('/').at(-1) ?? path
  return (
    name
      .replace(/\.[^.]+$/, '')
      .replace(/[_-]+/g, ' ')
      .trim() || path
  )
}
