/** How files begin that are no text though most of their bytes may look like it. */
const beginnings: Array<[bytes: number[], name: string]> = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a packed document'],
  [[0x1f, 0x8b], 'a compressed file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an old word processor'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a document in Rich Text Format'],
  [[0x25, 0x21, 0x50, 0x53], 'a PostScript file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0x52, 0x49, 0x46, 0x46], 'a picture or recording'],
  [[0x49, 0x49, 0x2a, 0x00], 'a picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a picture'],
]

/**
 * What a file is that only another program can read; null for one that may be text.
 *
 * A file that begins with `%PDF-` is `a PDF`, whatever its name.
 */
export function foreignFormat(bytes: Uint8Array): string | null {
  return beginnings.find(([signs]) => signs.every((sign, at) => bytes[at] === sign))?.[1] ?? null
}
