import { createHash } from 'node:crypto'

/** A URN of the UUID kind that is the same for the same words, on every machine: `urn:uuid:…-8…-8…-…`. */
export function uuid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
