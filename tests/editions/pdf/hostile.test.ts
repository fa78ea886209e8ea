import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookOf, editionOf, fileOf, messagesOf, optionsOf, pageTexts, part } from './book-of.ts'

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const plain = (text: string): string => text.replace(/\s+/g, '')

describe('any text', () => {
  const lines = [
    '#import "/x.typ": * #panic("x") #{1+1}',
    '$x$ *a* _b_ `c` = d - e + f / g // h /* i */',
    '<label> @ref [x](y) \\ \\u{41} ~ -- --- ... "q" \'q\'',
    '];#[ ]} ) ; "; #read("/etc/passwd")',
    'Жизнь и судьба; Ἀθῆναι; ˈkɪbəltʃɪtʃ; ﬁ ſt ĳ',
    '中文 日本語 한국어',
    'Ⅻ № € ₽ ✓ ☞ → ∞ 𝔘 😀',
    'zero\u200Bwidth soft\u00ADhyphen e\u0301 a\u0302\u0323',
  ]

  test('comes out of the file as it went in', async () => {
    const options = optionsOf()
    const html = lines.map((line, index) => `<p id="l${index}">x${index} ${escaped(line)} y${index}</p>`).join('')
    const edition = await editionOf(bookOf([part('chapter', 'one', `<h1>Signs</h1>${html}`)]), options)
    const text = plain(pageTexts(await fileOf(edition, 'lamps.pdf')).join(''))
    for (const line of lines.slice(0, 7)) expect(text).toContain(plain(line))
    expect(messagesOf(options.manuscript).filter((message) => !message.endsWith('no-missing-glyph'))).toEqual([])
  })

  test('that no font has is shown as a box, told, and still found in the file', async () => {
    const options = optionsOf()
    options.manuscript.value = 'one\ntwo 中\n'
    const edition = await editionOf(bookOf([part('chapter', 'one', '<h1>Signs</h1><p>two 中 three</p>')]), options)
    expect(messagesOf(options.manuscript)).toEqual(['2 no-missing-glyph'])
    expect(plain(pageTexts(await fileOf(edition, 'lamps.pdf')).join(''))).toContain('two中three')
  })

  test('of any letters never breaks the typesetting', async () => {
    const texts = fc.sample(fc.string({ unit: 'grapheme', maxLength: 60 }), { numRuns: 60, seed: 7 })
    const html = texts
      .map((text) => `<p>${escaped(text)}</p><h2>${escaped(text)}</h2><ul><li>${escaped(text)}</li></ul>`)
      .join('')
    const options = optionsOf()
    const edition = await editionOf(bookOf([part('chapter', 'one', `<h1>Any</h1>${html}`)]), options)
    expect(options.manuscript.messages.filter(({ ruleId }) => ruleId !== 'no-missing-glyph').map(String)).toEqual([])
    expect(edition.files.length).toBe(3)
  })
})

describe('odd books', () => {
  const cases: Array<[string, string]> = [
    ['no words at all', ''],
    ['a note that calls itself', '<h1>A</h1><p>x<sup data-note="loop"></sup></p>'],
    ['a note that is missing', '<h1>A</h1><p>x<sup data-note="none"></sup></p>'],
    ['a note called twice', '<h1>A</h1><p>x<sup data-note="two"></sup> y<sup data-note="two"></sup></p>'],
    ['a note in a heading', '<h1>A<sup data-note="two"></sup></h1><h2>B<sup data-note="three"></sup></h2><p>x</p>'],
    ['headings that skip levels', '<h1>A</h1><h4>B</h4><p>x</p><h6>C</h6>'],
    [
      'an empty table, list and quotation',
      '<h1>A</h1><table></table><ul></ul><ol start="x"></ol><blockquote></blockquote>',
    ],
    [
      'a table with ragged rows',
      '<h1>A</h1><table><tr><td colspan="9">x</td></tr><tr><td>y</td><td>z</td></tr></table>',
    ],
    ['lists in lists in quotations', `<h1>A</h1>${'<blockquote><ul><li>x'.repeat(12)}`],
    ['boxes in boxes in boxes', `<h1>A</h1>${'<blockquote><ul><li>x<em><strong>'.repeat(80)}`],
    ['ids that are used twice', '<h1>A</h1><p id="i">x</p><p id="i">y</p><p><a href="#i">z</a></p>'],
    ['a word without end', `<h1>A</h1><p>${'x'.repeat(5000)}</p>`],
    ['a paragraph without end', `<h1>A</h1><p>${'Oil and iron and iron and oil. '.repeat(5000)}</p>`],
  ]
  for (const [name, html] of cases) {
    test(`${name}`, async () => {
      const options = optionsOf()
      const notes = { loop: '<p>n<sup data-note="loop"></sup></p>', two: '<p>m</p>', three: '<p>o</p>' }
      const edition = await editionOf(bookOf([part('chapter', 'one', html)], {}, notes), options)
      expect(messagesOf(options.manuscript)).toEqual([])
      expect(edition.files.map(({ path }) => path)).toContain('lamps.pdf')
    })
  }
})
