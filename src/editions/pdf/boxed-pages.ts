import { entryLength, type ObjectTable, objectTable } from './object-table.ts'

/**
 * Writes into every page how large the printed page is, as the typesetter's file stands; nothing else in it changes.
 *
 * Gives nothing for a file of another form than Typst's: objects in plain sight, one table of their places.
 *
 *     /MediaBox [0 0 432 648]  →  /MediaBox [0 0 432 648]
 *                                 /BleedBox [0 0 432 648]
 *                                 /TrimBox [0 0 432 648]
 */
export function boxedPages(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = objectTable(file)
  if (!table) return undefined
  const additions = additionsOf(file, table)
  return additions && written(file, table, additions)
}

interface Addition {
  at: number
  text: Buffer
}

/** One for each page, in the order of the file; nothing when a page is not written as Typst writes it. */
function additionsOf(file: Buffer, { offsets }: ObjectTable): Addition[] | undefined {
  const additions: Addition[] = []
  for (const [number, offset] of offsets) {
    const start = `${number} 0 obj\n<<\n  /Type /Page\n`
    if (file.toString('latin1', offset, offset + start.length) !== start) continue
    const close = file.indexOf('endobj', offset)
    const page = file.subarray(offset, close).toString('latin1')
    const box = /\n {2}\/MediaBox \[0 0 ([\d.]+ [\d.]+)\]\n/.exec(page)
    if (!box || /\/(?:BleedBox|TrimBox|CropBox)/.test(page)) return undefined
    const text = `  /BleedBox [0 0 ${box[1]}]\n  /TrimBox [0 0 ${box[1]}]\n`
    additions.push({ at: offset + box.index + box[0].length, text: Buffer.from(text) })
  }
  return additions.length > 0 ? additions.sort((a, b) => a.at - b.at) : undefined
}

function written(file: Buffer, table: ObjectTable, additions: Addition[]): Uint8Array {
  const pieces: Buffer[] = []
  let done = 0
  for (const { at, text } of additions) {
    pieces.push(file.subarray(done, at), text)
    done = at
  }
  const moved = movedBy(additions)
  const entries = [...table.offsets].sort(([, a], [, b]) => a - b)
  const lines = Buffer.from(file.subarray(table.entries, file.indexOf('trailer', table.entries)))
  for (const [number, offset] of entries)
    lines.write(String(offset + moved(offset)).padStart(10, '0'), number * entryLength, 'latin1')
  const rest = file.subarray(table.entries + lines.length).toString('latin1')
  const start = rest.lastIndexOf('startxref')
  const end = `${rest.slice(0, start)}startxref\n${table.at + moved(table.at)}\n%%EOF`
  pieces.push(file.subarray(done, table.entries), lines, Buffer.from(end, 'latin1'))
  return Buffer.concat(pieces)
}

/** By how much a place of the file has moved; asked in the order of the file. */
function movedBy(additions: Addition[]): (offset: number) => number {
  let next = 0
  let sum = 0
  return (offset) => {
    for (let addition = additions[next]; addition && addition.at <= offset; addition = additions[++next])
      sum += addition.text.length
    return sum
  }
}
