import type { Handler } from './handler.ts'

/** Handler of an element that is a Typst function around its content: `enclosed('emph')`. */
export function enclosed(name: string): Handler {
  return (element, writer) => {
    writer.code(`#${name}[`)
    writer.inline(element.children)
    writer.code(']')
  }
}
