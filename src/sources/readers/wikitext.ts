import { readPage } from './html.ts'
import type { HtmlEvents } from './html-events.ts'
import type { Reading } from './reader.ts'
import { WikiPage } from './wiki-page.ts'

const none = new Map<string, string>()

/** A text in the markup of wikis: `== Life ==`, `[[link|words]]`, templates, notes in `<ref>`; its bold name is its title. */
export function readWikitext(text: string): Reading {
  const reading = readPage(text, (page) => feed(text, page))
  const name = /'''+([^'\n[\]{}]{2,80})'''/.exec(text.slice(0, 20_000))?.[1]?.trim()
  return { ...reading, imprint: { ...(name && { title: name }), ...reading.imprint } }
}

/** Whether bare text bears the signs of a wiki: links, and bold words, headings or templates. */
export function isWikitext(text: string): boolean {
  const head = text.slice(0, 50_000)
  const links = head.match(/\[\[[^[\]\n]{1,200}\]\]/g)?.length ?? 0
  return links >= 3 && (/'''[^'\n]{2,80}'''/.test(head) || /^==[^=\n]{1,100}==\s*$/m.test(head) || /^\{\{/m.test(head))
}

function feed(text: string, page: HtmlEvents): void {
  const wiki = new WikiPage(text, page)
  let at = 0
  let isOpen = false
  const close = () => {
    if (isOpen) page.close('p', at)
    isOpen = false
  }
  while (at < text.length) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, Math.min(stop < 0 ? text.length : stop, at + 400))
    const heading = /^(={1,6})[^=\n].{0,200}?\1\s*$/.exec(line)?.[1]
    const item = /^[*#:;]+/.exec(line)?.[0]
    const row = /^(?:\{\||\|\}|\|-|\|\+|[|!])/.exec(line)?.[0]
    if (heading || item || row || !line.trim() || /^-{4,}\s*$/.test(line)) close()
    if (heading) {
      const end = at + line.trimEnd().length
      wiki.wrap(`h${heading.length}`, [at + heading.length, end - heading.length])
      at = end
    } else if (row) at = tableLine(wiki, page, row, text.slice(at, stop < 0 ? text.length : stop), at)
    else if (item) at = listItem(wiki, page, item, at, text.length)
    else if (line.trim()) {
      if (!isOpen) page.open('p', none, at)
      isOpen = true
      at = wiki.inline([at, text.length], 'line')
      page.text('\n', at, 1)
      // A line that ends as sentences do is a paragraph, as saved texts have them.
      if (/[.!?…:"”»)}\]>]\s*$/u.test(text.slice(Math.max(0, at - 8), at))) close()
    }
    const end = text.indexOf('\n', at)
    at = end < 0 ? text.length : end + 1
  }
  close()
  wiki.notes()
}

function listItem(wiki: WikiPage, page: HtmlEvents, item: string, at: number, length: number): number {
  const name = /[*#]$/.test(item) ? 'li' : 'p'
  page.open(name, none, at)
  const end = wiki.inline([at + item.length, length], 'line')
  page.close(name, end)
  return end
}

/** A line of a table: its beginning, its end, a row, or cells, without what tells how they are set. */
function tableLine(wiki: WikiPage, page: HtmlEvents, sign: string, line: string, at: number): number {
  const end = at + line.length
  if (sign === '{|') page.open('table', new Map([['class', /class\s*=\s*"([^"]*)"/.exec(line)?.[1] ?? '']]), at)
  else if (sign === '|}') page.close('table', at)
  else if (sign === '|-') page.open('tr', none, at)
  else if (sign === '|+') wiki.wrap('caption', [at + 2, end])
  else {
    const cells = line.slice(1).split(/(\|\||!!)/)
    let from = at + 1
    for (const [i, cell] of cells.entries()) {
      const setting = i % 2 === 0 ? (/^[^|[\]{}]{0,200}=[^|[\]{}]{0,200}\|/.exec(cell)?.[0].length ?? 0) : cell.length
      if (i % 2 === 0) wiki.wrap(sign === '!' ? 'th' : 'td', [from + setting, from + cell.length])
      from += cell.length
    }
  }
  return end
}
