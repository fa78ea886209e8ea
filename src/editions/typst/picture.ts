import { typstString } from './escape.ts'
import type { Handler } from './handler.ts'

/** A picture that was brought with the book; of any other its description is set. */
export const picture: Handler = (element, writer) => {
  const alt = String(element.properties.alt ?? '').trim()
  const path = writer.picture(String(element.properties.src ?? ''))
  if (path) writer.code(`#picture(${typstString(path)}, ${typstString(alt || 'Picture')});`)
  else if (alt) writer.code(`#emph(${typstString(alt)});`)
}
