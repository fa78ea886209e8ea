import type { ElementContent } from 'hast'
import { report } from '../../messages/report.ts'
import type { Draft } from '../draft.ts'
import { idOf } from '../id.ts'
import { pictureFile } from '../picture-file.ts'

/**
 * Keeps pictures that lie in the book's folder; of others their description stays, as text.
 *
 * `![The bridge](bridge.png)` stays when that file is given, as `pictures/bridge.png`; `![The bridge](https://…)` becomes `The bridge`.
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
    const bytes = given?.get(path) ?? given?.get(written)
    const shown = `\`${path.slice(0, 80)}\``
    const { type, fault } = bytes ? pictureFile(bytes) : {}
    if (!bytes || !type || fault) {
      if (bytes) report(draft.file, 'no-broken-picture', { reason: `${shown}: ${fault}`, where: { line: here } })
      else
        report(draft.file, outside.test(path) ? 'no-outside-picture' : 'no-missing-picture', {
          reason: shown,
          where: { line: here },
        })
      return alt === '' ? [] : [{ type: 'text', value: alt }]
    }
    if (alt === '') report(draft.file, 'use-picture-description', { reason: `\`${path}\``, where: { line: here } })
    const src = nameOf(path, type, bytes, draft)
    node.properties = { src, alt, ...(node.properties.id ? { id: node.properties.id } : {}) }
    return [node]
  })
}

/** An address, or a path that leads out of the folder. */
const outside = /^[a-z][a-z\d+.-]*:|^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/i

/** A name that every e-reader takes, with the ending of what it is: `plates/The mill (1).PNG` becomes `pictures/the-mill-1.png`. */
function nameOf(path: string, type: string, bytes: Uint8Array, draft: Draft): string {
  const [, base = ''] = /([^/]*)\.[a-z]+$/i.exec(path) ?? []
  for (let n = 1; ; n++) {
    const name = `pictures/${idOf(base)}${n === 1 ? '' : `_${n}`}.${type}`
    const taken = draft.pictures.get(name)
    if (taken && taken !== bytes) continue
    draft.pictures.set(name, bytes)
    return name
  }
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src).replace(/^\.\//, '')
  } catch {
    return src
  }
}
