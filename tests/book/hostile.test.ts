import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/book/book.ts'
import { bookFrom, templates } from './read-sample.ts'

const million = 1_000_000

/** Everything an edition would print, as HTML. */
function printed(book: Book): string {
  const notes = [...book.notes.values()].map(({ content }) => toHtml({ type: 'root', children: content }))
  return [...book.parts.map(({ tree }) => toHtml(tree)), ...notes].join('\n')
}

const attacks = [
  '<script>steal()</script>',
  '<img src=x onerror=steal()>',
  '<svg onload=steal()><script>steal()</script></svg>',
  '<iframe src="https://example.org/"></iframe>',
  '<a href="javascript:steal()">x</a>',
  '[x](javascript:steal\\(\\))',
  '[x](<java\nscript:steal()>)',
  '[x](&#106;avascript:steal\\(\\))',
  '[x](vbscript:steal)',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '<object data="x"></object><embed src="x"><form action="https://example.org"><input name=a><button>steal()</button></form>',
  '<style>body{background:url(https://example.org)}</style><link rel=stylesheet href=https://example.org>',
  '<p style="background:url(https://example.org/x)">styled</p>',
  '<meta http-equiv=refresh content="0;url=https://example.org">',
  '<math><mtext><img src=x onerror=steal()></mtext></math>',
  '<template><script>steal()</script></template>',
  'Call.[^x]\n\n[^x]: <script>steal()</script><b onmouseover=steal()>note</b>',
  '# <img src=x onerror=steal()> heading',
  '<![CDATA[<script>steal()</script>]]>',
  '<noscript><p title="</noscript><img src=x onerror=steal()>">',
]

describe('text that wants to run', () => {
  for (const attack of attacks) {
    test(attack.slice(0, 60).replace(/\s+/g, ' '), () => {
      const { book } = bookFrom(`# One\n\nBefore.\n\n${attack}\n\nAfter.\n`, { trace: [] })
      const html = printed(book)
      expect(html).not.toMatch(/<(?:script|iframe|object|embed|svg|math|style|link|meta|form|input|img|template)\b/i)
      expect(html).not.toMatch(/<[^>]*\s(?:on\w+|style|srcdoc)\s*=/i)
      expect(html).not.toMatch(/(?:href|src)="(?!https?:|mailto:|#)/i)
      expect(html).toContain('After.')
    })
  }

  test('a title and an author that are markup are text', () => {
    const { book } = bookFrom(
      '---\ntitle: "<script>steal()</script>{{ words.notes }}"\nauthor: "<img src=x>"\n---\n# One\n',
    )
    expect(book.about.title).toBe('<script>steal()</script>{{ words.notes }}')
    expect(printed(book)).not.toMatch(/<script|<img/)
  })

  test('a template of the book can neither read, include nor run', () => {
    const own = new Map(templates)
    own.set(
      'parts/colophon.html',
      "{% include 'parts/imprint.html' %}{{ book.constructor }}<script>steal()</script><p>ours</p>",
    )
    own.set(
      'parts/half-title.html',
      '<p onclick="steal()">{{ book.title.constructor.constructor }}ours</p><script>steal()</script>',
    )
    const { book } = bookFrom('# One\n', { templates: own })
    expect(printed(book)).not.toMatch(/<script|onclick|function/i)
    expect(book.templateFaults.map(({ path, line }) => `${path}:${line}`)).toEqual(['parts/colophon.html:1'])
    expect(book.parts.length).toBeGreaterThan(5)
  })
})

describe('text that wants to take for ever', () => {
  const inputs: Record<string, string> = {
    'one line of five million letters': 'a'.repeat(5 * million),
    'one line of many words': 'word '.repeat(300_000),
    'opening brackets': '['.repeat(million),
    'brackets that close': '[a]('.repeat(300_000),
    'stars and letters': '*a **b '.repeat(150_000),
    'quotes in quotes': `${'>'.repeat(50_000)} deep`,
    'lists in lists': Array.from({ length: 1_500 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
    'tags in tags': `${'<div>'.repeat(60_000)}x`,
    'many unclosed tags': '<b>x '.repeat(100_000),
    'addresses without end': `${'a.'.repeat(500_000)}@`,
    backticks: '`a``b'.repeat(200_000),
    'many short notes': Array.from({ length: 8_000 }, (_, i) => `[^${i}]: x\n`).join('\n'),
    'many short paragraphs': 'a\n\n'.repeat(20_000),
    'many headings': '# a\n'.repeat(2_000),
    'entities and control characters': '&#0;&#1;\u0000\u0001\ud800\uffff'.repeat(50_000),
    'a wide table': `|${'a|'.repeat(3_000)}\n|${'-|'.repeat(3_000)}\n${`|${'b|'.repeat(3_000)}\n`.repeat(5)}`,
  }
  for (const [name, input] of Object.entries(inputs)) {
    test(name, () => {
      const { book } = bookFrom(input)
      expect(book.parts.length).toBeGreaterThan(0)
    })
  }
})

test('empty, blank and binary manuscripts still make a book', () => {
  for (const text of ['', '\n\n  \n', '---\n---\n', '---\ntitle: [\n---\n', '\u0000\u0001\u0002', '\ufeff# One']) {
    const { book } = bookFrom(text)
    expect(book.parts.some(({ matter }) => matter === 'body')).toBe(true)
    expect(book.about.title).not.toBe('')
  }
})
