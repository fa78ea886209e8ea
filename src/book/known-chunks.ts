import type { ElementContent, Properties } from 'hast'
import type { Chunk } from './chunks.ts'
import { parseChunk } from './parse.ts'

/** What the chunks of a manuscript were parsed to, by their text, for a book that is made again after a change. */
export type KnownChunks = Map<string, ParsedChunk>

interface ParsedChunk {
  blocks: ElementContent[]
  /** Line on which the chunk stood. */
  line: number
}

/** Parses chunks, each with its stubs; what is in `known` is only copied, and `known` holds these chunks afterwards. */
export function parseChunks(chunks: Chunk[], stubs: string[][], known?: KnownChunks): ElementContent[][] {
  if (!known) return chunks.map((chunk, at) => parseChunk(chunk, stubs[at] ?? []))
  const used: KnownChunks = new Map()
  const parsed = chunks.map((chunk, at) => {
    const { type, text, line } = chunk
    const calls = stubs[at] ?? []
    const key = JSON.stringify([type, text, calls])
    const found = known.get(key) ?? { blocks: parseChunk(chunk, calls), line }
    used.set(key, found)
    return found.blocks.map((block) => copied(block, line - found.line))
  })
  known.clear()
  for (const [key, found] of used) known.set(key, found)
  return parsed
}

/** The same block so many lines farther down. */
function copied<Node extends ElementContent>(node: Node, by: number): Node {
  if (node.type !== 'element') return { ...node }
  const children = node.children.map((child) => copied(child, by))
  return { ...node, properties: moved(node.properties, by), children }
}

function moved(properties: Properties, by: number): Properties {
  const { dataLine } = properties
  const copy = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]),
  )
  if (dataLine === undefined || by === 0) return copy
  return { ...copy, dataLine: typeof dataLine === 'string' ? String(Number(dataLine) + by) : Number(dataLine) + by }
}
