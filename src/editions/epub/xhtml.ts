import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** Writes content as XHTML: every element closed, no named entities, nothing that XML reads otherwise. */
export function xhtml(nodes: ElementContent[]): string {
  return toHtml({ type: 'root', children: nodes }, { closeSelfClosing: true }).replaceAll(']]>', ']]&gt;')
}
