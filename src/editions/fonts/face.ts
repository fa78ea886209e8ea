export interface FaceStyle {
  weight: number
  style: 'normal' | 'italic'
}

/** Reads weight and slant of a font from its `OS/2` table; a font without one counts as regular. */
export function faceStyle(font: Uint8Array): FaceStyle {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = font.byteLength > 12 ? view.getUint16(4) : 0
  for (let at = 12; at + 16 <= Math.min(font.byteLength, 12 + tables * 16); at += 16) {
    if (view.getUint32(at) !== 0x4f532f32) continue
    const table = view.getUint32(at + 8)
    if (table + 64 > font.byteLength) break
    const isItalic = (view.getUint16(table + 62) & 1) === 1
    return { weight: view.getUint16(table + 4), style: isItalic ? 'italic' : 'normal' }
  }
  return { weight: 400, style: 'normal' }
}
