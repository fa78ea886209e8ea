/** Windows-1252 from 0x80 to 0x9f; some versions of Node decode these as control characters. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const candidates = [
  'windows-1252',
  'macintosh',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1253',
  'windows-1250',
  'iso-8859-2',
]
const sample = 200_000

/** One byte in Windows-1252. */
export function windowsLetter(byte: number): string {
  return high[byte - 0x80] ?? String.fromCharCode(byte)
}

/** The byte that a character is in Windows-1252, or undefined. */
export function windowsByte(char: string): number | undefined {
  const code = char.charCodeAt(0)
  const at = high.indexOf(char)
  return at >= 0 ? at + 0x80 : code < 0x100 ? code : undefined
}

/** Decodes bytes above 0x7f as one of the encodings with a byte for a letter. */
export function decodeSingle(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes)
  const latin = new TextDecoder('latin1').decode(bytes)
  return latin.replace(/[\u0080-\u009f]/g, (char) => high[char.charCodeAt(0) - 0x80] as string)
}

/** The encoding in which the letters of a text stand as in words; Windows-1252 where nothing speaks for another. */
export function singleByteEncoding(bytes: Uint8Array): string {
  const scores = candidates.map((name) => plausibility(decodeSingle(bytes.subarray(0, sample), name)))
  const best = Math.max(...scores)
  const windows = scores[0] ?? 0
  return best > windows + 2 && best > windows * 1.2 ? (candidates[scores.indexOf(best)] as string) : 'windows-1252'
}

/** Letters with accents, marks and spaces where a text has them, less those where none has. */
export function plausibility(text: string): number {
  const usual =
    text.match(
      /[\u00a0‘’“”«»–—…•°§€£]|(?<![à-ÿ])[à-öø-ÿœßšžğąćęłńśźżčďěňřťůőű](?![à-ÿ])|(?<![\p{Ll}À-ÞŒŠŽ])[À-ÖØ-ÞŒŠŽ](?![À-ÿŒŠŽ])/gu,
    )?.length ?? 0
  const cyrillic = text.match(/(?<=[\u0400-\u045f])[\u0430-\u045f]|(?<=[\u0386-\u03ce])[\u03ac-\u03ce]/gu)?.length ?? 0
  const odd =
    text.match(
      /(?<=\p{Ll})[À-ÖØ-ÞŒŠŽŸ\u0410-\u042f]|(?<=\p{L})[¹²³±¶¿¼½¾£¥](?=\p{L})|[\u2500-\u259f\u03b0ªº¬¯´¸ˆ˜˚˙˝ˇ¦¤‡†‰Ωπ∂∆∑∏√∞≈≤≥◊\ufffd\u0081\u008d\u008f\u0090\u009d]/gu,
    )?.length ?? 0
  const lone =
    text.match(/(?<![\u0400-\u045f])[\u0400-\u045f](?![\u0400-\u045f])(?<![авикосуяАВИКОСУЯ])/gu)?.length ?? 0
  return usual + cyrillic - 2 * odd - lone
}
