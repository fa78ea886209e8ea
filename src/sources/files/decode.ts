import { declaredEncoding } from '../encodings/declared.ts'
import { doubleByteEncoding } from '../encodings/double-byte.ts'
import { doubleEncoding } from '../encodings/double-encoding.ts'
import { escaped } from '../encodings/escaped.ts'
import { decodeSingle, plausibility, singleByteEncoding, windowsLetter } from '../encodings/single-byte.ts'
import { withWholeLetters } from '../encodings/whole-letters.ts'

/** A file as text. `encoding` null: it is not text. */
export interface Decoded {
  text: string
  /** As the Encoding Standard names it. */
  encoding: string | null
  /** Offset of the first byte sequence that does not fit the rest of the file. */
  mixedAt?: number
  /** It was encoded twice, and has been mended. */
  twice?: true
}

/**
 * Finds the encoding of a file and decodes it; the byte order mark is no part of the text.
 *
 * `decode(new Uint8Array([0xe9, 0x74, 0xe9]))` is `{text: 'été', encoding: 'windows-1252'}`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeEight(bytes.subarray(3))
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return decodeThirtyTwo(bytes.subarray(4), 'utf-32le')
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeThirtyTwo(bytes.subarray(4), 'utf-32be')
  if (a === 0xff && b === 0xfe) return decodeSixteen(bytes.subarray(2), 'utf-16le')
  if (a === 0xfe && b === 0xff) return decodeSixteen(bytes.subarray(2), 'utf-16be')
  const wide = wideOrder(bytes)
  if (wide) return decodeSixteen(bytes, wide)
  const found = escaped(bytes)
  if (found) return found
  if (isBinary(bytes) || isEbcdic(bytes)) return { text: '', encoding: null }
  return decodeEight(bytes)
}

function decodeSixteen(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding }
}

function decodeThirtyTwo(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le')
    letters.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code))
  }
  return { text: letters.join(''), encoding }
}

function decodeEight(given: Uint8Array): Decoded {
  const bytes = withWholeLetters(given)
  const { valid, broken, first } = countSequences(bytes)
  if (broken === 0) return unmasked(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), valid)
  const declared = declaredEncoding(bytes)
  const stated = declared === 'utf-8' ? undefined : (declared ?? doubleByteEncoding(bytes))
  const encoding = stated ?? singleByteEncoding(bytes)
  const single = decodeSingle(bytes, encoding)
  if (valid === 0) return { text: single, encoding }
  const mixed = decodeMixed(bytes, first)
  const isSingle = broken > valid && (stated !== undefined || plausibility(single) > plausibility(mixed.text))
  return isSingle ? { text: single, encoding } : mixed
}

/** The text, mended where it was encoded twice. */
function unmasked(text: string, valid: number): Decoded {
  const mended = valid > 0 ? doubleEncoding(text) : null
  return mended === null ? { text, encoding: 'utf-8' } : { text: mended, encoding: 'utf-8', twice: true }
}

/** Sequences of several bytes that are good UTF-8, and bytes above 0x7f that are not. */
function countSequences(bytes: Uint8Array): { valid: number; broken: number; first: number } {
  let valid = 0
  let broken = 0
  let first = -1
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length === 0) {
      broken += 1
      if (first < 0) first = i
    } else if (length > 1) valid += 1
    i += length || 1
  }
  return { valid, broken, first }
}

/** Length of the good UTF-8 sequence that starts at `i`, or 0. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] as number
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let k = 1; k < length; k += 1) {
    const next = bytes[i + k]
    if (next === undefined || next < 0x80 || next > 0xbf) return 0
  }
  const second = bytes[i + 1] ?? 0
  const outside =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  return outside ? 0 : length
}

/** Two files pasted together: good UTF-8 sequences are read as such, every other byte as Windows-1252. */
function decodeMixed(bytes: Uint8Array, first: number): Decoded {
  const eight = new TextDecoder('utf-8', { ignoreBOM: true })
  const letters = Array.from({ length: 256 }, (_, byte) => Buffer.from(windowsLetter(byte)))
  const mended = Buffer.alloc(bytes.length * 3)
  let end = 0
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    const part = length > 0 ? bytes.subarray(i, i + length) : (letters[bytes[i] as number] as Buffer)
    for (const byte of part) mended[end++] = byte
    i += length || 1
  }
  const mixedAt = eight.decode(bytes.subarray(0, first)).length
  return { text: eight.decode(mended.subarray(0, end)), encoding: 'utf-8', mixedAt }
}

/** UTF-16 without a mark: of the first pairs of bytes nearly all have a zero on one side, or the sign of one script. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, 2048) & ~1
  if (end < 4) return null
  const little = isWide(bytes.subarray(0, end), 1)
  return little === isWide(bytes.subarray(0, end), 0) ? null : little ? 'utf-16le' : 'utf-16be'
}

/** Whether the bytes at even or odd places say of which script the letters are: zero where that is Latin, and at blanks. */
function isWide(bytes: Uint8Array, side: 0 | 1): boolean {
  const counts = new Map<number, number>()
  let others = 0
  for (let at = 0; at < bytes.length; at += 2) {
    const high = bytes[at + side] as number
    counts.set(high, (counts.get(high) ?? 0) + 1)
    if (bytes[at + 1 - side] === 0) others += 1
  }
  const zeros = counts.get(0) ?? 0
  const script = Math.max(0, ...[...counts].map(([high, count]) => (high > 0 && high < 0x20 ? count : 0)))
  const pairs = bytes.length / 2
  return zeros > pairs * 0.05 && zeros + script > pairs * 0.7 && others < pairs * 0.05
}

/** Nothing but zero bytes, or more than one control character in fifty before those that a fault of a disk leaves at the end. */
function isBinary(bytes: Uint8Array): boolean {
  let end = Math.min(bytes.length, 65_536)
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  let controls = 0
  for (let i = 0; i < end; i += 1) {
    const byte = bytes[i] as number
    if (byte === 0) controls += 3
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1
  }
  return (end === 0 && bytes.length > 0) || controls > 10 + end / 50
}

/** The encoding of mainframes: no space where all others have it, and every sixth byte or so that which it has for one. */
function isEbcdic(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 4096)
  let blanks = 0
  let high = 0
  for (let i = 0; i < end; i += 1) {
    const byte = bytes[i] as number
    if (byte === 0x20) return false
    if (byte === 0x40) blanks += 1
    else if (byte >= 0x80) high += 1
  }
  return blanks > end / 16 && high > end / 2
}
