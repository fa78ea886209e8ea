const declaration =
  /charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:-]{3,24})|<\?xml[^>]{0,80}encoding\s{0,4}=\s{0,4}["']([\w:-]{3,24})/i

/**
 * The encoding that a page states of itself, if it is one that can be decoded.
 *
 * `declaredEncoding(bytes of '<meta charset="koi8-r">')` is `koi8-r`.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const match = /<(?:meta|\?xml|html)/i.test(head) ? declaration.exec(head) : null
  const label = match?.[1] ?? match?.[2]
  if (!label) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
