/**
 * Bytes in which letters beyond the first 65,536 are whole, as UTF-8 has them: some databases write each as two halves
 * of three bytes (CESU-8).
 *
 * `ed a0 bd ed b8 80` becomes `f0 9f 98 80`, `😀`.
 */
export function withWholeLetters(bytes: Uint8Array): Uint8Array {
  const read = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!halves.test(read)) return bytes
  return Buffer.from(read.replace(new RegExp(halves, 'g'), whole), 'latin1')
}

const halves = /\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]/

function whole(pair: string): string {
  const unit = (at: number): number =>
    0xd000 | ((pair.charCodeAt(at + 1) & 0x3f) << 6) | (pair.charCodeAt(at + 2) & 0x3f)
  return Buffer.from(String.fromCharCode(unit(0), unit(3)), 'utf8').toString('latin1')
}
