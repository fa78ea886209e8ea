import type { Element } from 'hast'
import { typstString } from './escape.ts'
import type { Handler } from './handler.ts'

/** Handler of a block whose white above, and below for so many sides, may be mended: `#air("p-1", 2);` */
export function aired(write: Handler, sides: number): Handler {
  return (element, writer) => {
    const air = airCode(element, sides)
    if (air !== '') writer.code(air)
    write(element, writer)
    if (air === '' || sides === 1) return
    writer.code(air)
    writer.endParagraph()
  }
}

function airCode({ properties: { id } }: Element, sides: number): string {
  return typeof id === 'string' ? `#air(${typstString(id)}, ${sides});` : ''
}
