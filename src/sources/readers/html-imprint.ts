import type { Imprint } from '../witness.ts'
import type { Attributes } from './html-events.ts'

type Field = 'title' | 'author' | 'date' | 'publisher' | 'licence' | 'url'

const fields: Record<string, Field> = {
  citation_title: 'title',
  'dc.title': 'title',
  'og:title': 'title',
  citation_author: 'author',
  'dc.creator': 'author',
  author: 'author',
  'article:author': 'author',
  citation_publication_date: 'date',
  citation_date: 'date',
  'dc.date': 'date',
  'article:published_time': 'date',
  date: 'date',
  citation_publisher: 'publisher',
  'dc.publisher': 'publisher',
  'og:site_name': 'publisher',
  'dc.rights': 'licence',
  'og:url': 'url',
  saved: 'url',
}
const order = Object.keys(fields)

/** Gathers what the head of a page says of it as a publication; the more exact of two statements counts. */
export class PageImprint {
  readonly #found = new Map<string, string>()
  #heading = ''
  #language: string | undefined

  open(name: string, attributes: Attributes): void {
    const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
    const href = attributes.get('href')?.trim()
    if (name === 'html')
      this.#language ??= /^[a-z]{2,3}/i
        .exec(attributes.get('lang') ?? attributes.get('xml:lang') ?? '')?.[0]
        ?.toLowerCase()
    else if (name === 'meta')
      this.#note(attributes.get('name') ?? attributes.get('property') ?? '', attributes.get('content'))
    else if (name === 'link' && rel.includes('canonical')) this.#note('og:url', href)
    else if ((name === 'a' || name === 'link') && rel.includes('license')) this.#note('dc.rights', href)
  }

  /** `saved from url=(0030)https://…`, as browsers note it. */
  comment(text: string): void {
    const url = /saved from url=\(\d{1,6}\)(https?:\S{3,400})/.exec(text.slice(0, 600))?.[1]
    if (url) this.#note('saved', url)
  }

  /** Text of the `title` element. */
  title(text: string): void {
    this.#heading += text
  }

  #note(key: string, value: string | undefined): void {
    const name = key.toLowerCase().trim()
    const clean = value?.replace(/\s+/g, ' ').trim()
    if (clean && clean.length < 500 && Object.hasOwn(fields, name) && !this.#found.has(name))
      this.#found.set(name, clean)
  }

  read(): Partial<Imprint> {
    const out: Partial<Imprint> = {}
    for (const key of order) {
      const value = this.#found.get(key)
      const field = fields[key]
      if (value !== undefined && field && out[field] === undefined) out[field] = value
    }
    const heading = this.#heading.replace(/\s+/g, ' ').trim()
    if (out.title === undefined && heading) out.title = heading
    if (out.title) out.title = withoutSite(out.title, out.publisher)
    if (out.date) out.date = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(out.date)?.[0] ?? out.date
    if (this.#language) out.language = this.#language
    return out
  }
}

/** `Jane Doe - The Site` is `Jane Doe` where the page names its site. */
function withoutSite(title: string, site: string | undefined): string {
  const at = Math.max(
    title.lastIndexOf(' - '),
    title.lastIndexOf(' | '),
    title.lastIndexOf(' — '),
    title.lastIndexOf(' – '),
  )
  if (at <= 0) return title
  const tail = title.slice(at + 3).trim()
  return (site && tail.toLowerCase() === site.toLowerCase()) ||
    /^(?:wikip|wikim|infogal)/i.test(tail) ||
    title[at + 1] === '|'
    ? title.slice(0, at).trim()
    : title
}
