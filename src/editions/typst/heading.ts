import { toString as textOf } from 'hast-util-to-string'
import type { Handler } from './handler.ts'
import { styled } from './styled.ts'

/** Parts whose titles are words on a page and no headings of the text. */
const plain = new Set(['cover', 'half-title', 'title-page', 'imprint'])

/** A heading below the title of a part; the writer of parts sets the title itself. */
export const heading: Handler = (element, writer) => {
  writer.open(element)
  const level = writer.level(Number(element.tagName.slice(1)))
  // A heading without words would not be one for a screen reader.
  const name =
    plain.has(writer.role) || textOf(element).trim() === '' ? `#display(${level})` : `#heading(level: ${level})`
  styled(element, writer, () => {
    writer.code(`${name}[`)
    writer.inline(element.children)
    writer.code(`]${writer.label(String(element.properties.id ?? ''))}`)
  })
  writer.endParagraph()
}
