import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Witness } from '../../src/sources/witness.ts'
import { witnessed } from './witnessed.ts'

const words = fc.constantFrom(
  ...[
    'Ada',
    'Tarn',
    'walked',
    'the',
    'of',
    'Holm',
    '1902',
    'Dr.',
    'p.',
    '12',
    'I',
    'am',
    'was',
    '“no.”',
    '"yes"',
    'end.3',
    'end.[4]',
    'x²',
    '«',
    '»',
  ],
  ...[
    '(1)',
    '2.',
    '•',
    '—',
    ':',
    'œuvres',
    'le',
    'née',
    '[edit]',
    '. . .',
    'U.S.',
    '北京',
    'שלום',
    'e\u0301',
    '\u200b',
    '_so_',
    '*',
    '|',
    '\u0001',
  ],
)
const sentence = fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '))
const odd = fc.constantFrom(
  ...[
    'Works',
    'Notes',
    'See also',
    'Primary Sources',
    'Born 1871',
    'Died 1940',
    'Share this',
    '* * *',
    '1. Tarn, Letters, p. 4.',
    '2. Ibid p. 5',
  ],
  ...[
    '(1) Ada Tarn, Letters (1902)',
    'About Jo Holm',
    'Ada Tarn, 1912From the day',
    'By Jo Holm',
    '“So it is.” – Ada',
    '(1871-1940)',
    '    set in',
    '| a | b |',
  ],
)
const line = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
)
const ends = fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n\n\n')
const document = fc.array(fc.tuple(line, ends), { maxLength: 40 }).map((parts) => parts.flat().join(''))

/** Places in order, none over another, inside the file. */
function expectOrder(places: Array<{ start: number; end: number }>, length: number): void {
  let from = 0
  for (const { start, end } of places) {
    expect(start).toBeGreaterThanOrEqual(from)
    expect(end).toBeGreaterThan(start)
    from = end
  }
  expect(from).toBeLessThanOrEqual(length)
}

/** What a reader sees of a text: neither blanks nor invisible characters, and tied letters one by one. */
function seen(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'))
    .replace(/[\s\u0085\u00ad\u200b\u2060\ufeff\ufffe\uffff\u0000-\u001f\u007f-\u009f]/g, '')
}

function expectStatements({ passages, text }: Witness): void {
  for (const passage of passages) {
    expectOrder(
      passage.statements.map(({ place }) => place),
      text.length,
    )
    expect(passage.statements[0]?.place.start).toBe(passage.place.start)
    expect(passage.statements.at(-1)?.place.end).toBe(passage.place.end)
    for (const { text: own, marks, place } of passage.statements) {
      expect(own).not.toBe('')
      expect(own).toBe(own.replace(/\s+/g, ' ').trim())
      for (const mark of marks) {
        expect(mark.at).toBeLessThanOrEqual(own.length)
        expect(mark.place.start).toBeGreaterThanOrEqual(place.start)
        expect(mark.place.end).toBeLessThanOrEqual(place.end)
      }
    }
  }
}

test('every character of a bare text stands in exactly one passage and one statement', async () => {
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const witness = await witnessed('a.txt', text)
      expectOrder(
        witness.passages.map(({ place }) => place),
        witness.text.length,
      )
      const covered = witness.passages.map(({ place }) => witness.text.slice(place.start, place.end)).join('')
      expect(seen(covered).replaceAll('_', '')).toBe(seen(witness.text).replaceAll('_', ''))
      const read = witness.passages.map((passage) => passage.text).join('')
      expect(seen(read).replaceAll('_', '')).toBe(seen(witness.text).replaceAll('_', ''))
      expectStatements(witness)
    }),
    { numRuns: 300 },
  )
})

test('sections hold every passage once', async () => {
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const { passages, sections } = await witnessed('a.txt', text)
      expect(sections.flatMap((section) => section.passages)).toEqual(passages.map(({ id }) => id))
      for (const { id, section } of passages) expect(sections[section]?.passages).toContain(id)
      expect(new Set(passages.flatMap(({ statements }) => statements.map((statement) => statement.id))).size).toBe(
        passages.reduce((sum, { statements }) => sum + statements.length, 0),
      )
    }),
    { numRuns: 100 },
  )
})

const tags = fc.constantFrom(
  'p',
  'div',
  'li',
  'b',
  'td',
  'tr',
  'table',
  'h2',
  'blockquote',
  'sup',
  'a',
  'nav',
  'ul',
  'q',
  'aside',
)
const piece = fc.oneof(
  fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'x &amp; y', '&eacute;t&eacute;', '1', '[2]', ' ', '<', '&'),
  tags.map((tag) => `<${tag}>`),
  tags.map((tag) => `</${tag}>`),
  fc.constantFrom('<br>', '<!-- omega -->', '<a href="#n1">', '<li id="n1">', '<p class="nav">'),
)

test('every word of a broken page is read once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (parts) => {
      const witness = await witnessed('a.html', parts.join(' '))
      expectOrder(
        witness.passages.map(({ place }) => place),
        witness.text.length,
      )
      const greek = /alpha|beta|gamma|delta|été/g
      const read = witness.passages.map((passage) => passage.text).join(' ')
      expect(read.match(greek)).toEqual(parts.join(' ').replaceAll('&eacute;', 'é').match(greek))
      expectStatements(witness)
    }),
    { numRuns: 300 },
  )
})

const markdown = fc.array(
  fc.tuple(
    fc.constantFrom('', '', '# ', '> ', '- ', '1. ', '    ', '[^1]: ', '## '),
    fc.array(
      fc.constantFrom(
        'alpha',
        '*beta*',
        '**gamma**',
        '[delta](x)',
        '[^1]',
        '\\*',
        '&eacute;t&eacute;',
        '`so`',
        '<b>',
        '_',
      ),
      { minLength: 1, maxLength: 12 },
    ),
    fc.constantFrom('\n', '\n\n'),
  ),
  { maxLength: 30 },
)

test('every word of a Markdown file is read once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(markdown, async (parts) => {
      const source = parts.map(([head, list, end]) => `${head}${list.join(' ')}${end}`).join('')
      const witness = await witnessed('a.md', source)
      expectOrder(
        witness.passages.map(({ place }) => place),
        witness.text.length,
      )
      const greek = /alpha|beta|gamma|delta/g
      const read = witness.passages.map((passage) => passage.text).join(' ')
      expect(read.match(greek)).toEqual(source.match(greek))
      expectStatements(witness)
    }),
    { numRuns: 300 },
  )
})

test('no bytes are an exception', async () => {
  const ending = fc.constantFrom('txt', 'md', 'html', 'docx', 'pdf', 'xml', 'odt', 'epub')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), ending, async (bytes, end) => {
      const witness = await witnessed(`a.${end}`, bytes)
      expect(witness.file.messages.length > 0 || witness.passages.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})
