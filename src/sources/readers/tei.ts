import type { Imprint } from '../witness.ts'
import { readHtml, readPage } from './html.ts'
import type { Reading } from './reader.ts'
import { feedXml, type PageElement, type Surroundings, type Translate } from './xml-page.ts'

/** A text in the vocabulary of the Text Encoding Initiative, and other XML as far as its names are the same. */
export function readTei(markup: string): Reading {
  const reading = readPage(markup, (page) => feedXml(markup, page, element))
  return { ...reading, imprint: { ...reading.imprint, ...headerOf(markup) } }
}

const line = (kind: string): PageElement => ({ name: 'p', attributes: { class: kind } })
const nothing: PageElement = { name: '' }

const elements: Record<string, PageElement | null> = {
  teiheader: null,
  facsimile: null,
  sourcedoc: null,
  standoff: null,
  index: null,
  ptr: null,
  expan: null,
  div: { name: 'section' },
  div1: { name: 'section' },
  div2: { name: 'section' },
  div3: { name: 'section' },
  head: { name: 'h2' },
  p: { name: 'p' },
  ab: { name: 'p' },
  lg: { name: 'blockquote' },
  l: { name: 'p' },
  epigraph: line('epigraph'),
  docauthor: line('byline'),
  byline: line('byline'),
  docimprint: line('byline'),
  docdate: line('byline'),
  opener: { name: 'p' },
  closer: { name: 'p' },
  salute: { name: 'p' },
  signed: { name: 'p' },
  dateline: { name: 'p' },
  sp: { name: 'p' },
  stage: { name: 'p' },
  castlist: { name: 'ul' },
  castitem: { name: 'li' },
  listbibl: { name: 'ul' },
  biblstruct: { name: 'li' },
  table: { name: 'table' },
  row: { name: 'tr' },
  cell: { name: 'td' },
  figure: { name: 'figure' },
  figdesc: { name: 'figcaption' },
  fw: { name: 'aside' },
  del: { name: 'del' },
}

const element: Translate = (name, attributes, around) => {
  const { within } = around
  if (name === 'note') return noteOf(attributes, around.count)
  if (name === 'lb') return attributes.get('break') === 'no' ? nothing : { name: 'br' }
  if ((name === 'corr' || name === 'reg') && within('choice')) return null
  if (name === 'head' && within('figure')) return { name: 'figcaption' }
  if (name === 'titlepart') return attributes.get('type') === 'sub' ? line('subtitle') : { name: 'h1' }
  if (quoting.has(name)) return quotationOf(around)
  if (name === 'bibl' && within('cit')) return within('p') ? nothing : line('attribution')
  if (name === 'bibl' && within('listbibl')) return { name: 'li' }
  if (name === 'list')
    return { name: numbering.test(`${attributes.get('rend')} ${attributes.get('type')}`) ? 'ol' : 'ul' }
  if (name === 'item') return { name: 'li', attributes: { value: attributes.get('n') ?? '' } }
  if (name === 'ref') return { name: 'a', attributes: { href: attributes.get('target') ?? '' } }
  return Object.hasOwn(elements, name) ? (elements[name] as PageElement | null) : nothing
}

const numbering = /\b(?:numbered|ordered)\b/

const quoting = new Set(['quote', 'q', 'said', 'socalled'])

/** A quotation by itself, or one in a paragraph, which has its marks unless the text has them. */
function quotationOf({ within, before, behind }: Surroundings): PageElement {
  if (!within('p') || /^\s*<(?:p|lg|l|ab)\b/.test(behind)) return { name: 'blockquote' }
  return /["“„«‘][ \u00a0\u202f]?$/.test(before) || /^\s?["“„«‘]/.test(behind) ? nothing : { name: 'q' }
}

/** A note that is called by a link has an id; one in the text stands where it is called, counted where it has no number. */
function noteOf(attributes: Parameters<Translate>[1], count: number): PageElement {
  const id = attributes.get('xml:id')
  const isLinked = id !== undefined && attributes.get('target') === undefined && attributes.get('place') === undefined
  const label = attributes.get('n') ?? String(count)
  const target = isLinked ? id : `note-${label}`
  const own = { name: 'li', attributes: { id: target } }
  return isLinked ? own : { ...own, mark: { label, target } }
}

/** Title, author, publisher, date and licence as the header has them. */
function headerOf(markup: string): Partial<Imprint> {
  const header = /<teiHeader[\s>][\s\S]{0,60000}?<\/teiHeader>/.exec(markup.slice(0, 80_000))?.[0] ?? ''
  const words = (part: string | undefined) =>
    part === undefined
      ? undefined
      : readHtml(part)
          .blocks.map(({ text }) => text)
          .join(' ')
          .trim() || undefined
  const field = (name: string) =>
    words(new RegExp(`<${name}(?:\\s[^>]{0,400})?>([\\s\\S]{1,1000}?)</${name}>`).exec(header)?.[1])
  const told = {
    title: words(/<title(?:\s[^>]{0,400})?>([\s\S]{1,1000}?)<\/title>/.exec(header)?.[1]),
    author: field('author'),
    publisher: field('publisher'),
    licence: field('licence'),
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}
