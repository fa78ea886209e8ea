import type { Format, OutputFile } from '../editions/edition.ts'
import type { PublishedBook } from '../pipeline.ts'
import { buildRecord } from '../reports/build-record.ts'
import { readRecord } from '../reports/read-record.ts'
import { staleFiles } from '../reports/stale-files.ts'
import { outcome, type Told } from './outcome.ts'
import type { Press } from './press.ts'
import type { Outcome, Setting } from './request.ts'

export interface Finished {
  press: Press
  told: Told
  out: string
  outputs: Array<{ of: Format | 'reports'; files: OutputFile[] }>
}

/** Files by what they belong to. */
export function outputsOf({ editions }: PublishedBook, reports: OutputFile[]): Finished['outputs'] {
  return [...editions.map(({ format, files }) => ({ of: format, files })), { of: 'reports', files: reports }]
}

/** Writes what was made, with the record of it, and ends the verb; all files at once or none. */
export async function writeBuild({ press, told, out, outputs }: Finished, setting: Setting): Promise<Outcome> {
  const { world, versions, step } = setting
  step('Writing')
  const before = await world.readFile(`${out}/reports/build.json`)
  const earlier = before ? readRecord(new TextDecoder().decode(before)) : null
  const record = buildRecord({ versions, date: press.config.date, inputs: press.inputs, outputs }, earlier)
  const json = new TextEncoder().encode(`${JSON.stringify(record, null, 1)}\n`)
  const files = [...outputs.flatMap((output) => output.files), { path: 'reports/build.json', bytes: json }]
  // Made of half the settings, it may lie under another name: then nothing good is taken away.
  const stale = press.merged && !press.basis ? [] : staleFiles(record, earlier)
  const writing = await world.writeOutput(out, files, stale)
  told.files.push(writing)
  const made = writing.messages.some(({ fatal }) => fatal) ? [] : files
  return outcome(told, {
    doubts: press.merged?.recension.doubts ?? [],
    written: made.map(({ path, bytes }) => ({ path: `${out}/${path}`, size: bytes.length })),
  })
}
