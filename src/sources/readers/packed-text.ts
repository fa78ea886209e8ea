import { strFromU8, type Unzipped, unzipSync } from 'fflate'
import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { Block, Readable } from '../sheet.ts'
import { readBare } from './bare.ts'
import type { Reading } from './reader.ts'

/** The text of no document unpacks to more. */
const largest = 64_000_000

/** The text of a document: as its markup says, or, where that says nothing, as bare text. */
export function unpacked(reading: Reading, file: VFile): Reading {
  if (!isBare(reading)) return flattened(reading)
  const lines = reading.blocks.map(({ text, gap }, i) => (i > 0 ? '\n'.repeat(gap) : '') + text)
  return { ...readBare(lines.join(''), file), imprint: reading.imprint }
}

/** Paragraph by paragraph, a line for each: the text that places count in. */
export function flattened({ blocks, imprint }: Reading): Reading {
  const text = blocks.map((block) => block.text).join('\n')
  let start = 0
  const moved = blocks.map((block): Block => {
    const own: Readable = {
      text: block.text,
      calls: block.calls,
      runs: [{ at: 0, length: block.text.length, start, width: block.text.length }],
    }
    start += block.text.length + 1
    return { ...block, ...own }
  })
  return { text, blocks: moved, imprint }
}

/** A text put into a word processor: every line of it is a paragraph, its blank lines are empty ones, and nothing says more. */
function isBare({ blocks }: Reading): boolean {
  const isPlain = ({ markup, calls }: Block) => !markup.type && !markup.item && calls.length === 0
  return blocks.some(({ gap }, i) => i > 0 && gap > 1) && blocks.every(isPlain)
}

/** The files of a packed document whose names are wanted, as text; none with a message where it cannot be opened. */
export function unpack(bytes: Uint8Array, file: VFile, wanted: RegExp): ReadonlyMap<string, string> {
  let size = 0
  if (isLocked(bytes)) {
    report(file, 'no-binary-source', { reason: `\`${file.basename}\` ${locked}` })
    return new Map()
  }
  try {
    const found: Unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false
        size += originalSize
        return size <= largest
      },
    })
    if (size <= largest) return new Map(Object.entries(found).map(([name, part]) => [name, strFromU8(part)]))
    report(file, 'no-binary-source', { reason: `\`${file.basename}\` unpacks to more than any document holds` })
  } catch {
    report(file, 'no-binary-source', { reason: `\`${file.basename}\` cannot be unpacked: it is damaged or cut off` })
  }
  return new Map()
}

/** What is said of a packed document that cannot be opened without a password. */
export const locked = 'is locked with a password'

/** What the first of its files says of itself. */
function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1
}

/** The ending of the format that a packed document is of, by the names of its parts; undefined where they tell none. */
export function packedEnding(bytes: Uint8Array): string | undefined {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return parts.find(([part]) => names.includes(part))?.[1]
}

const parts: Array<[part: string, ending: string]> = [
  ['META-INF/container.xml', 'epub'],
  ['word/document.xml', 'docx'],
  ['content.xml', 'odt'],
]
