import { typstString } from './escape.ts'
import type { Handler } from './handler.ts'

/** A link to the net or to a place of the book; one that leads nowhere is set as words. */
export const link: Handler = (element, writer) => {
  const href = String(element.properties.href ?? '')
  const target = href.startsWith('#') ? writer.target(href.slice(1)) : address(href)
  if (!target) return writer.inline(element.children)
  writer.code(`#link(${target})[`)
  writer.inline(element.children)
  writer.code(']')
}

function address(href: string): string | undefined {
  return /^(?:https?|mailto|ftp):\S/i.test(href) ? typstString(href) : undefined
}
