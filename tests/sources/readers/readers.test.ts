import { describe, expect, test } from 'vitest'
import { specCases } from '../../spec.ts'
import { matched, outline, witnessed } from '../witnessed.ts'

const endings = { html: 'html', markdown: 'md', tei: 'xml', wikitext: 'wiki' }

describe.each(Object.entries(endings))('%s', (format, ending) => {
  test.each(specCases(new URL(`${format}.md`, import.meta.url)))('line $line', async ({ input, output }) => {
    expect(matched(outline(await witnessed(`a.${ending}`, input)), output)).toBe(output)
  })
})

test('the head of a page is its imprint', async () => {
  const page = `<html lang="en"><head><title>Ada Tarn | The Lexicon</title><meta name="author" content="Jo Holm">
<meta property="og:site_name" content="The Lexicon"><meta property="article:published_time" content="2014-05-03T10:00">
<link rel="canonical" href="https://lexicon.example/ada"></head><body><h1>Ada Tarn</h1><p>She was born in the north and it was cold.</p>
<p>Text is available under the <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a> licence</p></body></html>`
  expect((await witnessed('page.html', page)).about).toEqual({
    title: 'Ada Tarn',
    author: 'Jo Holm',
    publisher: 'The Lexicon',
    date: '2014-05-03',
    url: 'https://lexicon.example/ada',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    language: 'en',
    rank: 1,
  })
})

test('front matter is the imprint, and broken front matter is reported', async () => {
  const fine =
    '---\ntitle: Ada\nauthor: [Jo Holm, A. Tarn]\ndate: 1999\nlicense: CC0\nsource: https://x.example\n---\n\nShe was born in the north and it was cold.\n'
  const { about } = await witnessed('a.md', fine)
  expect(about).toMatchObject({
    title: 'Ada',
    author: 'Jo Holm, A. Tarn',
    date: '1999',
    licence: 'CC0',
    url: 'https://x.example',
  })
  const { file } = await witnessed('a.md', fine.replace('title: Ada', 'title: "Ada'))
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['no-broken-imprint'])
})

test('markup nested ten thousand deep is read to the last word', async () => {
  for (const [path, text] of [
    ['a.html', `${'<div>'.repeat(10_000)}<p>the last word`],
    ['a.html', `${'<table><tr><td>'.repeat(10_000)}the last word`],
    ['a.md', `${'> '.repeat(10_000)}the last word`],
    ['a.md', `${'- '.repeat(10_000)}the last word`],
    ['a.md', `${'['.repeat(10_000)}the last word${']'.repeat(10_000)}`],
  ] as const) {
    const { passages } = await witnessed(path, text)
    expect(passages.map((passage) => passage.text).join(' ')).toContain('the last word')
  }
})

test('an unknown ending is read as text, with a word about it; a page is known by its first tag', async () => {
  const { passages, file } = await witnessed('notes.xyz', 'She was born in the north and it was cold.')
  expect(passages).toHaveLength(1)
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['use-known-ending'])
  const page = await witnessed('page', '<!DOCTYPE html><html><body><p>She was born in the north and it was cold.</p>')
  expect(page.passages.map(({ text }) => text)).toEqual(['She was born in the north and it was cold.'])
})

describe('a long Markdown file', () => {
  const prose = Array.from({ length: 300 }, (_, at) => `The lamp number ${at} was lit by Anna in the evening.`).join(
    '\n\n',
  )

  test('keeps its calls and notes together, however far apart they stand', async () => {
    const text = `Anna came in 1903.[^1]\n\n${prose}\n\nShe went.[^b] She slept.[^x]\n\n[^1]: First.\n[^b]: Second.\n[^b]: Again.\n`
    const { notes, passages, file } = await witnessed('long.md', text)
    expect(notes.map(({ label, text: words, marks }) => `${label} ${words} ${marks.length}`)).toEqual([
      '1 First. 1',
      'b Second. 1',
      'b Again. 0',
    ])
    const said = passages.flatMap(({ statements }) => statements.map((statement) => statement.text))
    expect(said).toEqual(expect.arrayContaining(['Anna came in 1903.', 'She went.', 'She slept.']))
    expect(said.join(' ')).not.toContain('[^')
    expect(file.messages.map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual([
      'no-note-without-mark 607',
      'no-mark-without-note 603',
    ])
  })

  test('keeps the rows of its table', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `| ${1000 + at} | the lamp number ${at} was lit |`).join('\n')
    const { passages } = await witnessed(
      'long.md',
      `Floods came.\n\n| year | lamp |\n| --- | --- |\n${rows}\n\nShe left.\n`,
    )
    expect(passages.filter(({ type }) => type === 'table-row').length).toBe(2001)
    expect(passages.at(-1)?.text).toBe('She left.')
  })
})
