import { expect, test } from 'vitest'
import { specCases } from '../spec.ts'
import { composedBook } from './composed-book.ts'

for (const spec of ['composed.md', 'told-once.md', 'memories.md', 'paragraphs.md', 'places.md'])
  for (const { line, input, output } of specCases(new URL(spec, import.meta.url)))
    test(`${spec}:${line}`, async () => {
      expect(await bookOf(input)).toBe(output)
    })

/** The blocks of the text and its appendices, without front matter, bibliography and notes; calls by their kind. */
async function bookOf(input: string): Promise<string> {
  const [, ...parts] = input.split(/^=== (.+)$/m)
  const sources: Record<string, string> = {}
  for (let at = 0; at < parts.length; at += 2) sources[parts[at] as string] = `${(parts[at + 1] as string).trim()}\n`
  const { recension } = await composedBook(sources)
  const lines = recension.blocks.map(({ markdown }) => markdown).filter((markdown) => !/^(?:---|\[\^)/.test(markdown))
  return lines.join('\n').replace(/\[\^([a-z])-[^\]]*\]/g, '[^$1]')
}
