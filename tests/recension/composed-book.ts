import { collate } from '../../src/collation/collate.ts'
import type { Collation } from '../../src/collation/collation.ts'
import type { BookConfig } from '../../src/config/config.ts'
import { readConfig } from '../../src/config/read.ts'
import { compose } from '../../src/recension/compose.ts'
import type { Recension } from '../../src/recension/recension.ts'
import type { Witness } from '../../src/sources/witness.ts'
import { readWitnesses } from '../../src/sources/witnesses.ts'

export interface ComposedBook {
  witnesses: Witness[]
  collation: Collation
  recension: Recension
  config: BookConfig
}

/** Reads, collates and composes sources given by name. */
export async function composedBook(
  sources: Record<string, string>,
  settings: string | null = null,
): Promise<ComposedBook> {
  const config = readConfig(settings, 'book')
  const files = Object.entries(sources).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
  const witnesses = await readWitnesses(files, config)
  const collation = collate(witnesses, config)
  return {
    witnesses,
    collation,
    config,
    recension: compose(witnesses, collation, { works: [], chronology: [], index: [] }, config),
  }
}
