import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collate } from '../../../src/collation/collate.ts'
import type { Disagreement } from '../../../src/collation/collation.ts'
import { readConfig } from '../../../src/config/read.ts'
import { gatherWorks } from '../../../src/recension/bibliography/gather-works.ts'
import { chronicle } from '../../../src/recension/chronology/chronicle.ts'
import { nameIndex } from '../../../src/recension/name-index/name-index.ts'
import type { ChronologyEntry, IndexEntry } from '../../../src/recension/recension.ts'
import type { Witness } from '../../../src/sources/witness.ts'
import { readWitnesses } from '../../../src/sources/witnesses.ts'

export interface Apparatus {
  witnesses: Witness[]
  chronology: ChronologyEntry[]
  disagreements: Disagreement[]
  index: IndexEntry[]
}

/** The apparatus of the sources in a case folder, or of sources given by name. */
export async function apparatusOf(
  sources: string | Record<string, string>,
  settings: string | null = null,
): Promise<Apparatus> {
  const config = readConfig(settings, 'book')
  const given = typeof sources === 'string' ? sourcesIn(sources) : sources
  const files = Object.entries(given).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
  const witnesses = await readWitnesses(files, config)
  const collation = collate(witnesses, config)
  const works = gatherWorks(witnesses, config)
  return {
    witnesses,
    chronology: chronicle(witnesses, collation, config, works),
    disagreements: collation.disagreements,
    index: nameIndex(witnesses, works, config),
  }
}

function sourcesIn(folder: string): Record<string, string> {
  const names = readdirSync(join(folder, 'sources')).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, 'sources', name), 'utf8')]))
}

/** One line an entry: `1912-04 life AB Text. (1913)`. */
export function chronologyLines(entries: readonly ChronologyEntry[]): string {
  return entries
    .map(({ date, about, text, sources, conflict }) => {
      const sigla = [...new Set(sources.map(({ siglum }) => siglum))].sort().join('')
      const others = [...new Set(conflict.map((each) => each.date))].sort().join(', ')
      return `${date} ${about} ${sigla} ${text}${others ? ` (${others})` : ''}`
    })
    .join('\n')
}

/** One line a disagreement: `topic: A value; B value`. */
export function disagreementLines(disagreements: readonly Disagreement[]): string {
  return disagreements
    .map(({ topic, claims }) => `${topic}: ${claims.map(({ siglum, value }) => `${siglum} ${value}`).join('; ')}`)
    .join('\n')
}

/** One line a heading: `Wendt, Ada: Ada Wendt, Wendt` or `Krause, Ada → Wendt, Ada`. */
export function indexLines(entries: readonly IndexEntry[]): string {
  return entries
    .map(({ heading, forms, see }) =>
      see.length > 0 ? `${heading} → ${see.join('; ')}` : `${heading}: ${forms.join(', ')}`,
    )
    .join('\n')
}
