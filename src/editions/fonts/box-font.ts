/** Family of the font that `boxFont` makes. */
export const boxFamily = 'Variorum Box'

/**
 * Makes a TrueType font that shows the given characters as an empty box, for characters that no other font has:
 * the page shows that something is missing, and the text of the file still holds the character.
 */
export function boxFont(codePoints: readonly number[]): Uint8Array {
  const points = [...codePoints].sort((a, b) => a - b).slice(0, mostGlyphs)
  const box = glyf()
  // One box for each character, so that the text of the file tells them apart.
  const glyphs = new Uint8Array(box.length * points.length)
  for (let index = 0; index < points.length; index++) glyphs.set(box, index * box.length)
  const count = points.length + 1
  const tables: Array<[string, Uint8Array]> = [
    ['OS/2', os2()],
    ['cmap', cmap(points)],
    ['glyf', glyphs],
    ['head', numbers([...headStart, left, 0, right, top, 0, 8, 2, 1, 0])],
    ['hhea', numbers([1, 0, 800, 0x10000 - 200, 0, advance, 0, 0, advance, 1, 0, 0, 0, 0, 0, 0, 0, count])],
    ['hmtx', numbers([advance, 0, ...points.flatMap(() => [advance, left])])],
    ['loca', numbers([0, 0, 0, 0, ...points.flatMap((_, index) => long((index + 1) * box.length))])],
    ['maxp', numbers([1, 0, count, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['name', name()],
    ['post', numbers([3, ...new Array<number>(15).fill(0)])],
  ]
  return fontFile(tables)
}

const mostGlyphs = 65_000
const unitsPerEm = 1000
const advance = 620
const [left, right, top, stroke] = [60, 560, 660, 40]

/** Versions, the magic number, flags, the em and two dates. */
const headStart = [1, 0, 0, 1, 0, 0, 0x5f0f, 0x3cf5, 0x000b, unitsPerEm, ...new Array<number>(8).fill(0)]

/** Big-endian 16-bit numbers. */
function numbers(values: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2))
  for (const [index, value] of values.entries()) view.setUint16(index * 2, value & 0xffff)
  return new Uint8Array(view.buffer)
}

const long = (value: number): [number, number] => [Math.floor(value / 0x10000), value & 0xffff]

/** One glyph of two rectangles, the inner one turning the other way round. */
function glyf(): Uint8Array {
  const corners: Array<[number, number]> = [
    [left, 0],
    [left, top],
    [right, top],
    [right, 0],
    [left + stroke, stroke],
    [right - stroke, stroke],
    [right - stroke, top - stroke],
    [left + stroke, top - stroke],
  ]
  const steps = corners.map(([x, y], index) => [x - (corners[index - 1]?.[0] ?? 0), y - (corners[index - 1]?.[1] ?? 0)])
  const flags = new Array<number>(4).fill(0x0101)
  return numbers([
    2,
    left,
    0,
    right,
    top,
    3,
    7,
    0,
    ...flags,
    ...steps.map(([x]) => x ?? 0),
    ...steps.map(([, y]) => y ?? 0),
  ])
}

function cmap(codePoints: number[]): Uint8Array {
  const groups = codePoints.flatMap((point, index) => [...long(point), ...long(point), 0, index + 1])
  const size = 16 + codePoints.length * 12
  return numbers([0, 1, 3, 10, ...long(12), 12, 0, ...long(size), 0, 0, ...long(codePoints.length), ...groups])
}

function name(): Uint8Array {
  const names: Array<[number, string]> = [
    [1, boxFamily],
    [2, 'Regular'],
    [4, boxFamily],
    [6, boxFamily.replace(' ', '-')],
  ]
  const records: number[] = []
  const text: number[] = []
  for (const [id, value] of names) {
    records.push(3, 1, 0x409, id, value.length * 2, text.length * 2)
    for (let at = 0; at < value.length; at++) text.push(value.charCodeAt(at))
  }
  return numbers([0, names.length, 6 + names.length * 12, ...records, ...text])
}

function os2(): Uint8Array {
  const widths = [4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0]
  const panose = new Array<number>(5).fill(0)
  const unicodeRanges = new Array<number>(8).fill(0)
  return numbers([
    ...widths,
    ...panose,
    ...unicodeRanges,
    0x2020,
    0x2020,
    0x40,
    0x20,
    0xffff,
    800,
    0x10000 - 200,
    0,
    800,
    200,
    0,
    0,
    0,
    0,
    500,
    660,
    0,
    32,
    1,
  ])
}

function fontFile(tables: Array<[string, Uint8Array]>): Uint8Array {
  const count = tables.length
  const power = 2 ** Math.floor(Math.log2(count))
  let offset = 12 + count * 16
  const total = tables.reduce((sum, [, table]) => sum + padded(table.length), offset)
  const file = new Uint8Array(total)
  const view = new DataView(file.buffer)
  file.set(numbers([1, 0, count, power * 16, Math.log2(power), count * 16 - power * 16]))
  for (const [index, [tag, table]] of tables.entries()) {
    const at = 12 + index * 16
    for (let letter = 0; letter < 4; letter++) view.setUint8(at + letter, tag.charCodeAt(letter))
    file.set(table, offset)
    view.setUint32(at + 4, checksum(file, offset, padded(table.length)))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, table.length)
    offset += padded(table.length)
  }
  return file
}

const padded = (length: number): number => (length + 3) & ~3

function checksum(file: Uint8Array, from: number, length: number): number {
  const view = new DataView(file.buffer)
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
