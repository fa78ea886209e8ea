import { createHash } from 'node:crypto'

/** SHA-256 of each file by its path, in order of path. */
export function hashesOf(files: Array<{ path: string; bytes: Uint8Array }>): Record<string, string> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return Object.fromEntries(sorted.map(({ path, bytes }) => [path, sha256(bytes)]))
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
