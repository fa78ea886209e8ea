import type { Element, ElementContent } from 'hast'
import { report } from '../../messages/report.ts'
import type { Draft } from '../draft.ts'
import { idOf } from '../id.ts'

/**
 * Keeps links that lead somewhere: to the web, or to an id of the book; of others only the words stay.
 *
 * `<a href="chapter-2.md">there</a>` becomes `there`, `<a href="#A%20childhood">` leads to `#a-childhood`.
 */
export function links(draft: Draft): void {
  for (const part of draft.parts) {
    part.heading = kept(part.heading, part.line, draft)
    part.blocks = kept(part.blocks, part.line, draft)
  }
  for (const note of draft.notes.values()) note.content = kept(note.content, 1, draft)
}

function kept(nodes: ElementContent[], line: number, draft: Draft): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node]
    const here = Number(node.properties.dataLine ?? line)
    if (node.children.some(({ type }) => type === 'element')) node.children = kept(node.children, here, draft)
    return node.tagName === 'a' && !leads(node, here, draft) ? node.children : [node]
  })
}

function leads(link: Element, line: number, draft: Draft): boolean {
  const { href } = link.properties
  if (typeof href !== 'string') return link.properties.id !== undefined
  if (/^(?:https?:\/\/[^\s/]|mailto:)/i.test(href)) return true
  const target = href.startsWith('#') ? [href.slice(1), decoded(href.slice(1))].flatMap((id) => [id, idOf(id)]) : []
  const id = target.find((wanted) => draft.ids.has(wanted))
  if (id === undefined) report(draft.file, 'no-dead-link', { reason: `\`${href.slice(0, 80)}\``, where: { line } })
  else link.properties.href = `#${id}`
  return id !== undefined
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
