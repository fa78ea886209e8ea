import type { BookConfig } from '../../src/config/config.ts'
import type { Witness } from '../../src/sources/witness.ts'
import { readWitnesses } from '../../src/sources/witnesses.ts'

/** A book with no settings but those given. */
export function configWith(sources: BookConfig['sources']): BookConfig {
  return { sources } as BookConfig
}

/** The one witness that a file of this name and text makes. */
export async function witnessed(path: string, text: string | Uint8Array): Promise<Witness> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const [witness] = await readWitnesses([{ path, bytes }], configWith({}))
  if (!witness) throw new Error(`${path} made no witness`)
  return witness
}

/** `type(:label) | text`, one line for each passage; the depth of a heading stands behind its type. */
export function outline(witness: Witness): string {
  return witness.passages
    .map(({ type, depth, label, text }) => `${type}${depth ? ` ${depth}` : ''}${label ? ` ${label}` : ''} | ${text}`)
    .join('\n')
}

/** The outline, with the lines of `wanted` in place of those they match; ` … ` in a wanted line stands for any words. */
export function matched(found: string, wanted: string): string {
  const lines = wanted.split('\n')
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return found
    .split('\n')
    .map((line, i) =>
      new RegExp(`^${(lines[i] ?? '').split(' … ').map(escaped).join('.*')}$`, 'u').test(line) ? lines[i] : line,
    )
    .join('\n')
}
