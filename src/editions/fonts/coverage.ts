/** Tells which characters a font has glyphs for, read from its `cmap` table (formats 4 and 12). Throws nothing: an unreadable font has none. */
export function coverage(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  try {
    const cmap = tableOffset(view, 'cmap')
    return cmap === undefined ? () => false : bestSubtable(view, cmap)
  } catch {
    return () => false
  }
}

function tableOffset(view: DataView, tag: string): number | undefined {
  const count = view.getUint16(4)
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const name = String.fromCharCode(
      view.getUint8(at),
      view.getUint8(at + 1),
      view.getUint8(at + 2),
      view.getUint8(at + 3),
    )
    if (name === tag) return view.getUint32(at + 8)
  }
  return undefined
}

function bestSubtable(view: DataView, cmap: number): (codePoint: number) => boolean {
  const subtables = new Map<number, number>()
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    subtables.set(view.getUint16(at), at)
  }
  const full = subtables.get(12)
  const basic = subtables.get(4)
  const ranges = full !== undefined ? rangesOf12(view, full) : basic !== undefined ? rangesOf4(view, basic) : []
  return (codePoint) => inRanges(ranges, codePoint)
}

type Range = [first: number, last: number]

function rangesOf12(view: DataView, table: number): Range[] {
  const ranges: Range[] = []
  const count = view.getUint32(table + 12)
  for (let at = table + 16; at < table + 16 + count * 12; at += 12)
    ranges.push([view.getUint32(at), view.getUint32(at + 4)])
  return ranges
}

/** A character inside a range of format 4 may still have no glyph; fonts with format 12 are the rule, so this is near enough. */
function rangesOf4(view: DataView, table: number): Range[] {
  const ranges: Range[] = []
  const size = view.getUint16(table + 6)
  for (let at = 0; at < size; at += 2)
    ranges.push([view.getUint16(table + 16 + size + at), view.getUint16(table + 14 + at)])
  return ranges
}

function inRanges(ranges: Range[], codePoint: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = ranges[middle] as Range
    if (codePoint < first) high = middle - 1
    else if (codePoint > last) low = middle + 1
    else return true
  }
  return false
}
