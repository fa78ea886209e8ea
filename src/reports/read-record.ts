import type { BuildRecord, RecordedOutput } from './build-record.ts'

/** Reads a record; null when it is none. */
export function readRecord(json: string): BuildRecord | null {
  try {
    const read: unknown = JSON.parse(json)
    return isRecord(read) ? read : null
  } catch {
    return null
  }
}

function isRecord(read: unknown): read is BuildRecord {
  if (typeof read !== 'object' || read === null) return false
  const { version, inputs, outputs } = read as Partial<BuildRecord>
  if (version !== 1 || !isHashes(inputs) || typeof outputs !== 'object' || outputs === null) return false
  return Object.values(outputs).every(
    (output: unknown) => typeof output === 'object' && output !== null && isHashes((output as RecordedOutput).files),
  )
}

function isHashes(read: unknown): read is Record<string, string> {
  return typeof read === 'object' && read !== null && Object.values(read).every((hash) => typeof hash === 'string')
}
