import { readFile, stat } from 'node:fs/promises'
import { VFile } from 'vfile'
import { faulty } from '../messages/faulty.ts'
import { report } from '../messages/report.ts'
import { foreignFormat } from '../sources/files/foreign-format.ts'
import { LARGEST, wordsOf } from './reading.ts'

/** Never throws: a file that is not there or can't be read has a message and no text. */
export async function readTextFile(path: string, shownAs: string): Promise<VFile> {
  try {
    const about = await stat(path)
    if (about.isDirectory()) return faulty(shownAs, 'no-unreadable-file', 'This is a folder')
    if (!about.isFile()) return faulty(shownAs, 'no-unreadable-file', 'This is no ordinary file')
    if (about.size > LARGEST) return faulty(shownAs, 'no-unreadable-file', 'The file is larger than 64 MB')
    const bytes = await readFile(path)
    return decoded(bytes, shownAs)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing) return faulty(shownAs, 'no-unreadable-file', `The file can not be read: ${wordsOf(error)}`)
    const file = faulty(shownAs, 'no-missing-folder', 'The file is not there')
    file.data.isMissing = true
    return file
  }
}

/** Nothing a person wrote may be lost: bytes that are not UTF-8 are read as what old editors wrote, not replaced. */
function decoded(bytes: Uint8Array, path: string): VFile {
  const foreign = foreignFormat(bytes)
  if (foreign) return faulty(path, 'no-unreadable-file', `This is ${foreign}, not text`)
  for (const encoding of encodingsOf(bytes)) {
    try {
      const value = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
      const file = new VFile({ path, value })
      if (encoding !== 'utf-8') report(file, 'no-lost-bytes', { reason: `The file is ${encoding}`, where: { line: 1 } })
      return file
    } catch {
      // The next encoding.
    }
  }
  return faulty(path, 'no-unreadable-file', 'The file is no text')
}

/** Editors that write two bytes for each letter mark it at the beginning, or leave every other byte empty. No old text has an empty byte. */
function encodingsOf(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le']
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be']
  const empty = [0, 0]
  for (const [at, byte] of bytes.subarray(0, 1000).entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const few = Math.max(4, Math.min(bytes.length, 1000) / 8)
  const [even = 0, odd = 0] = empty
  if (bytes.length % 2 === 0 && odd > few && even < few / 8) return ['utf-16le']
  if (bytes.length % 2 === 0 && even > few && odd < few / 8) return ['utf-16be']
  return even + odd > 0 ? ['utf-8'] : ['utf-8', 'windows-1252']
}
