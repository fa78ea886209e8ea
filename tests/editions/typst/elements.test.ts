import { describe, expect, test } from 'vitest'
import { ground } from '../../../src/editions/typst/ground.ts'
import { TypstWriter } from '../../../src/editions/typst/writer.ts'
import { specCases } from '../../spec.ts'
import { bookOf, elements, part } from '../pdf/book-of.ts'

for (const { line, input, output } of specCases(new URL('elements.md', import.meta.url))) {
  test(`elements.md:${line}`, () => {
    const notes = { a: '<p>Told by a clerk.</p>', b: '<p>Told by his wife.</p>' }
    const writer = new TypstWriter(ground(bookOf([part('chapter', 'one', input)], {}, notes), new Map()))
    writer.flow(elements(input))
    expect(writer.source().trim()).toBe(output.trim())
  })
}

test('every line of Typst knows the line of the manuscript that it comes from', () => {
  const html = '<p data-line="3">One.</p><p data-line="7">Two.</p>'
  const writer = new TypstWriter(ground(bookOf([part('chapter', 'one', html)]), new Map()))
  writer.flow(elements(html))
  const written = writer.source().split('\n')
  expect(writer.lines[written.indexOf('#"One.";')]).toBe(3)
  expect(writer.lines[written.indexOf('#"Two.";')]).toBe(7)
})

describe('the list of contents', () => {
  /** Titles of the parts with the number of headings below each. */
  const contentsOf = (parts: number[]): string[] => {
    const items = parts.map((headings, index) => {
      const inner = Array.from({ length: headings }, (_, at) => `<li><a href="#h${index}-${at}">Lamp ${at}</a></li>`)
      return `<li><a href="#p${index}">Part ${index}</a><ol>${inner.join('')}</ol></li>`
    })
    const html = `<ol class="contents">${items.join('')}</ol>`
    const ids = [...html.matchAll(/#([ph][\d-]+)/g)].map(([, id]) => `<p id="${id}">x</p>`)
    const writer = new TypstWriter(ground(bookOf([part('contents', 'c', html + ids.join(''))]), new Map()))
    writer.begin('contents')
    writer.flow(elements(html))
    return [...writer.source().matchAll(/#"((?:Part|Lamp) \d+)";/g)].map(([, words]) => words ?? '')
  }

  test('has all headings where two pages hold them', () => {
    expect(contentsOf([2, 3])).toEqual(['Part 0', 'Lamp 0', 'Lamp 1', 'Part 1', 'Lamp 0', 'Lamp 1', 'Lamp 2'])
  })

  test('leaves out those of the part that has most, where they do not', () => {
    const shown = contentsOf([3, 60, 4])
    expect(shown).toEqual([
      'Part 0',
      'Lamp 0',
      'Lamp 1',
      'Lamp 2',
      'Part 1',
      'Part 2',
      'Lamp 0',
      'Lamp 1',
      'Lamp 2',
      'Lamp 3',
    ])
  })
})

test('only a row that a page may not hold may be parted', () => {
  const row = (words: string): string => `<tr><td>1901</td><td>${words}</td></tr>`
  const html = `<table>${row('Lit.')}${row('The lamps were lit. '.repeat(40))}</table>`
  const writer = new TypstWriter(ground(bookOf([part('chronology', 'one', html)]), new Map()))
  writer.flow(elements(html))
  expect(writer.source().match(/breakable: true/g)).toHaveLength(2)
})

describe('points on which the sources differ', () => {
  const written = (said: string): string => {
    const html = `<ul><li><p>Year</p><ul><li>1901</li><li>${said}</li></ul></li></ul>`
    const writer = new TypstWriter(ground(bookOf([part('disagreements', 'one', html)]), new Map()))
    writer.begin('disagreements')
    writer.flow(elements(html))
    return writer.source().replace(/\s+/g, ' ').trim()
  }

  test('are headings without bullets, kept together with what is said of them', () => {
    expect(written('1902')).toBe('#kept[#topic[#"Year"; ]#list([#"1901"; ], [#"1902"; ], ) ]')
  })

  test('may go over to the next page where they are long', () => {
    expect(written('The lamps were lit. '.repeat(60))).toMatch(/^#topic\[#"Year"; \]#list/)
  })
})
