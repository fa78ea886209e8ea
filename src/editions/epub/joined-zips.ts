/** Joins two zip files as the packer writes them, without comments, to the one that it would have written of all their files. */
export function joinedZips(first: Uint8Array, second: Uint8Array): Uint8Array {
  const [head, tail] = [partsOf(first), partsOf(second)]
  for (let at = 0; at < tail.directory.length; at = entryEnd(tail.directory, at))
    tail.directory.writeUInt32LE(tail.directory.readUInt32LE(at + 42) + head.files.length, at + 42)
  const count = head.count + tail.count
  const end = Buffer.from(tail.end)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(head.directory.length + tail.directory.length, 12)
  end.writeUInt32LE(head.files.length + tail.files.length, 16)
  return Buffer.concat([head.files, tail.files, head.directory, tail.directory, end])
}

interface ZipParts {
  files: Buffer
  /** An entry for each file, that says where it begins. */
  directory: Buffer
  end: Buffer
  count: number
}

const endLength = 22

function partsOf(zip: Uint8Array): ZipParts {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = bytes.subarray(-endLength)
  const start = end.readUInt32LE(16)
  return {
    files: bytes.subarray(0, start),
    directory: bytes.subarray(start, -endLength),
    end,
    count: end.readUInt16LE(8),
  }
}

/** Behind the entry at a place: its fixed part, the name, what is added to it, a comment. */
function entryEnd(directory: Buffer, at: number): number {
  const ofText = [28, 30, 32].map((field) => directory.readUInt16LE(at + field))
  return at + 46 + ofText.reduce((sum, length) => sum + length, 0)
}
