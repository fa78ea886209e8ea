const old = 'a document of an old word processor'

/** How files begin that are no text though most of their bytes may look like it. */
const beginnings: Array<[bytes: number[], name: string]> = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a packed document'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty packed document'],
  [[0x1f, 0x8b], 'a compressed file'],
  [[0xd0, 0xcf, 0x11, 0xe0], old],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a document in Rich Text Format'],
  [[0x25, 0x21, 0x50, 0x53], 'a PostScript file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0x52, 0x49, 0x46, 0x46], 'a picture or recording'],
  [[0x49, 0x49, 0x2a, 0x00], 'a picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a picture'],
  [[0x41, 0x54, 0x26, 0x54, 0x46, 0x4f, 0x52, 0x4d], 'a scan'],
  [[0x49, 0x44, 0x33], 'a recording'],
  [[0x4f, 0x67, 0x67, 0x53], 'a recording'],
  [[0x66, 0x4c, 0x61, 0x43], 'a recording'],
  [[0x52, 0x61, 0x72, 0x21], 'a packed folder'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a packed folder'],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], 'a web archive of one browser'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], 'a database'],
]

/**
 * What a file is that only another program can read; null for one that may be text.
 *
 * A file that begins with `%PDF-` is `a PDF`, whatever its name.
 */
export function foreignFormat(bytes: Uint8Array): string | null {
  const name = beginnings.find(([signs]) => signs.every((sign, at) => bytes[at] === sign))?.[1] ?? null
  // Word processors wrap what they encrypt in the format of their old documents.
  return name === old && isLocked(bytes) ? 'a document locked with a password' : name
}

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le')
}
