import { posix } from 'node:path'
import { unzipSync } from 'fflate'
import { packageDocument } from './package-metadata.ts'
import type { Cover, PackageMetadata } from './publication.ts'

export interface EpubPackage {
  metadata: PackageMetadata
  cover?: Cover
}

/** Looks into an EPUB for what a catalogue shows; null when it is none. Never unpacks more than it needs. */
export function epubPackage(bytes: Uint8Array): EpubPackage | null {
  const container = entryText(bytes, 'META-INF/container.xml')
  const path = /<(?:\w+:)?rootfile\s[^>]*?full-path\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(container ?? '')
  const opf = path ? (path[1] ?? path[2] ?? '') : ''
  const xml = entryText(bytes, opf)
  if (xml === null) return null
  const { metadata, cover } = packageDocument(xml)
  const picture = cover && pictureTypes.includes(cover.mediaType) ? entry(bytes, besides(opf, cover.href)) : null
  return { metadata, ...(cover && picture && { cover: { mediaType: cover.mediaType, bytes: picture } }) }
}

/** Those that a catalogue may show (OPDS 1.2, 5.2). */
const pictureTypes = ['image/jpeg', 'image/png', 'image/gif']
const LARGEST = 16 * 1024 * 1024

function besides(opf: string, href: string): string {
  try {
    return posix.join(posix.dirname(opf), decodeURIComponent(href))
  } catch {
    return href
  }
}

function entryText(bytes: Uint8Array, path: string): string | null {
  const found = entry(bytes, path)
  return found && new TextDecoder().decode(found)
}

function entry(bytes: Uint8Array, path: string): Uint8Array | null {
  try {
    const found = unzipSync(bytes, { filter: ({ name, originalSize }) => name === path && originalSize <= LARGEST })
    return found[path] ?? null
  } catch {
    return null
  }
}
