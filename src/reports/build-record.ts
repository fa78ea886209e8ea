import type { Format, OutputFile } from '../editions/edition.ts'
import { hashesOf, sha256 } from './hashes.ts'

/** What went into a build and what came out of it, by hash; no clock and no path of a machine. */
export interface BuildRecord {
  version: 1
  /** Of the program and of what its result depends on. */
  versions: Record<string, string>
  date: string
  /** SHA-256 by path below the book's folder. */
  inputs: Record<string, string>
  /** For each edition, and for the reports, the inputs it was made of and its files. */
  outputs: Partial<Record<Format | 'reports', RecordedOutput>>
}

export interface RecordedOutput {
  /** SHA-256 of the list of inputs. */
  from: string
  files: Record<string, string>
}

export interface Made {
  versions: Record<string, string>
  date: string
  inputs: Array<{ path: string; bytes: Uint8Array }>
  outputs: Array<{ of: Format | 'reports'; files: OutputFile[] }>
}

/** Records a build; what an earlier build made of formats that this one left alone stays recorded. */
export function buildRecord({ versions, date, inputs, outputs }: Made, earlier: BuildRecord | null): BuildRecord {
  const hashes = hashesOf(inputs)
  const from = sha256(JSON.stringify(hashes))
  const record: BuildRecord = { version: 1, versions, date, inputs: hashes, outputs: { ...earlier?.outputs } }
  for (const { of, files } of outputs) record.outputs[of] = { from, files: hashesOf(files) }
  return record
}
