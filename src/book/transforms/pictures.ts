import type { ElementContent } from 'hast'
import { report } from '../../messages/report.ts'
import type { Draft } from '../draft.ts'

/**
 * Keeps pictures that lie in the book's folder; of others their description stays, as text.
 *
 * `![The bridge](pictures/bridge.png)` stays when that file is given; `![The bridge](https://…)` becomes `The bridge`.
 */
export function pictures(draft: Draft): void {
  for (const part of draft.parts) {
    part.heading = kept(part.heading, part.line, draft)
    part.blocks = kept(part.blocks, part.line, draft)
  }
  for (const note of draft.notes.values()) note.content = kept(note.content, 1, draft)
}

function kept(nodes: ElementContent[], line: number, draft: Draft): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const here = Number(node.properties.dataLine ?? line)
    if (node.tagName !== 'img') {
      if (node.children.some(({ type }) => type === 'element')) node.children = kept(node.children, here, draft)
      return [node]
    }
    const alt = typeof node.properties.alt === 'string' ? node.properties.alt : ''
    const written = String(node.properties.src ?? '')
    const path = decoded(written)
    const given = draft.extras.pictures
    const bytes = /\.(?:png|jpe?g|gif)$/i.test(path) ? (given?.get(path) ?? given?.get(written)) : undefined
    if (!bytes) {
      report(draft.file, 'no-outside-picture', { reason: `\`${path.slice(0, 80)}\``, where: { line: here } })
      return alt === '' ? [] : [{ type: 'text', value: alt }]
    }
    if (alt === '') report(draft.file, 'use-picture-description', { reason: `\`${path}\``, where: { line: here } })
    draft.pictures.set(path, bytes)
    node.properties = { src: path, alt, ...(node.properties.id ? { id: node.properties.id } : {}) }
    return [node]
  })
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src).replace(/^\.\//, '')
  } catch {
    return src
  }
}
