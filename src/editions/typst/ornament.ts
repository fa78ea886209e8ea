import type { Handler } from './handler.ts'

/** A pause in the text. */
export const ornament: Handler = (_, writer) => {
  writer.code('#ornament();')
  writer.endParagraph()
}
