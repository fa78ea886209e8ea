import type { OutputFile } from '../editions/edition.ts'
import type { BuildRecord } from './build-record.ts'
import { hashesOf } from './hashes.ts'

export interface Difference {
  path: string
  of: 'input' | 'output'
  kind: 'changed' | 'missing' | 'new'
}

/** Compares a record with the files that are there now. */
export function recordDifferences(
  record: BuildRecord,
  inputs: OutputFile[],
  outputs: Map<string, Uint8Array | null>,
): Difference[] {
  const found: Difference[] = []
  const now = hashesOf(inputs)
  for (const path of new Set([...Object.keys(record.inputs), ...Object.keys(now)])) {
    const kind = !now[path] ? 'missing' : !record.inputs[path] ? 'new' : 'changed'
    if (now[path] !== record.inputs[path]) found.push({ path, of: 'input', kind })
  }
  for (const { files } of Object.values(record.outputs)) {
    for (const [path, hash] of Object.entries(files)) {
      const bytes = outputs.get(path)
      if (!bytes) found.push({ path, of: 'output', kind: 'missing' })
      else if (hashesOf([{ path, bytes }])[path] !== hash) found.push({ path, of: 'output', kind: 'changed' })
    }
  }
  return found.sort((a, b) => (`${a.of} ${a.path}` < `${b.of} ${b.path}` ? -1 : 1))
}
