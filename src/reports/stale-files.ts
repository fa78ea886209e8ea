import type { BuildRecord } from './build-record.ts'

/** Files that the earlier build made of the same formats and this one does not. */
export function staleFiles(record: BuildRecord, earlier: BuildRecord | null): string[] {
  const now = new Set(Object.values(record.outputs).flatMap(({ files }) => Object.keys(files)))
  const then = Object.values(earlier?.outputs ?? {}).flatMap(({ files }) => Object.keys(files))
  return then.filter((path) => !now.has(path) && isBelow(path)).sort()
}

/** A record could be changed by hand; nothing outside the output folder is ever removed. */
function isBelow(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..')
}
