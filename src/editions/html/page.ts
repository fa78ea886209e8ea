import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Part } from '../../book/book.ts'
import type { Filler } from '../../templates/fill.ts'
import { openerClasses } from '../web/opener-classes.ts'
import { placed } from '../web/placed.ts'
import { pageCitation } from './citation.ts'
import type { Page } from './files.ts'
import { htmlPlacing, type PlacingKit, pageBreak } from './placing.ts'

export interface PageKit extends PlacingKit {
  templates: Filler
  pages: Page[]
}

/** Makes one page of the web edition: its parts in the shell that all pages share. */
export function htmlPage(page: Page, kit: PageKit): string {
  const { book, templates, pages } = kit
  const place = pages.indexOf(page)
  const citation = pageCitation(page, book)
  const content = page.parts.map((part) => articleOf(part, page, kit))
  const shell = templates.fill('html/page.html', {
    ...shellData(kit),
    title: page.title,
    isStart: page.file === 'index.html',
    hasSources: book.trace.size > 0 && page.parts.some(({ tree }) => holdsTrace(tree.children as ElementContent[])),
    previous: pages[place - 1],
    next: pages[place + 1],
    metas: citation.metas,
  })
  const data = {
    'linked-data': scriptOf('application/ld+json', citation.linkedData),
    csl: scriptOf('application/vnd.citationstyles.csl+json', [citation.csl]),
    body: content.map((article) => toHtml(article)).join('\n'),
  }
  return shell.replace(
    /<slot name="([a-z-]+)"><\/slot>/g,
    (slot, name: string) => data[name as keyof typeof data] ?? slot,
  )
}

/** What the shell of every page needs. */
export function shellData({ book }: PageKit): Record<string, unknown> {
  const { about, words, design, parts } = book
  return {
    book: about,
    words,
    language: about.language,
    contents: parts.find(({ role }) => role === 'contents')?.id ?? 'text',
    classes: openerClasses(design.tokens),
    people: [...about.authors, ...(about.authors.length > 0 ? [] : about.editors)].join(', '),
    published: [about.publisher, about.published?.slice(0, 4)].filter(Boolean).join(', '),
  }
}

function articleOf(part: Part, page: Page, kit: PageKit): Element {
  const placing = htmlPlacing(page, kit)
  const first = (kit.places.pages.get(part.id) ?? []).filter(({ offset }) => offset === 0)
  const breaks = first.map((mark) => pageBreak(mark, kit.book.words.pageOfPrint ?? ''))
  const nodes = placed(part.tree.children as ElementContent[], placing)
  const tagName = part.role === 'contents' ? 'nav' : page.parts.length > 1 ? 'div' : 'article'
  const label = tagName === 'nav' ? { ariaLabel: part.title } : {}
  const below = page.parts[0] === part ? nodes : nodes.map(demoted)
  const properties = { id: part.id, className: ['part', part.role], ...label }
  return { type: 'element', tagName, properties, children: [...breaks, ...below] }
}

/** A page has one first heading. */
function demoted(node: ElementContent): ElementContent {
  return node.type === 'element' && node.tagName === 'h1' ? { ...node, tagName: 'h2' } : node
}

function holdsTrace(nodes: ElementContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'element' && (node.properties.dataTrace !== undefined || holdsTrace(node.children)),
  )
}

function scriptOf(type: string, data: unknown): string {
  return `<script type="${type}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`
}
