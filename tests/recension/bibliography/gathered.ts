import { VFile } from 'vfile'
import type { BookConfig } from '../../../src/config/config.ts'
import { gatherWorks } from '../../../src/recension/bibliography/gather-works.ts'
import type { CslItem, Work } from '../../../src/recension/recension.ts'
import type { Witness } from '../../../src/sources/witness.ts'
import { readWitnesses } from '../../../src/sources/witnesses.ts'

/** Settings that the bibliography looks at. */
export function settings(language: string): BookConfig {
  return { language, citationStyle: 'chicago-fullnote-bibliography', sources: {} } as BookConfig
}

/** The witnesses of documents written one after the other, each after a line `=== path`. */
export async function witnessesOf(text: string, config: BookConfig): Promise<Witness[]> {
  const [, ...parts] = text.split(/^=== (.+)\n/mu)
  const files = parts.flatMap((path, at) =>
    at % 2 === 0 ? [{ path, bytes: new TextEncoder().encode(parts[at + 1] ?? '') }] : [],
  )
  return readWitnesses(files, config)
}

/** The works of such documents. */
export async function gathered(
  text: string,
  language: string,
  references: CslItem[] = [],
): Promise<{ works: Work[]; witnesses: Witness[]; file: VFile }> {
  const config = settings(language)
  const witnesses = await witnessesOf(text, config)
  const file = new VFile({ path: 'references.json' })
  const given = references.map((item) => ({ item, file, line: 1 }))
  return { works: gatherWorks(witnesses, config, given), witnesses, file }
}
