import { expect, test } from 'vitest'
import { ground } from '../../../src/editions/typst/ground.ts'
import { TypstWriter } from '../../../src/editions/typst/writer.ts'
import { specCases } from '../../spec.ts'
import { bookOf, elements, part } from '../pdf/book-of.ts'

for (const { line, input, output } of specCases(new URL('elements.md', import.meta.url))) {
  test(`elements.md:${line}`, () => {
    const writer = new TypstWriter(ground(bookOf([part('chapter', 'one', input)]), new Map()))
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
