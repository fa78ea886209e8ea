import { Unzlib } from 'fflate'

/** What a picture is by its bytes, and why it can't be printed if it can't. */
export interface PictureFile {
  type: 'png' | 'jpg' | 'gif' | undefined
  fault?: string
}

/** Points of the largest picture; a page of a large book at the resolution of the best press has half of them. */
const most = 64_000_000

/**
 * Looks whether a picture is whole, by its own sums and lengths, without making it.
 *
 * A file of no bytes gives `{ type: undefined, fault: 'it is empty' }`.
 */
export function pictureFile(bytes: Uint8Array): PictureFile {
  if (bytes.length === 0) return { type: undefined, fault: 'it is empty' }
  const type = [...signs].find(([, sign]) => sign.every((byte, at) => bytes[at] === byte))?.[0]
  if (type === undefined) return { type, fault: 'it is no PNG, JPEG or GIF' }
  const size = readers[type](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (size === null) return { type, fault: 'it is damaged or cut off' }
  if (size.width * size.height > most) return { type, fault: `it has ${size.width} × ${size.height} points` }
  return { type }
}

const signs = new Map<NonNullable<PictureFile['type']>, number[]>([
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
])

interface Size {
  width: number
  height: number
}

const readers: Record<NonNullable<PictureFile['type']>, (view: DataView) => Size | null> = { png, jpg, gif }

function png(view: DataView): Size | null {
  if (view.byteLength < 45 || view.getUint32(12) !== 0x49484452) return null
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  if (size.width === 0 || size.height === 0) return null
  // Told as too large, and not unpacked.
  if (size.width * size.height > most) return size
  const rows = new Rows(view, size.width)
  const unzip = new Unzlib((data) => rows.take(data))
  let at = 8
  while (at + 12 <= view.byteLength) {
    const length = view.getUint32(at)
    const name = view.getUint32(at + 4)
    if (at + 12 + length > view.byteLength || view.getUint32(at + 8 + length) !== sumOf(view, at + 4, length + 4))
      return null
    if (name === 0x49454e44) return rows.areSound(size.height) ? size : null
    if (name === 0x49444154 && !fed(unzip, bytesOf(view, at + 8, length))) return null
    at += 12 + length
  }
  return null
}

/** The unpacked rows, each of which begins with the number of its filter. */
class Rows {
  #length: number
  #taken = 0
  #isSound: boolean
  #isWoven: boolean
  constructor(view: DataView, width: number) {
    const samples = samplesOf.get(view.getUint8(25))
    const depth = view.getUint8(24)
    this.#isSound = samples !== undefined && [1, 2, 4, 8, 16].includes(depth)
    this.#isWoven = view.getUint8(28) === 1
    this.#length = 1 + Math.ceil((width * depth * (samples ?? 1)) / 8)
  }
  take(data: Uint8Array): void {
    const first = (this.#length - (this.#taken % this.#length)) % this.#length
    if (!this.#isWoven)
      for (let at = first; at < data.length; at += this.#length) if ((data[at] ?? 0) > 4) this.#isSound = false
    this.#taken += data.length
  }
  areSound(height: number): boolean {
    return this.#isSound && this.#taken >= (this.#isWoven ? height : height * this.#length)
  }
}

/** Numbers for each point, by the kind of colour. */
const samplesOf = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
])

function fed(unzip: Unzlib, bytes: Uint8Array): boolean {
  try {
    unzip.push(bytes)
    return true
  } catch {
    return false
  }
}

function jpg(view: DataView): Size | null {
  let at = 2
  let size: Size | null = null
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (marker === 0xda) return size && size.width > 0 && isEnded(view) ? size : null
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

/** The sign of the end, after which cameras write what they like. */
function isEnded(view: DataView): boolean {
  for (let at = view.byteLength - 2; at > 1; at -= 1) if (view.getUint16(at) === 0xffd9) return true
  return false
}

function gif(view: DataView): Size | null {
  if (view.byteLength < 20) return null
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  const isWhole = bytesOf(view, 13, view.byteLength - 13).lastIndexOf(0x3b) >= 0
  return isWhole && size.width > 0 && size.height > 0 ? size : null
}

function bytesOf(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length)
}

/** CRC-32 as PNG wants it. */
function sumOf(view: DataView, at: number, length: number): number {
  let sum = 0xffffffff
  for (const byte of bytesOf(view, at, length)) sum = (table[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})
