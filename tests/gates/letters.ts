import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpacked, wordsIn } from '../editions/opened.ts'
import { tool } from './tools.ts'

/** Letters and digits of a book's text, part after part, without notes, calls, and what an edition adds around the text. */
export type Letters = string[]

export function lettersOfEpub(epub: string): Letters {
  const files = unpacked(readFileSync(epub))
  const opf = files.get('OEBPS/content.opf') ?? ''
  const hrefs = new Map([...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]))
  const order = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => hrefs.get(id) ?? '')
  const parts: Letters = []
  for (const href of order) {
    const xhtml = files.get(`OEBPS/${href}`) ?? ''
    if (!/class="part (?:chapter|documents|chronology|disagreements|bibliography)"/.test(xhtml)) continue
    const letters = lettersOf(wordsIn(xhtml, ['notes', 'call']).join(' '))
    // A long part is several documents.
    if (/_\d+\.xhtml$/.test(href)) parts.push(`${parts.pop() ?? ''}${letters}`)
    else parts.push(letters)
  }
  return parts
}

export function lettersOfWeb(folder: string): Letters {
  const pages = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
  const parts: Letters = []
  let next = 'index.html'
  for (let page = pages.get(next); page !== undefined; page = pages.get(next)) {
    if (/<article [^>]*class="part (?:chapter|documents|chronology|disagreements|bibliography)"/.test(page))
      parts.push(lettersOf(wordsIn(page, ['note', 'src', 'timeline', 'sources-hint', 'call']).join(' ')))
    next = /<link rel="next" href="([^"]+)"/.exec(page)?.[1] ?? ''
  }
  return parts
}

/** Reads the PDF as a screen reader does, by its tags: running heads and folios have none. */
export function lettersOfPdf(pdf: string): Letters {
  const parts: string[][] = []
  let skipped = Number.POSITIVE_INFINITY
  for (const line of tool('pdfinfo', ['-struct-text', pdf]).split('\n')) {
    const depth = line.search(/\S/)
    if (depth < 0 || depth > skipped) continue
    skipped = Number.POSITIVE_INFINITY
    const text = /^\s*"(.*)"$/.exec(line)?.[1]
    if (text !== undefined) parts.at(-1)?.push(text)
    else if (/^\s*(?:Lbl|Note)\b/.test(line)) skipped = depth
    else if (/^\s{2}H1\b/.test(line)) parts.push([])
  }
  return parts.map((texts) => lettersOf(texts.join('')))
}

/** `pdfinfo` loses letters beside an accent that stands alone, so words with one are left out. */
function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\S*\p{M}\S*/gu, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}
