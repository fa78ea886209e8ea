import { toString as textOf } from 'hast-util-to-string'
import { typstString } from './escape.ts'
import type { Handler } from './handler.ts'

/** Words of a machine, in the line. */
export const code: Handler = (element, writer) => {
  writer.verbatim(textOf(element))
}

/** Lines that are kept as they are. */
export const preformatted: Handler = (element, writer) => {
  writer.open(element)
  writer.code(`#raw(block: true, ${typstString(textOf(element))});`)
  writer.endParagraph()
}
