import type { Element } from 'hast'
import type { VFile } from 'vfile'
import { type Filler, filler } from '../templates/fill.ts'
import type { Book, Design, Part, Role } from './book.ts'
import type { Draft, DraftPart } from './draft.ts'
import { freeId } from './id.ts'
import { indexGroups } from './index-groups.ts'
import { type Slots, templatePart } from './template-part.ts'

/** Makes the parts of the finished book: front pages, what the manuscript holds, back pages, each through its template. */
export function assemble(draft: Draft, { tokens }: Design): Pick<Book, 'parts' | 'notesFrame' | 'templateFaults'> {
  const { about, words, credits } = draft
  const templates = filler(draft.extras.templates)
  const kit: Kit = { draft, templates, file: draft.file, data: {} }
  const index = indexGroups(draft)
  const ids = Object.fromEntries(pages.map((role) => [role, freeId(role, draft.ids, new Map())]))
  const back = pages.filter((role) => backPages.has(role) && isWanted(role, draft, index.length))
  const contents = [
    ...draft.parts.map((part) => ({ ...part, blocks: null, heading: null })),
    ...back.map((role) => ({ role, id: ids[role], title: words[titles[role] ?? ''] ?? '', headings: [] })),
  ]
  kit.data = {
    book: about,
    words,
    tokens,
    index,
    contents,
    credits: creditLines(credits, about.language),
    authors: listed(about.authors, words.and ?? ''),
    editors: listed(about.editors, words.and ?? ''),
    year: about.published?.slice(0, 4) ?? '',
    typeface: (words.typeface ?? '').replace('{family}', familyOf(tokens)),
  }
  const page = (role: Role): Part => pagePart(role, ids[role] ?? role, kit)
  const parts = [
    ...pages.filter((role) => frontPages.has(role)).map(page),
    ...draft.parts.map((part) => textPart(part, kit)),
    ...back.map(page),
  ]
  const slot: Element = { type: 'element', tagName: 'slot', properties: { name: 'notes' }, children: [] }
  const notesFrame = templatePart('notes', kit.data, { notes: [slot] }, kit)
  return { parts, notesFrame, templateFaults: templates.faults }
}

/** The sources by siglum, each with its date in words. */
function creditLines(credits: Draft['credits'], language: string): Array<Record<string, unknown>> {
  const inWords = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return credits
    .map(({ siglum, about }) => {
      const day = /^\d{4}-\d{2}-\d{2}$/.test(about.date ?? '') ? new Date(about.date ?? '') : undefined
      const date = day && !Number.isNaN(day.getTime()) ? inWords.format(day) : about.date
      return { ...about, date, siglum }
    })
    .sort((a, b) => (a.siglum < b.siglum ? -1 : 1))
}

interface Kit {
  draft: Draft
  templates: Filler
  file: VFile
  data: Record<string, unknown>
}

const pages: Role[] = ['half-title', 'title-page', 'imprint', 'contents', 'index', 'about-edition', 'colophon']
const frontPages = new Set<Role>(['half-title', 'title-page', 'imprint', 'contents'])
const backPages = new Set<Role>(['index', 'about-edition', 'colophon'])

/** Names in the table of words. */
const titles: Partial<Record<Role, string>> = {
  'title-page': 'titlePage',
  imprint: 'imprint',
  contents: 'contents',
  index: 'index',
  'about-edition': 'aboutEdition',
  colophon: 'colophon',
}

function isWanted(role: Role, draft: Draft, indexLength: number): boolean {
  if (role === 'index') return indexLength > 0
  return role !== 'about-edition' || draft.credits.length > 0
}

function pagePart(role: Role, id: string, { draft, templates, file, data }: Kit): Part {
  const title = draft.words[titles[role] ?? ''] ?? draft.about.title
  const tree = templatePart(role, data, {}, { templates, file })
  return { role, id, title, tree, matter: frontPages.has(role) ? 'front' : 'back', headings: [] }
}

const backRoles = new Set<Role>(['chronology', 'disagreements', 'bibliography'])

function textPart(part: DraftPart, { draft, templates, file, data }: Kit): Part {
  const { role, id, number, headings } = part
  const title = part.title || draft.about.title
  const slots: Slots = {
    heading: part.heading.length > 0 ? part.heading : [{ type: 'text', value: title }],
    body: part.blocks,
  }
  const tree = templatePart(role, { ...data, part: { title, number, role } }, slots, { templates, file })
  const numbered = number === undefined ? {} : { number }
  return { role, id, title, tree, matter: backRoles.has(role) ? 'back' : 'body', headings, ...numbered }
}

function listed(names: string[], and: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

function familyOf(tokens: Design['tokens']): string {
  const type = tokens.type
  const body = typeof type === 'object' ? type.body : undefined
  return typeof body === 'object' ? String(body.family ?? '') : ''
}
