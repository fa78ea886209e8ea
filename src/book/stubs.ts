import type { Chunk } from './chunks.ts'

/**
 * Finds, for each chunk, the definitions that it refers to and that stand in another chunk, as Markdown to parse before it.
 *
 * A chunk with `see[^a] and [home]`, beside chunks that define them, gets `['[^a]: x', '[home]: https://…']`.
 */
export function stubsOf(chunks: Chunk[]): string[][] {
  if (chunks.length < 2 && !chunks[0]?.text.includes('[^')) return chunks.map(() => [])
  const links = new Map<string, string>()
  for (const { text } of chunks) {
    for (const [definition, label = ''] of text.matchAll(linkDefinition)) {
      if (!links.has(keyOf(label))) links.set(keyOf(label), definition.trim())
    }
  }
  return chunks.map(({ text }) => {
    const here = new Set([...text.matchAll(noteDefinition)].map(([, label = '']) => keyOf(label)))
    const notes = new Set([...text.matchAll(noteCall)].map(([, label = '']) => keyOf(label)))
    const stubs = [...notes].filter((label) => !here.has(label)).map((label) => `[^${label}]: x`)
    return links.size === 0 ? stubs : [...stubs, ...missingLinks(text, links)]
  })
}

const linkDefinition = /^ {0,3}\[(?!\^)([^\]\n]{1,200})\]:[ \t]*\S[^\n]*/gm
const noteDefinition = /^ {0,3}\[\^([^\]\s]{1,200})\]:/gm
const noteCall = /\[\^([^\]\s]{1,200})\]/g
const label = /\[(?!\^)([^\][\n]{1,200})\]/g

function missingLinks(text: string, links: Map<string, string>): string[] {
  const here = new Set([...text.matchAll(linkDefinition)].map(([, name = '']) => keyOf(name)))
  const called = new Set([...text.matchAll(label)].map(([, name = '']) => keyOf(name)))
  return [...called].flatMap((name) => (here.has(name) ? [] : (links.get(name) ?? [])))
}

function keyOf(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase()
}
