/**
 * The encoding of East Asia in which every byte above 0x7f has its fellow and the letters are those of its language;
 * undefined for all other texts.
 *
 * Of `0xc5 0xec 0xb5 0xfe 0xa4 0xcb …` it is `euc-jp`.
 */
export function doubleByteEncoding(whole: Uint8Array): string | undefined {
  const bytes = sampled(whole)
  const paired = isPaired(bytes)
  if (share(bytes, 'shift_jis', kana) > 0.2) return 'shift_jis'
  if (paired && share(bytes, 'euc-jp', kana) > 0.2) return 'euc-jp'
  if (paired && share(bytes, 'euc-kr', /\p{Script=Hangul}/gu) > 0.9) return 'euc-kr'
  if (paired && share(bytes, 'gb18030', /\p{Script=Han}/gu) > 0.7) return 'gb18030'
  return isBigFive(bytes) && share(bytes, 'big5', /\p{Script=Han}/gu) > 0.7 ? 'big5' : undefined
}

const kana = /[\u3041-\u30ff]/g
const most = 20_000
/** Letters below which nothing can be told. */
const fewest = 12

/** What can be looked at, to the end of a line. */
function sampled(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= most) return bytes
  const end = bytes.indexOf(10, most)
  return bytes.subarray(0, end < 0 ? most * 2 : end)
}

/** How many of the letters beyond ASCII are such; 0 where bytes are left over. */
function share(bytes: Uint8Array, encoding: string, letters: RegExp): number {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const all = text.match(/[^\p{ASCII}\p{P}\p{Z}]/gu)?.length ?? 0
    return all < fewest ? 0 : (text.match(letters)?.length ?? 0) / all
  } catch {
    return 0
  }
}

/** Bytes above 0xa0 stand in runs of two, four, six …, and no byte from 0x80 to 0xa0. */
function isPaired(bytes: Uint8Array): boolean {
  let run = 0
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0xa0) return false
    if (byte > 0xa0) run += 1
    else if (run % 2 === 1) return false
    else run = 0
  }
  return run % 2 === 0
}

/** Most first bytes of pairs are those of the commoner signs. */
function isBigFive(bytes: Uint8Array): boolean {
  let common = 0
  let all = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    all += 1
    if (byte >= 0xa1 && byte <= 0xc6) common += 1
    at += 1
  }
  return common > all * 0.7
}
