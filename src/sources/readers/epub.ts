import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import { readHtml } from './html.ts'
import { unpack, unpacked } from './packed-text.ts'
import type { Reading } from './reader.ts'

const parts = /^META-INF\/(?:container|encryption)\.xml$|\.opf$|\.x?html?$/i

/** An electronic book: its pages in the order of its spine. */
export async function readEpub(bytes: Uint8Array, file: VFile): Promise<Reading> {
  const files = unpack(bytes, file, parts)
  const locked = lockedParts(files.get('META-INF/encryption.xml') ?? '')
  const open = new Map([...files].filter(([path]) => !locked.has(path)))
  const pages = pagesOf(open)
  const reason =
    open.size < files.size
      ? 'is locked: its pages are encrypted for the reader of one shop'
      : files.size > 0 && pages.length === 0
        ? 'names no pages to read'
        : undefined
  if (reason) report(file, 'no-binary-source', { reason: `\`${file.basename}\` ${reason}` })
  return unpacked(readHtml(pages.join('\n')), file)
}

/** Paths of what is encrypted; fonts may be, in a book that is open to all. */
function lockedParts(encryption: string): Set<string> {
  const found = encryption.matchAll(/<(?:\w{1,20}:)?CipherReference\s[^>]{0,200}?URI\s?=\s?["']([^"']{1,400})["']/g)
  return new Set([...found].map(([, path = '']) => decoded(path)))
}

function pagesOf(files: ReadonlyMap<string, string>): string[] {
  const container = files.get('META-INF/container.xml') ?? ''
  const path = /full-path\s?=\s?["']([^"']{1,400})["']/.exec(container)?.[1] ?? ''
  const opf = files.get(path) ?? ''
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const items = new Map(
    [...opf.matchAll(/<(?:opf:)?item\s([^>]{1,2000})>/g)].map(([, text = '']) => [attribute(text, 'id'), text]),
  )
  const pages = [...opf.matchAll(/<(?:opf:)?itemref\s([^>]{1,400})>/g)].flatMap(([, text = '']) => {
    const item = items.get(attribute(text, 'idref')) ?? ''
    const isNav = /(?:^|\s)nav(?:\s|$)/.test(attribute(item, 'properties'))
    const page = files.get(folder + decoded(attribute(item, 'href')))
    return page === undefined || isNav ? [] : [bodyOf(page)]
  })
  return pages.length > 0 ? [headOf(opf), ...pages] : []
}

/** What the book says of itself, which the pages need not repeat. */
function headOf(opf: string): string {
  const told = ['title', 'creator', 'publisher', 'rights'].map((name): [name: string, value: string] => [
    name,
    new RegExp(`<dc:${name}(?:\\s[^>]{0,200})?>([^<]{1,400})<`).exec(opf)?.[1] ?? '',
  ])
  const { title, creator } = Object.fromEntries(told)
  const metas = told
    .filter(([name, value]) => name !== 'title' && value)
    .map(([name, value]) => `<meta name="dc.${name}" content="${value.replaceAll('"', '')}">`)
  const byline = creator ? `<p class="byline">${creator}</p>` : ''
  return `<head><title>${title}</title>${metas.join('')}</head>${title ? `<h1>${title}</h1>` : ''}${byline}`
}

function bodyOf(page: string): string {
  const from = page.search(/<body[\s>]/i)
  const to = page.search(/<\/body>/i)
  return `<div>${page.slice(from < 0 ? 0 : page.indexOf('>', from) + 1, to < from ? page.length : to)}</div>`
}

/** A path as the files are named by; a sign of percent that begins no letter stays what it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function attribute(text: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}\\s?=\\s?["']([^"']{0,400})["']`).exec(text)?.[1] ?? ''
}
