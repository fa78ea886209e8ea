import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Book, Part } from '../../../src/book/book.ts'
import { type PageLine, pageLines } from '../../../src/editions/faults/page-lines.ts'
import { pagesOf } from '../../../src/editions/pdf/pdf-pages.ts'
import { bookOf, editionOf, fileOf, optionsOf, part, templates } from './book-of.ts'

const large = parse(templates.get('designs/large-print.yaml') ?? '')
const classic = parse(templates.get('designs/classic.yaml') ?? '')

async function linesOf(parts: Part[], tokens: Book['design']['tokens'] = classic, trim = ''): Promise<PageLine[]> {
  const book: Book = { ...bookOf(parts), design: { name: 'own', tokens } }
  return pageLines(pagesOf(await fileOf(await editionOf(book, optionsOf({ trim })), 'lamps.pdf')))
}

const lineWith = (lines: PageLine[], words: string): PageLine => {
  const line = lines.find(({ text }) => text.includes(words))
  if (!line) throw new Error(`no ${words} among ${lines.map(({ text }) => text).join(' | ')}`)
  return line
}

describe('a table of dates and events', () => {
  const row = (date: string, event: string): string =>
    `<tr><td>${date}</td><td>${event}</td><td>A, B, C, D, E</td></tr>`
  const event = 'The keeper of the harbour lamps was sent for and asked about the oil that nobody had paid for.'
  const dates = ['12 September 1871', '1872', 'June 1873; B: July 1873; C: August 1874']
  const head = '<thead><tr><th>Date</th><th>Event</th><th>Sources</th></tr></thead>'
  const chronology = part(
    'chronology',
    'years',
    `<h1>Years</h1><table>${head}<tbody>${dates.map((date) => row(date, event)).join('')}</tbody></table>`,
  )

  test('gives a date one line, whatever longer dates stand below it', async () => {
    const lines = await linesOf([chronology])
    const date = lineWith(lines, '12 September 1871')
    expect(lineWith(lines, 'The keeper').left - date.right).toBeGreaterThan(4)
  })

  test('stands row under row where the page is too narrow for columns', async () => {
    const tokens = { ...classic, ...large, type: { ...classic.type, ...large.type } }
    const lines = await linesOf([chronology], tokens, '6x9')
    const [heads, date, first] = ['Date · Event · Sources', '12 September 1871', 'The keeper'].map((words) =>
      lineWith(lines, words),
    )
    expect(heads?.y).toBeGreaterThan(date?.y ?? 0)
    expect(date?.y).toBeGreaterThan(first?.y ?? 0)
    expect(first?.left).toBe(date?.left)
  })
})

describe("a writer's name behind an extract", () => {
  const quoted = (words: string): Promise<PageLine[]> => {
    const extract = `<blockquote><p>${words} <span class="attribution">– Ida Fenn</span></p></blockquote>`
    return linesOf([part('chapter', 'one', `<h1>One</h1><p>It was told.</p>${extract}<p>So it was.</p>`)])
  }

  test('stands at the right end of the last line, on the line of its letters', async () => {
    const lines = await quoted('The oil was poured at dusk.')
    const [last, name] = [lineWith(lines, 'The oil was poured'), lineWith(lines, 'Ida Fenn')]
    expect(name.y).toBeCloseTo(last.y, 1)
    expect(name.right).toBeGreaterThan(last.left + 250)
  })

  test('goes to the right end of the next line where the last has no room', async () => {
    const lines = await quoted('The oil was poured at dusk by the two men from the upper harbour.')
    const [last, name] = [lineWith(lines, 'The oil was poured'), lineWith(lines, 'Ida Fenn')]
    expect(last.y - name.y).toBeGreaterThan(10)
    expect(name.right).toBeGreaterThan(last.left + 250)
  })
})

test('a title longer than a line ends its first line behind a colon', async () => {
  const title = 'The Patience of the Harbour: On Reading Ida Fenn'
  const lines = await linesOf([part('chapter', 'one', `<h1>${title}</h1><p>It was told.</p>`)])
  expect(lineWith(lines, 'The Patience').text.trim()).toBe('The Patience of the Harbour:')
})

test('a few words stay on the page of the extract that they lead to', async () => {
  const before = Array.from({ length: 24 }, () => '<p>The lamps were lit.</p>').join('')
  const html = `<h1>One</h1>${before}<h2>A letter</h2><p class="introduction">He wrote to her.</p><blockquote><p>${'The oil is dear. '.repeat(60)}</p></blockquote>`
  for (let more = 0; more < 6; more++) {
    const lines = await linesOf([
      part('documents', 'one', html.replace('<h2>', `${'<p>It was so.</p>'.repeat(more)}<h2>`)),
    ])
    expect(lineWith(lines, 'The oil').page).toBe(lineWith(lines, 'He wrote').page)
  }
})
