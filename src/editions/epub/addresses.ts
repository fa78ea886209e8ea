import type { ElementContent } from 'hast'
import type { Piece } from './pieces.ts'

/** Document in which each id of the book stands. */
export function addresses(pieces: Piece[]): Map<string, string> {
  const files = new Map<string, string>()
  for (const { file, part, nodes, notes, isFirst } of pieces) {
    if (isFirst) files.set(part.id, file)
    const see = (node: ElementContent): void => {
      if (node.type !== 'element') return
      const { id } = node.properties
      if (typeof id === 'string' && !files.has(id)) files.set(id, file)
      for (const child of node.children) see(child)
    }
    for (const node of nodes) see(node)
    for (const note of notes) {
      files.set(note.id, file)
      for (const node of note.content) see(node)
    }
  }
  return files
}
