import type { Chunk } from './chunks.ts'

/**
 * Finds, for each chunk, the definitions of links that it refers to and that stand in another chunk, as Markdown to parse before it.
 *
 * A chunk with `see [home]`, beside one that defines it, gets `['[home]: https://…']`.
 */
export function stubsOf(chunks: Chunk[]): string[][] {
  const links = new Map<string, string>()
  if (chunks.length > 1)
    for (const { text } of chunks) {
      for (const [definition, label = ''] of text.matchAll(linkDefinition)) {
        if (!links.has(keyOf(label))) links.set(keyOf(label), definition.trim())
      }
    }
  return chunks.map(({ text }) => (links.size === 0 ? [] : missingLinks(text, links)))
}

const linkDefinition = /^ {0,3}\[(?!\^)([^\]\n]{1,200})\]:[ \t]*\S[^\n]*/gm
const label = /\[(?!\^)([^\][\n]{1,200})\]/g

function missingLinks(text: string, links: Map<string, string>): string[] {
  const here = new Set([...text.matchAll(linkDefinition)].map(([, name = '']) => keyOf(name)))
  const called = new Set([...text.matchAll(label)].map(([, name = '']) => keyOf(name)))
  return [...called].flatMap((name) => (here.has(name) ? [] : (links.get(name) ?? [])))
}

function keyOf(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase()
}
