import type { Element } from 'hast'
import { typstString } from './escape.ts'
import type { Writer } from './handler.ts'

/** Writes what `write` writes inside the design's styles for the element's classes; a class unknown to the design changes nothing. */
export function styled(element: Element, writer: Writer, write: () => void): void {
  const classes = classesOf(element)
  for (const name of classes) writer.code(`#styled(${typstString(name)})[`)
  write()
  for (const _ of classes) writer.code(']')
}

function classesOf(element: Element): string[] {
  const { className } = element.properties
  return Array.isArray(className) ? className.map(String) : []
}
