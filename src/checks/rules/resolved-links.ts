import { report } from '../../messages/report.ts'
import type { Checked, CheckRule } from '../check.ts'

/** Every link and file named in the web edition leads somewhere in it. */
export const resolvedLinks: CheckRule = ({ editions, manuscript }) => {
  const html = editions.find(({ format }) => format === 'html')
  if (!html) return
  const pages = pagesOf(html)
  const paths = new Set(html.files.map(({ path }) => path))
  const lost = new Map<string, string[]>()
  for (const [path, { links }] of pages) {
    for (const link of new Set(links)) {
      if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(link)) continue
      const [file = '', id] = decoded(link).split('?')[0]?.split('#') ?? []
      const target = file === '' ? path : resolved(path, file)
      const isThere = paths.has(target) && (id === undefined || id === '' || (pages.get(target)?.ids.has(id) ?? true))
      if (isThere) continue
      const places = lost.get(link) ?? []
      lost.set(link, places)
      places.push(path)
    }
  }
  // A link of a template stands in every page.
  for (const [link, [path, ...others]] of lost) {
    const more = others.length > 0 ? ` and ${others.length} other pages` : ''
    report(manuscript, 'no-lost-target', { reason: `\`${link}\` in \`${path}\`${more} leads nowhere` })
  }
}

interface Page {
  ids: Set<string>
  links: string[]
}

function pagesOf({ files }: Checked['editions'][number]): Map<string, Page> {
  const pages = new Map<string, Page>()
  for (const { path, bytes } of files) {
    if (!path.endsWith('.html')) continue
    const text = new TextDecoder().decode(bytes).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    // Text may hold what looks like an attribute.
    const attributes = [...text.matchAll(tag)].map(([, found = '']) => found).join('')
    const values = (pattern: RegExp) => [...attributes.matchAll(pattern)].map((found) => unescaped(found[1] as string))
    pages.set(path, { ids: new Set(values(/\sid="([^"]*)"/g)), links: values(/\s(?:href|src)="([^"]*)"/g) })
  }
  return pages
}

const tag = /<[a-z][a-z\d-]*((?:\s[^\s=>"]+(?:="[^"]*")?)*)\s?\/?>/gi

function unescaped(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

function resolved(from: string, to: string): string {
  const path = from.split('/').slice(0, -1)
  for (const step of to.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
